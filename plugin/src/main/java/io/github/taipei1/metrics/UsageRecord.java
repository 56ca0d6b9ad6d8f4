package io.github.taipei1.metrics;

import java.time.Instant;
import java.util.Optional;

/**
 * One run of one job: a requeued job has a record for each start.
 *
 * @param unit id of the unit in {@code taipei1.yaml}
 * @param job job id as the source writes it, such as {@code 123_4} or {@code 123+0}
 * @param submit when it was handed in, if the source says so
 * @param start empty for a job that never started
 * @param end exclusive; empty for a job that never started or has not ended
 * @param gpus how many GPUs it held at once
 * @param gpuModel as the source names it, empty if it does not
 * @param source path of the file, relative to the repository's root
 * @param line line of the file where the record starts, from 1
 */
public record UsageRecord(
        String unit,
        String job,
        Optional<Instant> submit,
        Optional<Instant> start,
        Optional<Instant> end,
        int gpus,
        String gpuModel,
        JobState state,
        String source,
        int line,
        Quality quality) {}
