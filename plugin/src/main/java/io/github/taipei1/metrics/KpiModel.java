package io.github.taipei1.metrics;

import io.github.taipei1.finding.Text;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All figures of a project, immutable and in a fixed order. Built by {@link KpiModels}. */
public final class KpiModel {
    private final Map<String, Kpi> kpis;
    private final Map<String, Text> texts;
    private final Tables tables;
    private final List<Series> series;
    private final Usage usage;

    KpiModel(Map<String, Kpi> kpis, Map<String, Text> texts, Tables tables, List<Series> series, Usage usage) {
        this.kpis = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(kpis));
        this.texts = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(texts));
        this.tables = tables;
        this.series = List.copyOf(series);
        this.usage = usage;
    }

    /** Every figure in the order of the model. */
    public List<Kpi> kpis() {
        return List.copyOf(kpis.values());
    }

    public Optional<Kpi> kpi(String id) {
        return Optional.ofNullable(kpis.get(id));
    }

    /** Names that stand for words instead of figures, such as {@code kpi.latency.unit}. */
    public Map<String, Text> texts() {
        return texts;
    }

    /** Known names nearest to one that is not known, the nearest first; three at most, none if none is near. */
    public List<String> nearest(String id) {
        return NearestNames.of(id, java.util.stream.Stream.concat(kpis.keySet().stream(), texts.keySet().stream()));
    }

    /** Weeks of the compute window. */
    public List<WeekUsage> weeks() {
        return tables.weeks();
    }

    /** Units in the order of their first table. */
    public List<UnitUsage> units() {
        return tables.units();
    }

    /** States that occur. */
    public List<StateUsage> states() {
        return tables.states();
    }

    /** The states whose GPU-hours are lost, most hours first. */
    public List<StateUsage> lost() {
        return tables.lost();
    }

    /** Rows of {@code kpi.csv}. */
    public List<BeforeAfter> beforeAfter() {
        return tables.beforeAfter();
    }

    /** The curves of a metric, one for each training run, however many files it left. */
    public List<Series> curves(String metric) {
        List<Series> found =
                series.stream().filter(one -> one.metric().equals(metric)).toList();
        return TrainingRuns.of(found).stream().map(Series::joined).toList();
    }

    /** Curves, for charts. */
    public List<Series> series() {
        return series;
    }

    /** The exact sums behind the figures, and what is odd about them. */
    public Usage usage() {
        return usage;
    }

    /** The tables of the model. */
    record Tables(
            List<WeekUsage> weeks,
            List<UnitUsage> units,
            List<StateUsage> states,
            List<StateUsage> lost,
            List<BeforeAfter> beforeAfter) {}
}
