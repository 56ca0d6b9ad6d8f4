package io.github.taipei1.bilingual.compare;

import io.github.taipei1.bilingual.align.Bead;
import io.github.taipei1.bilingual.align.Piece;
import io.github.taipei1.finding.Level;
import io.github.taipei1.finding.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;

/** BIL-03: a span of working days in one draft and of plain days in the other: 30 個工作天 is six weeks. */
final class WorkingDays {
    private static final Sought ZH =
            Sought.of("(?<=[\\d一二三四五六七八九十兩幾]|[\\d一二三四五六七八九十兩幾][ 個]|[\\d一二三四五六七八九十兩幾] 個)(?:工作[天日]|上班日|營業日)");
    private static final Sought ZH_HINT = Sought.of("工作[天日]|上班|營業|平日|週一|[週星]期一|週間|假日");
    private static final Sought EN = Sought.words("(?:(?:working|business|work)[ -]days?|workdays?)\\b");
    private static final Sought EN_HINT = Sought.words(
            "(?:(?:working|business|work|office)[ -](?:days?|hours|weeks?)|workdays?|weekdays?|monday|weeks?|weekends?|holidays?)\\b");

    private WorkingDays() {}

    static List<Difference> of(List<Bead> beads) {
        List<Difference> found = new ArrayList<>();
        for (Bead bead : beads) {
            if (bead.isSure() && bead.zh().get(0).type() != Piece.Type.CODE) {
                find(bead.zh(), ZH, true)
                        .filter(side -> find(bead.en(), EN_HINT, false).isEmpty())
                        .ifPresent(side -> found.add(difference(bead, side, true)));
                find(bead.en(), EN, false)
                        .filter(side -> find(bead.zh(), ZH_HINT, true).isEmpty())
                        .ifPresent(side -> found.add(difference(bead, side, false)));
            }
        }
        return found;
    }

    private static Optional<Side> find(List<Piece> pieces, Sought words, boolean chinese) {
        for (Piece piece : pieces) {
            String text = chinese ? piece.text() : piece.text().toLowerCase(Locale.ROOT);
            Optional<MatchResult> match = words.find(text, 0);
            if (match.isPresent() && text.length() == piece.text().length()) {
                return Optional.of(Sides.of(
                        piece.passage(), match.get().start(), match.get().end()));
            }
        }
        return Optional.empty();
    }

    private static Difference difference(Bead bead, Side has, boolean chinese) {
        Side other = Sides.of((chinese ? bead.en() : bead.zh()).get(0));
        Text message = Text.of(
                "只有一稿以工作天計：「" + has.quote() + "」。", "Only one draft counts in working days: \"" + has.quote() + "\".");
        return new Difference(
                "BIL-03", Level.WARNING, bead.id(), chinese ? has : other, chinese ? other : has, message);
    }
}
