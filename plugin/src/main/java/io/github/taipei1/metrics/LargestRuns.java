package io.github.taipei1.metrics;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/** The runs that took the most GPU-hours: of single runs, reports speak of these. */
final class LargestRuns {
    private static final int KEPT = 100;
    private static final BigDecimal HOUR = BigDecimal.valueOf(3600);

    private final PriorityQueue<Long> largest = new PriorityQueue<>();

    void add(long gpuSeconds) {
        if (largest.size() < KEPT) {
            largest.add(gpuSeconds);
        } else if (gpuSeconds > largest.peek()) {
            largest.poll();
            largest.add(gpuSeconds);
        }
    }

    /** In GPU-hours, the largest first. */
    List<BigDecimal> gpuHours() {
        return largest.stream()
                .sorted(Comparator.reverseOrder())
                .map(seconds -> BigDecimal.valueOf(seconds).divide(HOUR, 2, RoundingMode.HALF_UP))
                .toList();
    }
}
