package io.github.taipei1.metrics;

import java.util.List;

/** Builds the KPI model of a project from what its files say. */
public final class KpiModels {
    private KpiModels() {}

    /**
     * The model of all tables, rows and series together.
     *
     * @param tables usage of all units; the order of units is that of their first table
     * @param rows rows of {@code kpi.csv}
     * @param series curves of training runs, devices and evaluations
     * @param window when and on what the batch may compute
     * @param facts for the model flops utilisation
     */
    public static KpiModel of(
            List<UsageTable> tables, List<KpiRow> rows, List<Series> series, ComputeWindow window, ModelFacts facts) {
        Usage usage = Usage.of(tables, window);
        KpiSink sink = new KpiSink();
        List<BeforeAfter> beforeAfter = rows.stream().map(BeforeAfter::of).toList();
        UsageTables split = UsageTables.of(usage);
        CapacityKpis.put(sink, window);
        if (!tables.isEmpty()) {
            UsageKpis.put(sink, usage, split);
        }
        SeriesKpis.put(sink, series, usage, facts);
        BeforeAfterKpis.put(sink, beforeAfter);
        KpiModel.Tables all =
                new KpiModel.Tables(split.weeks(), split.units(), split.states(), split.lost(), beforeAfter);
        return new KpiModel(sink.kpis, sink.texts, all, series, usage);
    }

    /** The model of a project without training facts. */
    public static KpiModel of(List<UsageTable> tables, List<KpiRow> rows, List<Series> series, ComputeWindow window) {
        return of(tables, rows, series, window, ModelFacts.NONE);
    }

    /** Whether any figure of a model can come from a series. */
    public static boolean canUse(Series series) {
        return SeriesKpis.canUse(series);
    }
}
