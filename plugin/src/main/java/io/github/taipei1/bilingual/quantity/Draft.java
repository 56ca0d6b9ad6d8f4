package io.github.taipei1.bilingual.quantity;

import io.github.taipei1.document.Passage;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A quantity being read, before its neighbours have had their say.
 *
 * @param bare a number with neither unit nor magnitude, which a neighbour may lend its own
 * @param scale what a magnitude multiplied the figure by; a range shares it
 */
record Draft(
        int from,
        int to,
        List<Reading> readings,
        Strength strength,
        Optional<BigDecimal> number,
        boolean bare,
        BigDecimal scale,
        List<Unit> units) {

    Draft {
        readings = List.copyOf(readings);
        units = List.copyOf(units);
    }

    /** A date, a time, an approximation: nothing that shares its unit. */
    static Draft whole(int from, int to, Strength strength, Reading... readings) {
        return new Draft(from, to, List.of(readings), strength, Optional.empty(), false, BigDecimal.ONE, List.of());
    }

    static Draft of(int from, int to, Strength strength, BigDecimal number, List<Reading> readings) {
        return new Draft(from, to, readings, strength, Optional.of(number), false, BigDecimal.ONE, List.of());
    }

    Draft with(List<Reading> other) {
        return new Draft(from, to, other, strength, number, false, scale, units);
    }

    Draft with(Strength other) {
        return new Draft(from, to, readings, other, number, bare, scale, units);
    }

    Draft alsoReads(Reading... more) {
        List<Reading> all = new ArrayList<>(readings);
        all.addAll(List.of(more));
        return new Draft(from, to, all, strength, number, bare, scale, units);
    }

    Draft until(int end) {
        return new Draft(from, end, readings, strength, number, bare, scale, units);
    }

    Reading main() {
        return readings.get(0);
    }

    Quantity in(Passage passage) {
        return new Quantity(passage, from, to, readings, strength, number);
    }
}
