package io.github.taipei1.metrics;

import java.math.BigDecimal;
import java.util.List;

/**
 * A week of the compute window.
 *
 * @param capacity GPU-hours that the GPUs could give, notified maintenance taken off
 * @param allocated GPU-hours held by jobs; the sum of {@code byUnit}
 * @param byUnit GPU-hours of each unit, in the order of {@link KpiModel#units}
 */
public record WeekUsage(ComputeWindow.Week week, BigDecimal capacity, BigDecimal allocated, List<BigDecimal> byUnit) {
    public WeekUsage {
        byUnit = List.copyOf(byUnit);
    }
}
