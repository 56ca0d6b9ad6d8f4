package io.github.taipei1.metrics;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/** Takes the points of one series in the order of the file, in columns of primitives. */
public final class SeriesBuilder {
    private final String run;
    private final String metric;
    private final String origin;
    private long[] steps = new long[16];
    private long[] times = new long[16];
    private double[] values = new double[16];
    private int size;

    /** A series of a run; {@code origin} is the kind of source. */
    public SeriesBuilder(String run, String metric, String origin) {
        this.run = run;
        this.metric = metric;
        this.origin = origin;
    }

    /** Adds a point; {@code time} in milliseconds since 1970 or {@link Series#NO_TIME}. */
    public void add(long step, long time, double value) {
        if (size == steps.length) {
            steps = Arrays.copyOf(steps, size * 2);
            times = Arrays.copyOf(times, size * 2);
            values = Arrays.copyOf(values, size * 2);
        }
        steps[size] = step;
        times[size] = time;
        values[size++] = value;
    }

    public int size() {
        return size;
    }

    /** The series with its points by step; of points of one step the one added last stays. */
    public Series build(Provenance.Source source) {
        int[] order = order();
        int kept = 0;
        for (int i = 0; i < order.length; i++) {
            boolean overridden = i + 1 < order.length && steps[order[i]] == steps[order[i + 1]];
            if (!overridden) {
                order[kept++] = order[i];
            }
        }
        int[] rows = Arrays.copyOf(order, kept);
        return new Series(
                "",
                run,
                metric,
                origin,
                source,
                IntStream.of(rows).mapToLong(i -> steps[i]).toArray(),
                IntStream.of(rows).mapToLong(i -> times[i]).toArray(),
                IntStream.of(rows).mapToDouble(i -> values[i]).toArray());
    }

    private int[] order() {
        boolean sorted = IntStream.range(1, size).allMatch(i -> steps[i - 1] <= steps[i]);
        if (sorted) {
            return IntStream.range(0, size).toArray();
        }
        return IntStream.range(0, size)
                .boxed()
                .sorted(Comparator.comparingLong(i -> steps[i]))
                .mapToInt(Integer::intValue)
                .toArray();
    }
}
