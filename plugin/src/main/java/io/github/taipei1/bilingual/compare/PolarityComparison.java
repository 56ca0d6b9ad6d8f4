package io.github.taipei1.bilingual.compare;

import io.github.taipei1.bilingual.align.Bead;
import io.github.taipei1.bilingual.align.Piece;
import io.github.taipei1.finding.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** BIL-11: a sentence that rises in one language and falls in the other, or is bounded from the other side. */
final class PolarityComparison {
    private static final Direction TREND = new Direction(
            "增加|提升|提高|上升|成長|上漲|增長|擴大|加快|漲",
            "減少|下降|降低|降至|縮短|下滑|下跌|減低|縮減|衰退|調降|減緩|跌",
            "increas|rose|rise|rising|grew|grow|gain|improv|higher|up by|boost|climb|expand",
            "decreas|fell|fall|drop|reduc|declin|lower|cut|shorten|shrank|shrink|less|fewer|down ");
    private static final Direction BOUND = new Direction(
            "至少|不少於|不低於|不小於|以上|最少|(?<!不)(?:超過|逾|高於|大於)",
            "至多|不超過|不高於|不多於|不大於|最多|以下|以內|不到|未達|(?<!不)(?:低於|少於|小於)|上限",
            "at least|no less than|no fewer than|or more|more than|higher than|greater than|over|above|exceed",
            "at most|no more than|up to|or less|or fewer|less than|fewer than|lower than|smaller than|under|below|within|not exceed|maximum|capped");

    private PolarityComparison() {}

    /** Words of the two directions in both languages. */
    private record Direction(Pattern zhUp, Pattern zhDown, Pattern enUp, Pattern enDown) {
        Direction(String zhUp, String zhDown, String enUp, String enDown) {
            this(Pattern.compile(zhUp), Pattern.compile(zhDown), english(enUp), english(enDown));
        }

        private static Pattern english(String words) {
            return Pattern.compile("\\b(?:" + words + ")");
        }

        boolean opposes(String zh, String en) {
            boolean rises = zhUp.matcher(zh).find();
            if (rises == zhDown.matcher(zh).find()) {
                return false;
            }
            boolean down = enDown.matcher(en).find();
            return rises == down && down != enUp.matcher(en).find();
        }
    }

    static List<Difference> of(List<Bead> beads) {
        List<Difference> found = new ArrayList<>();
        for (Bead bead : beads) {
            List<Bead> parts = bead.sentences().isEmpty() ? List.of(bead) : bead.sentences();
            for (Bead part : parts) {
                if (part.isSure() && opposes(part)) {
                    Side zh = Sides.of(part.zh().get(0));
                    Side en = Sides.of(part.en().get(0));
                    found.add(new Difference(
                            "BIL-11",
                            Level.REVIEW,
                            bead.id(),
                            zh,
                            en,
                            Messages.mismatch(
                                    "增減或上下限的方向可能相反", "Direction or bound may be the opposite", zh, en, "", "")));
                }
            }
        }
        return found;
    }

    private static boolean opposes(Bead part) {
        boolean quantities =
                part.zh().stream().anyMatch(piece -> !piece.quantities().isEmpty());
        String zh = text(part.zh());
        String en = text(part.en()).toLowerCase(Locale.ROOT);
        return quantities && (TREND.opposes(zh, en) || BOUND.opposes(zh, en)) || Permission.opposes(zh, en);
    }

    private static String text(List<Piece> pieces) {
        return pieces.stream().map(Piece::text).collect(Collectors.joining(" "));
    }
}
