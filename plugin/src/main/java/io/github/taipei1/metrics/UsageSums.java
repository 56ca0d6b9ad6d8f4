package io.github.taipei1.metrics;

import io.github.taipei1.metrics.ComputeWindow.Interval;
import java.util.List;

/** GPU-seconds and jobs of one unit, as exact whole numbers. */
final class UsageSums {
    final long[] byWeek;
    final long[] byState = new long[JobState.values().length];
    final long[] jobsByState = new long[JobState.values().length];
    long outsideWindow;
    long outsideBatch;
    long jobs;
    long jobsOutsideWindow;
    long jobsOutsideBatch;
    boolean estimated;

    UsageSums(int weeks) {
        byWeek = new long[weeks];
    }

    /** Adds a run from one second to another (exclusive). */
    void add(long from, long to, int gpus, JobState state, List<Interval> weeks, Interval window, Interval batch) {
        long inWindow = window.overlap(from, to) * gpus;
        long inBatch = batch.overlap(from, to) * gpus;
        byState[state.ordinal()] += inWindow;
        outsideWindow += inBatch - inWindow;
        outsideBatch += (to - from) * gpus - inBatch;
        if (inWindow > 0) {
            for (int w = 0; w < byWeek.length; w++) {
                byWeek[w] += weeks.get(w).overlap(from, to) * gpus;
            }
        }
    }

    long inWindow() {
        long sum = 0;
        for (long week : byWeek) {
            sum += week;
        }
        return sum;
    }

    long lost() {
        long sum = 0;
        for (JobState state : JobState.values()) {
            sum += state.lost() ? byState[state.ordinal()] : 0;
        }
        return sum;
    }

    void add(UsageSums other) {
        add(byWeek, other.byWeek);
        add(byState, other.byState);
        add(jobsByState, other.jobsByState);
        outsideWindow += other.outsideWindow;
        outsideBatch += other.outsideBatch;
        jobs += other.jobs;
        jobsOutsideWindow += other.jobsOutsideWindow;
        jobsOutsideBatch += other.jobsOutsideBatch;
        estimated |= other.estimated;
    }

    private static void add(long[] to, long[] from) {
        for (int i = 0; i < to.length; i++) {
            to[i] += from[i];
        }
    }
}
