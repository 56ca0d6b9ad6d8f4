package io.github.taipei1.metrics;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Optional;

/** Waiting times in seconds, of which the model tells the median and the 95th percentile. */
final class Waits {
    private int[] seconds = new int[256];
    private int size;
    private boolean sorted;

    void add(long wait) {
        if (size == seconds.length) {
            seconds = Arrays.copyOf(seconds, size + (size >> 1));
        }
        seconds[size++] = (int) Math.min(wait, Integer.MAX_VALUE);
        sorted = false;
    }

    /** Minutes that half of the jobs waited at most (the mean of the two middle ones for an even number). */
    Optional<BigDecimal> median() {
        sort();
        if (size == 0) {
            return Optional.empty();
        }
        long twice = (long) seconds[(size - 1) / 2] + seconds[size / 2];
        return Optional.of(BigDecimal.valueOf(twice).divide(BigDecimal.valueOf(120), 1, RoundingMode.HALF_UP));
    }

    /** Minutes that 95 of 100 jobs waited at most (nearest rank). */
    Optional<BigDecimal> p95() {
        sort();
        if (size == 0) {
            return Optional.empty();
        }
        int rank = (int) ((size * 95L + 99) / 100);
        return Optional.of(
                BigDecimal.valueOf(seconds[rank - 1]).divide(BigDecimal.valueOf(60), 1, RoundingMode.HALF_UP));
    }

    private void sort() {
        if (!sorted) {
            Arrays.sort(seconds, 0, size);
            sorted = true;
        }
    }
}
