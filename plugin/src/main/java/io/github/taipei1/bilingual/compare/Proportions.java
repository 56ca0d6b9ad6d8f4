package io.github.taipei1.bilingual.compare;

import io.github.taipei1.bilingual.quantity.Kind;
import io.github.taipei1.bilingual.quantity.Quantity;
import io.github.taipei1.bilingual.quantity.Reading;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.regex.Pattern;

/** Shares that one language says in two figures: "7 in 100,000" is 十萬分之七, "one in a thousand" is 0.1%. */
final class Proportions {
    /** Of the leftovers of one passage that are looked at. */
    private static final int MOST = 100;

    private static final Pattern BETWEEN = Pattern.compile(
            "\\s*(?:[a-z]+ ){0,3}(?:(?:in|out of|of|per)\\s*(?:every|each|the|a)?)?\\s*", Pattern.CASE_INSENSITIVE);

    private Proportions() {}

    /** Takes what is left over on one side as a share, and on the other as two figures. */
    static void settle(Matching matching) {
        settle(matching.zhLeft(), matching.enLeft());
        settle(matching.enLeft(), matching.zhLeft());
    }

    private static void settle(List<Matching.Item> shares, List<Matching.Item> figures) {
        for (Matching.Item share : shares.subList(0, Math.min(MOST, shares.size()))) {
            for (int i = 0; i + 1 < Math.min(MOST, figures.size()) && !share.isTaken(); i++) {
                Matching.Item part = figures.get(i);
                Matching.Item whole = figures.get(i + 1);
                if (!part.isTaken()
                        && !whole.isTaken()
                        && isShare(share.quantity(), part.quantity(), whole.quantity())) {
                    share.take();
                    part.take();
                    whole.take();
                }
            }
        }
    }

    private static boolean isShare(Quantity share, Quantity part, Quantity whole) {
        boolean counts = part.kind() == Kind.COUNT && whole.kind() == Kind.COUNT;
        if (!counts
                || part.number().isEmpty()
                || whole.number().filter(n -> n.signum() > 0).isEmpty()
                || !isTied(part, whole)) {
            return false;
        }
        BigDecimal ratio = part.number().get().divide(whole.number().get(), MathContext.DECIMAL64);
        Reading said = new Reading.Amount(Kind.FRACTION, ratio, "%", true);
        return share.readings().stream().anyMatch(reading -> reading.agrees(said));
    }

    /** Whether "in", "out of" or "per" ties the two. */
    private static boolean isTied(Quantity part, Quantity whole) {
        if (part.passage() != whole.passage() || part.to() > whole.from()) {
            return false;
        }
        String between = part.passage().text().substring(part.to(), whole.from());
        return BETWEEN.matcher(between).matches()
                && (!between.isBlank() || whole.text().startsWith("per"));
    }
}
