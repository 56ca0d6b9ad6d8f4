package io.github.taipei1.bilingual.compare;

import io.github.taipei1.bilingual.align.Bead;
import io.github.taipei1.bilingual.align.Piece;
import io.github.taipei1.finding.Level;
import io.github.taipei1.finding.Text;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** BIL-06: a name that one draft writes in two ways where the other has one name. */
final class Miswritten {
    private Miswritten() {}

    static String text(List<Piece> pieces) {
        return pieces.stream().map(Piece::text).collect(Collectors.joining("\n"));
    }

    /** The first place of some words in a passage. */
    static Optional<Side> side(List<Piece> pieces, String words) {
        for (Piece piece : pieces) {
            int at = piece.text().indexOf(words);
            if (at >= 0) {
                return Optional.of(Sides.of(piece.passage(), at, at + words.length()));
            }
        }
        return Optional.empty();
    }

    /**
     * @param odd the name as it is written less often, in this bead
     * @param usual as it is written elsewhere
     */
    static Optional<Difference> difference(Bead bead, Bead elsewhere, String odd, String usual, boolean chinese) {
        Optional<Side> here = side(chinese ? bead.zh() : bead.en(), odd);
        Optional<Side> there = side(chinese ? elsewhere.zh() : elsewhere.en(), usual);
        if (here.isEmpty() || there.isEmpty()) {
            return Optional.empty();
        }
        String line = (chinese ? "zh:" : "en:") + there.get().place().region().startLine();
        Side other = Sides.of((chinese ? bead.en() : bead.zh()).get(0));
        Text message = Text.of(
                "同一個名稱可能寫錯一處：這裡是「" + odd + "」，" + line + " 是「" + usual + "」，另一稿兩處名稱相同。",
                "A name may be miswritten once: here it is \"" + odd + "\", at " + line + " \"" + usual
                        + "\"; the other draft has one name for both.");
        return Optional.of(new Difference(
                "BIL-06",
                Level.WARNING,
                bead.id(),
                chinese ? here.get() : other,
                chinese ? other : here.get(),
                message));
    }
}
