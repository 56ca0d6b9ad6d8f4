package io.github.taipei1.metrics;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Optional;

/**
 * Waiting times in seconds, of which the model tells the median and the 95th percentile. Waits of less than a day are counted by
 * the second; the few longer ones are kept one by one.
 */
final class Waits {
    private static final int DAY = 86_400;

    private final int[] counts = new int[DAY];
    private long[] longer = new long[64];
    private int longerSize;
    private int size;

    void add(long wait) {
        size++;
        if (wait < DAY) {
            counts[(int) wait]++;
            return;
        }
        if (longerSize == longer.length) {
            longer = Arrays.copyOf(longer, longerSize * 2);
        }
        longer[longerSize++] = wait;
    }

    /** Minutes that half of the jobs waited at most (the mean of the two middle ones for an even number). */
    Optional<BigDecimal> median() {
        return size == 0 ? Optional.empty() : Optional.of(minutes(ranked((size - 1) / 2) + ranked(size / 2), 120));
    }

    /** Minutes that 95 of 100 jobs waited at most (nearest rank). */
    Optional<BigDecimal> p95() {
        return size == 0 ? Optional.empty() : Optional.of(minutes(ranked((int) ((size * 95L + 99) / 100) - 1), 60));
    }

    private static BigDecimal minutes(long seconds, int perMinute) {
        return BigDecimal.valueOf(seconds).divide(BigDecimal.valueOf(perMinute), 1, RoundingMode.HALF_UP);
    }

    /** The wait at a rank, from 0 for the shortest. */
    private long ranked(int rank) {
        int left = rank;
        for (int second = 0; second < DAY; second++) {
            left -= counts[second];
            if (left < 0) {
                return second;
            }
        }
        Arrays.sort(longer, 0, longerSize);
        return longer[left];
    }
}
