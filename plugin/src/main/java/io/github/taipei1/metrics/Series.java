package io.github.taipei1.metrics;

import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * One metric of one run over its steps. A run that was restarted repeats steps; the last value of a step stands. Points
 * are sorted by step.
 */
public final class Series {
    /** Time of a point whose source gives none. */
    public static final long NO_TIME = Long.MIN_VALUE;

    private final String unit;
    private final String run;
    private final String metric;
    private final String origin;
    private final Provenance.Source source;
    private final long[] steps;
    private final long[] times;
    private final double[] values;

    Series(
            String unit,
            String run,
            String metric,
            String origin,
            Provenance.Source source,
            long[] steps,
            long[] times,
            double[] values) {
        this.unit = unit;
        this.run = run;
        this.metric = metric;
        this.origin = origin;
        this.source = source;
        this.steps = steps;
        this.times = times;
        this.values = values;
    }

    /** Id of the unit whose series it is; empty where none is named. */
    public String unit() {
        return unit;
    }

    /** The same points as those of a unit. */
    public Series ofUnit(String id) {
        return new Series(id, run, metric, origin, source, steps, times, values);
    }

    /** Which training run, evaluation or device the points are of. */
    public String run() {
        return run;
    }

    /** The same points as those of a run with another name. */
    public Series ofRun(String name) {
        return new Series(unit, name, metric, origin, source, steps, times, values);
    }

    /** The same points under another name of the metric. */
    public Series ofMetric(String name) {
        return new Series(unit, run, name, origin, source, steps, times, values);
    }

    /** The points of all series of one run as one; of a step that several hold, that of the later series stays. */
    static Series joined(List<Series> run) {
        Series last = run.get(run.size() - 1);
        SeriesBuilder all = new SeriesBuilder(last.run, last.metric, last.origin);
        run.forEach(series -> IntStream.range(0, series.size())
                .forEach(i -> all.add(series.steps[i], series.times[i], series.values[i])));
        return all.build(last.source).ofUnit(last.unit);
    }

    /** Name of the metric; the common ones are those of {@link MetricNames}, others as the source names them. */
    public String metric() {
        return metric;
    }

    /** The kind of source: two kinds can tell of the same run, so figures are never added up across kinds. */
    public String origin() {
        return origin;
    }

    public Provenance.Source source() {
        return source;
    }

    public int size() {
        return steps.length;
    }

    /** A point by its index. */
    public Point point(int index) {
        return new Point(
                steps[index],
                times[index] == NO_TIME ? OptionalLong.empty() : OptionalLong.of(times[index]),
                values[index]);
    }

    /** All points by step. */
    public Stream<Point> points() {
        return IntStream.range(0, size()).mapToObj(this::point);
    }

    /** The finite value of the last step that has one. */
    public OptionalDouble last() {
        for (int i = size() - 1; i >= 0; i--) {
            if (Double.isFinite(values[i])) {
                return OptionalDouble.of(values[i]);
            }
        }
        return OptionalDouble.empty();
    }

    /** The greatest finite value. */
    public OptionalDouble max() {
        return java.util.Arrays.stream(values).filter(Double::isFinite).max();
    }

    /** The mean of the finite values. */
    public OptionalDouble mean() {
        return java.util.Arrays.stream(values).filter(Double::isFinite).average();
    }

    /** The greatest step; 0 for a series without points. */
    public long lastStep() {
        return size() == 0 ? 0 : steps[size() - 1];
    }

    /**
     * A point.
     *
     * @param time milliseconds since 1970, if the source gives a time
     * @param value may be NaN or infinite: sources write such values, and a chart leaves them out
     */
    public record Point(long step, OptionalLong time, double value) {}
}
