package io.github.taipei1.metrics;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Splits a rounded total into parts that add up to it exactly (largest remainder): a reader who adds up a column of a
 * report gets its last line. No part is further from its true value than one unit of the last place.
 */
final class Apportionment {
    private Apportionment() {}

    /** GPU-hours with two decimals of GPU-seconds. */
    static BigDecimal hours(long gpuSeconds) {
        return BigDecimal.valueOf(gpuSeconds).divide(BigDecimal.valueOf(3600), 2, RoundingMode.HALF_UP);
    }

    /**
     * The parts of a total in proportion to weights; equal remainders go to the earlier part.
     *
     * @param total its scale is that of the parts
     * @param weights none negative; all zero only for a total of zero
     */
    static List<BigDecimal> split(BigDecimal total, List<Long> weights) {
        BigInteger units = total.unscaledValue();
        BigInteger sum = weights.stream().map(BigInteger::valueOf).reduce(BigInteger.ZERO, BigInteger::add);
        if (sum.signum() == 0) {
            return weights.stream()
                    .map(w -> BigDecimal.ZERO.setScale(total.scale()))
                    .toList();
        }
        BigInteger[] floors = new BigInteger[weights.size()];
        BigInteger[] rests = new BigInteger[weights.size()];
        BigInteger left = units;
        for (int i = 0; i < floors.length; i++) {
            BigInteger[] parts =
                    units.multiply(BigInteger.valueOf(weights.get(i))).divideAndRemainder(sum);
            floors[i] = parts[0];
            rests[i] = parts[1];
            left = left.subtract(parts[0]);
        }
        List<Integer> byRest =
                new ArrayList<>(IntStream.range(0, floors.length).boxed().toList());
        byRest.sort(Comparator.comparing((Integer i) -> rests[i]).reversed());
        for (int i = 0; i < left.intValueExact(); i++) {
            floors[byRest.get(i)] = floors[byRest.get(i)].add(BigInteger.ONE);
        }
        return IntStream.range(0, floors.length)
                .mapToObj(i -> new BigDecimal(floors[i], total.scale()))
                .toList();
    }
}
