package io.github.taipei1.bilingual.compare;

import io.github.taipei1.bilingual.align.Bead;
import io.github.taipei1.bilingual.quantity.Quantity;
import io.github.taipei1.finding.Level;
import java.util.ArrayList;
import java.util.List;

/** BIL-11: a figure with a plus in one draft and a minus in the other. */
final class Signs {
    private Signs() {}

    static List<Difference> of(Bead bead, List<Matching.Pair> equal) {
        List<Difference> found = new ArrayList<>();
        for (Matching.Pair pair : equal) {
            int zh = sign(pair.zh().quantity());
            int en = sign(pair.en().quantity());
            if (zh * en < 0) {
                Side left = Sides.of(pair.zh().quantity());
                Side right = Sides.of(pair.en().quantity());
                found.add(new Difference(
                        "BIL-11",
                        Level.WARNING,
                        bead.id(),
                        left,
                        right,
                        Messages.mismatch("正負號相反", "Opposite signs", left, right, "", "")));
            }
        }
        return found;
    }

    /** 1 or -1 where a sign stands before the figure, 0 where none does; a dash between two figures is none. */
    private static int sign(Quantity quantity) {
        String text = quantity.passage().text();
        int at = quantity.from() - 1;
        if (at < 0) {
            return 0;
        }
        char before = at == 0 ? ' ' : text.charAt(at - 1);
        boolean opens = Character.isWhitespace(before) || "(（|：:，、\u3000".indexOf(before) >= 0;
        return !opens
                ? 0
                : switch (text.charAt(at)) {
                    case '+', '＋' -> 1;
                    case '-', '−', '－', '–' -> -1;
                    default -> 0;
                };
    }
}
