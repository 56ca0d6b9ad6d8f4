package io.github.taipei1.metrics.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.taipei1.finding.Problem;
import io.github.taipei1.metrics.MetricNames;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Files as they come from people's machines: other encodings, words for figures, very long histories. Nothing is lost without a word. */
class BadInputTest {

    private static MetricsFile read(MetricsKind kind, byte[] bytes) {
        return kind.read(MetricsInput.of("metrics/file.x", "lead", bytes));
    }

    private static MetricsFile read(MetricsKind kind, String text) {
        return read(kind, text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> said(List<Problem> problems) {
        return problems.stream()
                .map(problem -> problem.place().region().startLine() + " "
                        + problem.message().en())
                .toList();
    }

    @ParameterizedTest
    @EnumSource(value = MetricsKind.class, mode = EnumSource.Mode.EXCLUDE, names = "TENSORBOARD")
    void whatPowerShellSavesIsNamedAsSuch(MetricsKind kind) {
        String text = "\uFEFF" + new String(Samples.of(kind), StandardCharsets.UTF_8);
        for (Charset charset : List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            assertThat(said(read(kind, text.getBytes(charset)).problems()))
                    .singleElement()
                    .asString()
                    .startsWith("1 ")
                    .contains("UTF-16");
        }
    }

    @ParameterizedTest
    @EnumSource(value = MetricsKind.class, mode = EnumSource.Mode.EXCLUDE, names = "TENSORBOARD")
    void lineEndsOfWindowsAndAByteOrderMarkChangeNothing(MetricsKind kind) {
        String text = new String(Samples.of(kind), StandardCharsets.UTF_8);
        MetricsFile windows = read(kind, "\uFEFF" + text.replace("\n", "\r\n"));
        assertThat(windows.problems()).isEmpty();
        assertThat(windows.usage().map(table -> table.rows()))
                .isEqualTo(read(kind, text).usage().map(table -> table.rows()));
        assertThat(windows.series()).hasSameSizeAs(read(kind, text).series());
        assertThat(windows.rows()).hasSameSizeAs(read(kind, text).rows());
    }

    @ParameterizedTest
    @EnumSource(
            value = MetricsKind.class,
            names = {"SLURM_SACCT", "RUN_LOG", "MEGATRON_LOG", "MLLOG"})
    void theFileHasAllItsLinesWhereverItsReaderGivesUp(MetricsKind kind) {
        String sample = new String(Samples.of(kind), StandardCharsets.UTF_8);
        String tall = "x\n".repeat(200_000);
        String wide = "y".repeat(Lines.LONGEST + 100_000);
        for (String text : List.of(
                "",
                "\n",
                "x",
                "x\r\n\r\ny",
                sample,
                sample + sample + "z",
                tall + "z",
                tall + wide + "\n" + tall,
                wide,
                sample + wide + "\n\n" + tall + "z")) {
            long ends = text.chars().filter(c -> c == '\n').count();
            long open = text.isEmpty() || text.endsWith("\n") ? 0 : 1;
            assertThat(read(kind, text).source().lastLine()).isEqualTo((int) Math.max(1, ends + open));
        }
    }

    @Test
    void namesInBig5DoNotKeepJobsFromCounting() {
        byte[] bytes =
                "JobID|JobName|State|Submit|Start|End|AllocTRES\n1|許功蓋|COMPLETED|2025-11-10T08:00:00|2025-11-10T08:00:00|2025-11-10T09:00:00|gres/gpu=8\n"
                        .getBytes(Charset.forName("Big5"));
        MetricsFile file = read(MetricsKind.SLURM_SACCT, bytes);
        assertThat(file.problems()).isEmpty();
        assertThat(file.usage().orElseThrow().rows()).isEqualTo(1);
    }

    @Test
    void aTableInBig5IsAProblemOfItsLines() {
        byte[] kpis = "name,unit,before,after,better,source\n延遲,毫秒,12,3,down,測試\n".getBytes(Charset.forName("Big5"));
        MetricsFile file = read(MetricsKind.KPI, kpis);
        assertThat(file.rows()).isEmpty();
        assertThat(said(file.problems())).singleElement().asString().startsWith("2 ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "NVIDIA_SMI;timestamp, index, utilization.gpu [%], power.draw [W], memory.used [MiB]\\n2025/11/10 09:00:00, 0, many %, 300 W, 1 MiB\\n;2;many",
                "DCGM;timestamp,gpu,DCGM_FI_DEV_GPU_UTIL,DCGM_FI_DEV_POWER_USAGE,DCGM_FI_DEV_FB_USED\\n2025-11-10T09:00:00Z,0,90,much,4\\n;2;much",
                "OMNIVERSE_FARM;task,status,submitted,started,finished,gpus,frames\\nt,finished,2025-11-10T08:00:00,2025-11-10T09:00:00,2025-11-10T10:00:00,4,lots\\n;2;lots",
                "WANDB_CSV;Step,a - loss\\n1,2.5\\n2,oops\\n;3;oops",
                "MEGATRON_LOG; iteration 10/ 50 | lm loss: 2.5 |\\n iteration 20/ 50 | lm loss: oops |\\n;2;oops",
                "MEGATRON_LOG; iteration 10/ 50 | lm loss: 2.5 |\\n iteration oops/ 50 | lm loss: 2.4 |\\n;2;oops"
            })
    void aWordWhereAFigureBelongsIsToldAndTheRestCounts(MetricsKind kind, String text, int line, String word) {
        MetricsFile file = read(kind, text.replace("\\n", "\n"));
        assertThat(file.problems()).isEmpty();
        assertThat(said(file.warnings()))
                .singleElement()
                .asString()
                .startsWith(line + " ")
                .contains(word);
        assertThat(!file.series().isEmpty() || file.usage().isPresent()).isTrue();
    }

    @Test
    void aColumnOfWordsIsNoFault() {
        MetricsFile file = read(MetricsKind.WANDB_CSV, "Step,loss,note\n1,2.5,warm\n2,Infinity,hot\n3,NaN,cold\n");
        assertThat(file.warnings()).isEmpty();
        assertThat(file.series())
                .singleElement()
                .satisfies(series -> assertThat(series.size()).isEqualTo(3));
    }

    @Test
    void aLogWithoutFiguresSaysSo() {
        MetricsFile file =
                read(MetricsKind.MLLOG, ":::MLLOG {\"key\": \"submission_org\", \"value\": \"x\", \"metadata\": {}}\n");
        assertThat(said(file.warnings())).containsExactly("1 the log holds no figure");
    }

    @Test
    void aHistoryOfTenMegabytesIsReadWholeAndARestartOverwrites() {
        StringBuilder json = new StringBuilder("{\"global_step\": 110000, \"log_history\": [");
        for (int i = 1; i <= 110_000; i++) {
            json.append(i == 1 ? "" : ",").append(entry(i, i % 1000 == 0 ? "NaN" : "2.5"));
        }
        json.append(',').append(entry(110_000, "1.25")).append("]}");
        assertThat(json.length()).isGreaterThan(10 << 20);
        MetricsFile file = read(MetricsKind.TRAINER_STATE, json.toString());
        assertThat(file.problems()).isEmpty();
        assertThat(file.warnings()).isEmpty();
        assertThat(file.series())
                .filteredOn(series -> series.metric().equals(MetricNames.LOSS))
                .singleElement()
                .satisfies(series -> {
                    assertThat(series.size()).isEqualTo(110_000);
                    assertThat(series.last()).hasValue(1.25);
                });
    }

    private static String entry(int step, String loss) {
        return "\n{\"epoch\": 0.1, \"step\": " + step + ", \"loss\": " + loss
                + ", \"learning_rate\": 0.0001, \"grad_norm\": 0.512345678901234, \"x\": 1}";
    }

    @Test
    void aHistoryCutOffSaysWhereAndKeepsWhatCameBefore() {
        MetricsFile file = read(
                MetricsKind.TRAINER_STATE, "{\"log_history\": [\n{\"step\": 1, \"loss\": 2.5},\n{\"step\": 2, \"lo");
        assertThat(said(file.problems())).singleElement().asString().startsWith("3 ");
    }
}
