package io.github.taipei1.metrics;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/** The mean of all samples, worked out from the means of hours and how many samples each hour had. */
final class WeightedMean {
    private WeightedMean() {}

    /**
     * @param means for each hour
     * @param counts for the same hours of the same files; an hour without one counts once
     */
    static OptionalDouble of(List<Series> means, List<Series> counts) {
        double sum = 0;
        double weight = 0;
        Map<List<Object>, Double> known = new HashMap<>();
        counts.forEach(series -> series.points().forEach(point -> known.put(hour(series, point), point.value())));
        for (Series series : means) {
            for (Series.Point point : series.points().toList()) {
                if (Double.isFinite(point.value())) {
                    double samples = known.getOrDefault(hour(series, point), 1.0);
                    sum += point.value() * samples;
                    weight += samples;
                }
            }
        }
        return weight > 0 ? OptionalDouble.of(sum / weight) : OptionalDouble.empty();
    }

    private static List<Object> hour(Series series, Series.Point point) {
        return List.of(series.source().file(), series.run(), point.step());
    }
}
