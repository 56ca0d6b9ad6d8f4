package io.github.taipei1.metrics;

import io.github.taipei1.finding.Text;
import java.util.List;

/** Figures of {@code kpi.csv}: {@code kpi.<name>.before}, {@code .after}, {@code .change} and the word {@code .unit}. */
final class BeforeAfterKpis {
    private BeforeAfterKpis() {}

    static void put(KpiSink sink, List<BeforeAfter> rows) {
        for (BeforeAfter row : rows) {
            KpiRow kpi = row.row();
            String id = "kpi." + kpi.name() + ".";
            KpiSink.Group group = sink.group(Quality.MEASURED, kpi.provenance());
            kpi.before()
                    .ifPresent(value -> group.put(
                            id + "before", side(kpi, "使用算力前", "before"), value, kpi.unit(), Kpi.Display.AS_GIVEN));
            kpi.after()
                    .ifPresent(value -> group.put(
                            id + "after", side(kpi, "使用算力後", "after"), value, kpi.unit(), Kpi.Display.AS_GIVEN));
            row.change()
                    .ifPresent(value -> group.put(
                            id + "change",
                            side(kpi, "變化", "change"),
                            value,
                            row.points() ? KpiUnit.POINTS : KpiUnit.PERCENT,
                            row.points() ? Kpi.Display.CHANGE_POINTS : Kpi.Display.CHANGE_PERCENT));
            if (!kpi.unit().en().isBlank()) {
                sink.texts.putIfAbsent(
                        id + "unit", Text.of(kpi.unit().zhTw(), kpi.unit().en()));
            }
            sink.texts.putIfAbsent(id + "name", kpi.label());
        }
    }

    private static Text side(KpiRow kpi, String zhTw, String en) {
        return Text.of(kpi.label().zhTw() + "（" + zhTw + "）", kpi.label().en() + " (" + en + ")");
    }
}
