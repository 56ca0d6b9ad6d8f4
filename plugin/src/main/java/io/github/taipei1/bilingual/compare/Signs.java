package io.github.taipei1.bilingual.compare;

import io.github.taipei1.bilingual.align.Bead;
import io.github.taipei1.bilingual.quantity.Kind;
import io.github.taipei1.bilingual.quantity.Quantity;
import io.github.taipei1.bilingual.quantity.Reading;
import io.github.taipei1.finding.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** BIL-11: a figure with a plus in one draft and a minus in the other. */
final class Signs {
    private static final Pattern MINUS = Pattern.compile("(?:零下|負|[Mm]inus|[Nn]egative) ?$");
    private static final Pattern BELOW = Pattern.compile(" (?:\\w+ )?(?:Celsius |C )?below (?:zero|freezing|0)");

    private Signs() {}

    static List<Difference> of(Bead bead, List<Matching.Pair> equal) {
        List<Difference> found = new ArrayList<>();
        for (Matching.Pair pair : equal) {
            int zh = sign(pair.zh().quantity());
            int en = sign(pair.en().quantity());
            boolean degrees =
                    isDegrees(pair.zh().quantity()) && isDegrees(pair.en().quantity());
            boolean told = isWord(pair.zh().quantity()) || isWord(pair.en().quantity());
            if (zh * en < 0 || zh != en && (degrees || told) && zh + en < 0) {
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

    /** Whether a word such as 負 or "minus" stands before a measured figure: the other draft then has one too. */
    private static boolean isWord(Quantity quantity) {
        int from = quantity.from();
        return quantity.kind() == Kind.MEASURE
                && MINUS.matcher(quantity.passage().text().substring(Math.max(0, from - 12), from))
                        .find();
    }

    /** A temperature without a sign is above zero. */
    private static boolean isDegrees(Quantity quantity) {
        return quantity.readings().stream()
                .anyMatch(reading -> reading instanceof Reading.Amount amount
                        && amount.dimension().startsWith("deg"));
    }

    /** 1 or -1 where a sign stands before the figure, 0 where none does; a dash between two figures is none. */
    private static int sign(Quantity quantity) {
        String text = quantity.passage().text();
        int at = quantity.from() - 1;
        if (at < 0) {
            return 0;
        }
        if (MINUS.matcher(text.substring(Math.max(0, at - 12), at + 1)).find()
                || BELOW.matcher(text).region(quantity.to(), text.length()).lookingAt()) {
            return -1;
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
