package io.github.taipei1.metrics;

import io.github.taipei1.finding.Text;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;

/** Collects figures in order while a model is built; the first figure of an id stays. */
final class KpiSink {
    final Map<String, Kpi> kpis = new LinkedHashMap<>();
    final Map<String, Text> texts = new LinkedHashMap<>();

    void put(Kpi kpi) {
        kpis.putIfAbsent(kpi.id(), kpi);
    }

    /** A source of figures that share quality and provenance. */
    Group group(Quality quality, Provenance provenance) {
        return (id, label, value, unit, display) -> put(new Kpi(id, label, value, unit, display, quality, provenance));
    }

    /** Puts figures that share quality and provenance. */
    interface Group {
        void put(String id, Text label, BigDecimal value, KpiUnit unit, Kpi.Display display);

        default void count(String id, Text label, long value, KpiUnit unit) {
            put(id, label, BigDecimal.valueOf(value), unit, Kpi.Display.COUNT);
        }

        default void hours(String id, Text label, BigDecimal value) {
            put(id, label, value, KpiUnit.GPU_HOURS, Kpi.Display.HOURS);
        }

        default void percent(String id, Text label, BigDecimal value) {
            put(id, label, value, KpiUnit.PERCENT, Kpi.Display.PERCENT);
        }
    }
}
