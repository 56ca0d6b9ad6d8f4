package io.github.taipei1.metrics;

import io.github.taipei1.calendar.TaiwanDate;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * When a batch may compute, and on what: facts of the call (or of a notice that moved it), given by the caller. All dates
 * are inclusive days of Asia/Taipei.
 *
 * @param batchFrom first day of the batch, on-boarding included
 * @param batchTo last day of the batch, off-boarding included
 * @param from first day of computing
 * @param to last day of computing
 * @param gpus how many GPUs the team holds
 * @param gpuModel such as {@code H100}
 * @param maintenance notified maintenance, when the GPUs were not to be had; overlapping intervals count once
 */
public record ComputeWindow(
        LocalDate batchFrom,
        LocalDate batchTo,
        LocalDate from,
        LocalDate to,
        int gpus,
        String gpuModel,
        List<Interval> maintenance) {

    /** The zone of every date and of every time that a source writes without one. */
    public static final ZoneId ZONE = TaiwanDate.ZONE;

    public ComputeWindow {
        if (to.isBefore(from) || from.isBefore(batchFrom) || batchTo.isBefore(to) || gpus < 1) {
            throw new IllegalArgumentException("no window: " + batchFrom + " " + from + " " + to + " " + batchTo);
        }
        maintenance = union(maintenance);
    }

    /** The compute window as an interval. */
    public Interval computing() {
        return Interval.ofDays(from, to);
    }

    /** The whole batch as an interval. */
    public Interval batch() {
        return Interval.ofDays(batchFrom, batchTo);
    }

    /** GPU-seconds that the GPUs could give in an interval, maintenance included. */
    public long capacity(Interval interval) {
        return interval.seconds() * gpus;
    }

    /** GPU-seconds of notified maintenance in an interval. */
    public long maintenance(Interval interval) {
        return maintenance.stream().mapToLong(m -> m.overlap(interval)).sum() * gpus;
    }

    /** The weeks (Monday to Sunday) that the compute window touches, the first and the last clipped to it. */
    public List<Week> weeks() {
        List<Week> weeks = new ArrayList<>();
        LocalDate day = from;
        while (!day.isAfter(to)) {
            LocalDate sunday = day.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
            LocalDate last = sunday.isAfter(to) ? to : sunday;
            weeks.add(new Week(day, last));
            day = last.plusDays(1);
        }
        return List.copyOf(weeks);
    }

    private static List<Interval> union(List<Interval> intervals) {
        List<Interval> sorted = new ArrayList<>(intervals);
        sorted.sort(Comparator.comparingLong(Interval::from));
        List<Interval> merged = new ArrayList<>();
        for (Interval next : sorted) {
            int last = merged.size() - 1;
            if (last >= 0 && merged.get(last).to() >= next.from()) {
                Interval before = merged.get(last);
                merged.set(last, new Interval(before.from(), Math.max(before.to(), next.to())));
            } else {
                merged.add(next);
            }
        }
        return List.copyOf(merged);
    }

    /** A week or the part of one, by its first and last day (both inclusive). */
    public record Week(LocalDate from, LocalDate to) {
        public Interval interval() {
            return Interval.ofDays(from, to);
        }
    }

    /**
     * A stretch of time.
     *
     * @param from seconds since 1970
     * @param to exclusive, seconds since 1970
     */
    public record Interval(long from, long to) {
        public Interval {
            if (to < from) {
                throw new IllegalArgumentException("ends before it starts: " + from + " " + to);
            }
        }

        public static Interval of(Instant from, Instant to) {
            return new Interval(from.getEpochSecond(), to.getEpochSecond());
        }

        /** Whole days of Asia/Taipei, both inclusive. */
        public static Interval ofDays(LocalDate from, LocalDate to) {
            return new Interval(
                    from.atStartOfDay(ZONE).toEpochSecond(),
                    to.plusDays(1).atStartOfDay(ZONE).toEpochSecond());
        }

        public long seconds() {
            return to - from;
        }

        /** How many seconds both have in common. */
        public long overlap(Interval other) {
            return overlap(other.from, other.to);
        }

        long overlap(long otherFrom, long otherTo) {
            return Math.max(0, Math.min(to, otherTo) - Math.max(from, otherFrom));
        }

        boolean contains(long second) {
            return from <= second && second < to;
        }
    }
}
