package io.github.taipei1.metrics.read;

import io.github.taipei1.metrics.MetricNames;
import io.github.taipei1.metrics.Series;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Gives the series of one file the names that the KPI model knows. Where a source holds two of one common name, such as the losses of
 * the steps and the mean of them all that Hugging Face Trainer logs last as {@code train_loss}, the one that bears the common name
 * itself has it, else the one with the most points, and the others keep the source's own.
 */
final class CommonNames {
    private CommonNames() {}

    static List<Series> of(List<Series> series) {
        Map<List<String>, List<Series>> alike = new LinkedHashMap<>();
        series.forEach(one -> alike.computeIfAbsent(
                        List.of(one.run(), one.origin(), MetricNames.canonical(one.metric())), key -> new ArrayList<>())
                .add(one));
        List<Series> named = new ArrayList<>();
        alike.forEach((key, all) -> {
            String common = key.get(2);
            Series bearer = all.stream()
                    .filter(one -> one.metric().equalsIgnoreCase(common))
                    .findFirst()
                    .orElseGet(() -> all.stream()
                            .sorted(Comparator.comparingInt(Series::size).reversed())
                            .findFirst()
                            .orElseThrow());
            all.forEach(one -> named.add(one == bearer ? one.ofMetric(common) : one));
        });
        return List.copyOf(named);
    }
}
