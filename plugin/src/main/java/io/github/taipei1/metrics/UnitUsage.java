package io.github.taipei1.metrics;

import java.math.BigDecimal;

/**
 * The use of one unit within the compute window.
 *
 * @param gpuHours all units add up to {@code usage.gpu-hours}
 * @param share per cent of all GPU-hours used; all units add up to 100.0, or each is 0.0 where nothing was used
 */
public record UnitUsage(String unit, BigDecimal gpuHours, long jobs, BigDecimal share) {}
