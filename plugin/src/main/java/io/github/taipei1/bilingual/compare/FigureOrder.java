package io.github.taipei1.bilingual.compare;

import io.github.taipei1.bilingual.align.Bead;
import io.github.taipei1.bilingual.quantity.Quantity;
import io.github.taipei1.bilingual.quantity.Reading;
import io.github.taipei1.finding.Level;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * Figures of one dimension that stand in another order in the translation: two may have been swapped. "180 of the 256" is
 * 256 中的 180, so an "of" between them explains it.
 */
final class FigureOrder {
    private FigureOrder() {}

    static List<Difference> of(Bead bead, List<Matching.Pair> equal) {
        List<Matching.Pair> pairs = equal.stream()
                .filter(pair -> !pair.zh().isSoft() && !pair.en().isSoft())
                .sorted(Comparator.comparingInt(pair -> pair.zh().rank()))
                .toList();
        List<Difference> found = new ArrayList<>();
        List<Matching.Pair> told = new ArrayList<>();
        for (int i = 0; i < pairs.size(); i++) {
            for (int j = i + 1; j < pairs.size() && j < i + 12; j++) {
                Matching.Pair first = pairs.get(i);
                Matching.Pair second = pairs.get(j);
                boolean known = told.contains(first) || told.contains(second);
                if (!known && swapped(first, second)) {
                    told.add(first);
                    told.add(second);
                    found.add(difference(bead, first, second));
                }
            }
        }
        return found;
    }

    private static boolean swapped(Matching.Pair first, Matching.Pair second) {
        boolean inverted = first.en().rank() > second.en().rank();
        if (!inverted || !sameDimension(first.zh().quantity(), second.zh().quantity())) {
            return false;
        }
        if (first.zh().quantity().agrees(second.zh().quantity())) {
            return false;
        }
        boolean figures = first.zh().isHard()
                && second.zh().isHard()
                && first.en().isHard()
                && second.en().isHard();
        return figures && !explained(first, second);
    }

    private static boolean sameDimension(Quantity a, Quantity b) {
        return dimension(a).equals(dimension(b));
    }

    private static String dimension(Quantity quantity) {
        return quantity.main() instanceof Reading.Amount amount
                ? amount.dimension()
                : quantity.kind().name();
    }

    /** Whether "of" in English, 中 or 之 in Chinese, stands between them. */
    private static boolean explained(Matching.Pair first, Matching.Pair second) {
        String en = between(second.en().quantity(), first.en().quantity()).toLowerCase(Locale.ROOT);
        String zh = between(first.zh().quantity(), second.zh().quantity());
        boolean of = en.contains(" of ") && en.length() < 40 || en.contains("out of") || en.contains("for every");
        boolean among =
                zh.contains("中") || zh.contains("裡") || zh.contains("之") || zh.contains("的") || zh.contains("內");
        return of && among;
    }

    private static String between(Quantity a, Quantity b) {
        boolean same = a.passage() == b.passage() && a.to() <= b.from();
        return same ? a.passage().text().substring(a.to(), b.from()) : "";
    }

    private static Difference difference(Bead bead, Matching.Pair first, Matching.Pair second) {
        Side zh = Sides.of(first.zh().quantity());
        Side en = Sides.of(second.en().quantity());
        String a = first.zh().quantity().text() + "、" + second.zh().quantity().text();
        String b = second.en().quantity().text() + ", " + first.en().quantity().text();
        return new Difference(
                "BIL-05",
                Level.WARNING,
                bead.id(),
                zh,
                en,
                io.github.taipei1.finding.Text.of(
                        "數字順序不同，可能互換：中文依序為「" + a + "」，英文依序為「" + b + "」。",
                        "Figures stand in another order and may have been swapped: \"" + a + "\" in the Chinese, \"" + b
                                + "\" in the English."));
    }
}
