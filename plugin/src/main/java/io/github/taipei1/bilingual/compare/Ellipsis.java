package io.github.taipei1.bilingual.compare;

import io.github.taipei1.bilingual.quantity.Kind;
import io.github.taipei1.bilingual.quantity.Quantity;
import io.github.taipei1.bilingual.quantity.Reading;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;

/**
 * A unit said once for two figures: "14 seconds, then 1.8" leaves the second unit out. The bare figure is taken for the measured
 * one of the other language if a figure in the same sentence, or the one beside it, has the unit.
 */
final class Ellipsis {
    private Ellipsis() {}

    /**
     * @param all mismatches of the passage: where a bare figure stands on the other side too, two were rather swapped
     * @param equal figures that were found on both sides, one of which must have the unit
     */
    static boolean explains(Leftovers.Mismatch mismatch, List<Leftovers.Mismatch> all, List<Matching.Pair> equal) {
        boolean amounts =
                mismatch.contrast() == Leftovers.Contrast.UNIT || mismatch.contrast() == Leftovers.Contrast.VALUE;
        if (!amounts || all.stream().anyMatch(other -> isContrary(mismatch, other))) {
            return false;
        }
        List<Matching.Item> zh = equal.stream().map(Matching.Pair::zh).toList();
        List<Matching.Item> en = equal.stream().map(Matching.Pair::en).toList();
        return explains(mismatch.en(), mismatch.zh().quantity(), en)
                || explains(mismatch.zh(), mismatch.en().quantity(), zh);
    }

    private static boolean isContrary(Leftovers.Mismatch one, Leftovers.Mismatch other) {
        return one != other
                && one.en().sentence() == other.en().sentence()
                && isBare(one.en().quantity()) != isBare(other.en().quantity());
    }

    private static boolean isBare(Quantity quantity) {
        return quantity.kind() == Kind.COUNT;
    }

    private static boolean explains(Matching.Item bare, Quantity measured, List<Matching.Item> side) {
        return isBare(bare.quantity())
                && measured.kind() == Kind.MEASURE
                && side.stream()
                        .filter(item -> Math.abs(item.sentence() - bare.sentence()) <= 1)
                        .anyMatch(item -> lends(item.quantity(), bare.quantity(), measured));
    }

    /** Whether the bare figure, with the unit of another, is the measured quantity. */
    private static boolean lends(Quantity unit, Quantity bare, Quantity measured) {
        if (unit.number().filter(number -> number.signum() != 0).isEmpty()
                || !(unit.main() instanceof Reading.Amount whole)) {
            return false;
        }
        BigDecimal factor = whole.value().divide(unit.number().get(), MathContext.DECIMAL64);
        BigDecimal value = bare.number().orElse(BigDecimal.ZERO).multiply(factor);
        Reading lent = new Reading.Amount(whole.kind(), value, whole.dimension(), false);
        return whole.kind() == Kind.MEASURE && measured.readings().stream().anyMatch(reading -> reading.agrees(lent));
    }
}
