package io.github.taipei1.metrics.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.taipei1.finding.Language;
import io.github.taipei1.finding.Problem;
import io.github.taipei1.metrics.KpiFormat;
import io.github.taipei1.metrics.KpiModel;
import io.github.taipei1.metrics.KpiModels;
import io.github.taipei1.metrics.Windows;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class KpiReaderTest {

    private static MetricsFile read(byte[] bytes) {
        return MetricsKind.KPI.read(MetricsInput.of("metrics/kpi.csv", "lead", bytes));
    }

    private static MetricsFile read(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static KpiModel model(String text) {
        MetricsFile file = read(text);
        assertThat(file.problems()).isEmpty();
        return KpiModels.of(List.of(), file.rows(), List.of(), Windows.four(8));
    }

    private static String show(KpiModel model, String id) {
        return KpiFormat.showWithUnit(model.kpi(id).orElseThrow(), Language.EN);
    }

    @Test
    void aChangeIsInPercentOrForPercentagesInPoints() {
        KpiModel model = model(
                "name,unit,before,after,better,source\nLatency,ms,\"1,200\",300,down,bench\nAccuracy,%,71.5,84%,up,eval\n");
        assertThat(show(model, "kpi.latency.before")).isEqualTo("1,200 ms");
        assertThat(show(model, "kpi.latency.change")).isEqualTo("-75.0%");
        assertThat(show(model, "kpi.accuracy.change")).isEqualTo("+12.5 percentage points");
        assertThat(show(model, "kpi.accuracy.after")).isEqualTo("84%");
        assertThat(model.beforeAfter())
                .allSatisfy(row -> assertThat(row.improved()).contains(true));
        assertThat(model.texts().get("kpi.latency.unit").en()).isEqualTo("ms");
        assertThat(model.kpi("kpi.accuracy.after")
                        .orElseThrow()
                        .provenance()
                        .sources()
                        .get(0))
                .hasToString("metrics/kpi.csv:3");
    }

    @Test
    void anIdThatBeginsWithAUnitStaysInParts() {
        KpiModel model = model("id,name,unit,before,after,better\nlab-a.End Latency,Latency (v1.5),ms,9,3,down\n");
        assertThat(show(model, "kpi.lab-a.end-latency.after")).isEqualTo("3 ms");
    }

    @Test
    void chineseNamesColumnsAndDigitsAreRead() {
        KpiModel model = model("名稱,單位,使用前,使用後,較佳方向,來源\n推論 延遲,毫秒,５０,25,越低越好,內部測試\n");
        assertThat(show(model, "kpi.推論-延遲.change")).isEqualTo("-50.0%");
    }

    @Test
    void whatCannotBeReadIsToldAtItsLine() {
        List<Problem> problems =
                read("name,unit,before,after,better\na,s,1,x,up\nb,s,1,2,sideways\nc,s,\"1,5\",2,up\nc2,s,1,2,up\nC2,s,1,2,up\n")
                        .problems();
        assertThat(problems).extracting(p -> p.place().region().startLine()).containsExactly(2, 4, 3, 6);
    }

    @Test
    void bigFiveIsNamedAsAnEncodingProblem() {
        byte[] bytes =
                "name,unit,before,after,better\n推論,ms,1,2,up\n".getBytes(java.nio.charset.Charset.forName("Big5"));
        assertThat(read(bytes).problems())
                .singleElement()
                .satisfies(p -> assertThat(p.help().en()).contains("UTF-8"));
    }

    @Test
    void nothingBeforeAndNothingAfterAreAllowedAndTheLatterTold() {
        MetricsFile file = read("name,unit,before,after,better\na,s,N/A,3,up\nb,s,3,,up\n");
        assertThat(file.problems()).isEmpty();
        assertThat(file.warnings())
                .singleElement()
                .satisfies(w -> assertThat(w.place().region().startLine()).isEqualTo(3));
    }
}
