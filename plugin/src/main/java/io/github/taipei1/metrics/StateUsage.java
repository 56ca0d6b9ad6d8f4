package io.github.taipei1.metrics;

import java.math.BigDecimal;

/** Jobs of one state and their GPU-hours within the compute window; all states add up to the total. */
public record StateUsage(JobState state, long jobs, BigDecimal gpuHours) {}
