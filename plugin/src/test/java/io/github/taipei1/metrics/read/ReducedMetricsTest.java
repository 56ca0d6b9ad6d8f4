package io.github.taipei1.metrics.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.taipei1.metrics.Kpi;
import io.github.taipei1.metrics.KpiModel;
import io.github.taipei1.metrics.KpiModels;
import io.github.taipei1.metrics.KpiRow;
import io.github.taipei1.metrics.ReducedMetrics;
import io.github.taipei1.metrics.Series;
import io.github.taipei1.metrics.UsageTable;
import io.github.taipei1.metrics.Windows;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What goes into a bundle gives the same figures as the original, and tells less. */
class ReducedMetricsTest {

    private static MetricsFile read(MetricsKind kind, byte[] bytes) {
        return kind.read(MetricsInput.of("metrics/file.x", "lead", bytes));
    }

    private static KpiModel model(List<UsageTable> tables, List<KpiRow> rows, List<Series> series) {
        return KpiModels.of(tables, rows, series, Windows.four(128));
    }

    private static List<String> figures(KpiModel model) {
        return model.kpis().stream().map(ReducedMetricsTest::figure).toList();
    }

    private static String figure(Kpi kpi) {
        return kpi.id() + " " + kpi.label() + " " + kpi.value() + " " + kpi.unit() + " " + kpi.quality();
    }

    @ParameterizedTest
    @EnumSource(MetricsKind.class)
    void theFiguresAreThoseOfTheOriginal(MetricsKind kind) throws IOException {
        MetricsFile original = read(kind, Samples.of(kind));
        ByteArrayOutputStream usage = new ByteArrayOutputStream();
        ByteArrayOutputStream series = new ByteArrayOutputStream();
        ByteArrayOutputStream rows = new ByteArrayOutputStream();
        KpiModel before = model(original.usage().stream().toList(), original.rows(), original.series());
        if (original.usage().isPresent()) {
            ReducedMetrics.usage(original.usage().get(), usage);
        }
        ReducedMetrics.series(original.series(), series);
        ReducedMetrics.kpis(original.rows(), rows);
        KpiModel after = model(
                original.usage().isPresent()
                        ? read(MetricsKind.REDUCED_USAGE, usage.toByteArray()).usage().stream()
                                .toList()
                        : List.of(),
                read(MetricsKind.KPI, rows.toByteArray()).rows(),
                read(MetricsKind.REDUCED_SERIES, series.toByteArray()).series());
        assertThat(figures(after)).isEqualTo(figures(before));
        assertThat(after.beforeAfter().stream()
                        .map(row -> row.change() + " " + row.row().unit())
                        .toList())
                .isEqualTo(before.beforeAfter().stream()
                        .map(row -> row.change() + " " + row.row().unit())
                        .toList());
    }

    @Test
    void namesOfPeopleAndJobsStayAtHome() throws IOException {
        MetricsFile original = read(MetricsKind.SLURM_SACCT, Samples.of(MetricsKind.SLURM_SACCT));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ReducedMetrics.usage(original.usage().orElseThrow(), out);
        assertThat(out.toString(StandardCharsets.UTF_8))
                .startsWith(
                        "job,user,account,submit,start,end,gpus,gpu-model,state,quality,scheduler\n100,user-1,account-1,")
                .doesNotContain("amy", "bob", "lab", "train");
        MetricsFile log = read(MetricsKind.RUN_LOG, Samples.of(MetricsKind.RUN_LOG));
        ByteArrayOutputStream jobs = new ByteArrayOutputStream();
        ReducedMetrics.usage(log.usage().orElseThrow(), jobs);
        assertThat(jobs.toString(StandardCharsets.UTF_8)).contains("\njob-").doesNotContain("a-1");
    }

    @Test
    void unitsInTwoLanguagesAndPercentagesComeBack() throws IOException {
        byte[] csv = Samples.bytes(
                "name,name.en,unit,unit.en,before,after,better,source\n\"延遲, p95\",Latency,毫秒,ms,N/A,3,down,\"a \"\"b\"\"\"\n準確率,Accuracy,%,,70,80,up,\n");
        List<KpiRow> rows = read(MetricsKind.KPI, csv).rows();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ReducedMetrics.kpis(rows, out);
        List<KpiRow> back = read(MetricsKind.KPI, out.toByteArray()).rows();
        assertThat(back).usingRecursiveComparison().ignoringFields("provenance").isEqualTo(rows);
    }
}
