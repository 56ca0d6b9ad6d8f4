package io.github.taipei1.metrics.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.taipei1.metrics.KpiModel;
import io.github.taipei1.metrics.KpiModels;
import io.github.taipei1.metrics.MetricNames;
import io.github.taipei1.metrics.Series;
import io.github.taipei1.metrics.Windows;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A run that was stopped and taken up again leaves several files, and what they repeat counts once. */
class InterruptedRunsTest {
    private final List<Series> series = new ArrayList<>();

    private void read(MetricsKind kind, String unit, String path, String text) {
        series.addAll(kind.read(MetricsInput.of(path, unit, text.getBytes(StandardCharsets.UTF_8)))
                .series());
    }

    private KpiModel model() {
        return KpiModels.of(List.of(), List.of(), series, Windows.four(128));
    }

    private String value(String id) {
        return model().kpi(id).orElseThrow().value().toPlainString();
    }

    private static String log(int from, int to) {
        return IntStream.iterate(from, step -> step <= to, step -> step + 10)
                .mapToObj(step -> " iteration " + step + "/ 5000 | lm loss: " + (10_000 - step) + " |\n")
                .collect(Collectors.joining());
    }

    private static String checkpoint(int steps) {
        String history = IntStream.rangeClosed(1, steps)
                .mapToObj(step -> "{\"loss\": " + (9 - step) + ", \"step\": " + step + "}")
                .collect(Collectors.joining(","));
        return "{\"num_input_tokens_seen\": " + steps * 1000 + ", \"global_step\": " + steps + ", \"log_history\": ["
                + history + "]}";
    }

    @Test
    void aLogThatGoesOnWhereAnotherEndsIsOfOneRun() {
        read(MetricsKind.MEGATRON_LOG, "lab", "logs/first.log", log(10, 1000));
        read(MetricsKind.MEGATRON_LOG, "lab", "logs/second.log", log(910, 2000));
        assertThat(value("training.steps")).isEqualTo("2000");
        assertThat(value("training.loss-final")).isEqualTo("8000");
        assertThat(model().curves(MetricNames.LOSS)).singleElement().satisfies(curve -> {
            assertThat(curve.size()).isEqualTo(200);
            assertThat(curve.run()).isEqualTo("second");
        });
    }

    @Test
    void logsThatStartAtTheBeginningOrAreElsewhereAreOfOtherRuns() {
        read(MetricsKind.MEGATRON_LOG, "lab", "logs/first.log", log(10, 1000));
        read(MetricsKind.MEGATRON_LOG, "lab", "logs/again.log", log(10, 500));
        read(MetricsKind.MEGATRON_LOG, "lab", "other/far.log", log(910, 2000));
        read(MetricsKind.MEGATRON_LOG, "firm", "logs/theirs.log", log(910, 1500));
        assertThat(value("training.steps")).isEqualTo(Integer.toString(1000 + 500 + 2000 + 1500));
    }

    @Test
    void checkpointsOfOneFolderAreOneRun() {
        read(MetricsKind.TRAINER_STATE, "lab", "out/checkpoint-2/trainer_state.json", checkpoint(2));
        read(MetricsKind.TRAINER_STATE, "lab", "out/checkpoint-5/trainer_state.json", checkpoint(5));
        read(MetricsKind.TRAINER_STATE, "lab", "small/checkpoint-3/trainer_state.json", checkpoint(3));
        assertThat(value("training.tokens")).isEqualTo("8000");
        assertThat(value("training.steps")).isEqualTo("8");
        assertThat(value("training.loss-final")).isEqualTo("4");
    }

    @Test
    void eventFilesOfOneFolderAreOneRunAndNameNoMachine() {
        byte[] events = Samples.tensorBoard();
        for (String file : List.of("events.out.tfevents.1.node-7.10.0", "events.out.tfevents.2.node-8.11.0")) {
            series.addAll(MetricsKind.TENSORBOARD
                    .read(MetricsInput.of("runs/pretrain/" + file, "lab", events))
                    .series());
        }
        assertThat(value("training.steps")).isEqualTo("20");
        assertThat(series).extracting(Series::run).containsOnly("pretrain");
        MetricsFile alone =
                MetricsKind.TENSORBOARD.read(MetricsInput.of("metrics/events.out.tfevents.1.node-7", "lab", events));
        assertThat(alone.series()).extracting(Series::run).containsOnly("TensorBoard");
    }

    @Test
    void theMeanThatTrainerLogsLastIsNotTheFinalLoss() {
        read(MetricsKind.TRAINER_STATE, "lab", "metrics/trainer_state.json", """
                {"global_step": 20, "log_history": [{"loss": 4.5, "step": 10}, {"loss": 1.25, "step": 20},
                 {"step": 20, "train_loss": 3.0, "train_runtime": 99.0}]}""");
        assertThat(value("training.loss-final")).isEqualTo("1.25");
        series.clear();
        read(
                MetricsKind.WANDB_CSV,
                "lab",
                "metrics/history.csv",
                "_step,train/train_loss,train/loss\n10,,4.5\n20,,1.25\n21,3.0,\n");
        assertThat(value("training.loss-final")).isEqualTo("1.25");
        series.clear();
        read(MetricsKind.WANDB_CSV, "lab", "metrics/history.csv", "_step,train_loss\n10,4.5\n20,1.5\n");
        assertThat(value("training.loss-final")).isEqualTo("1.5");
    }

    @Test
    void eachUnitHasItsOwnSource() {
        read(MetricsKind.TRAINER_STATE, "lab", "metrics/trainer_state.json", checkpoint(5));
        read(MetricsKind.WANDB_CSV, "firm", "metrics/history.csv", "_step,num_tokens\n1,100\n2,200\n");
        assertThat(value("training.tokens")).isEqualTo("5200");
    }

    @Test
    void aCountOfTokensKeepsItsLastDigit() {
        read(
                MetricsKind.TRAINER_STATE,
                "lab",
                "metrics/trainer_state.json",
                "{\"num_input_tokens_seen\": 1234567890123457, \"log_history\": [{\"loss\": 1, \"step\": 1}]}");
        assertThat(value("training.tokens")).isEqualTo("1234567890123457");
    }

    @Test
    void resultsOfSeveralEvaluationsOfOneTaskAreToldApart() {
        read(MetricsKind.LM_EVAL, "lab", "metrics/before.json", "{\"results\": {\"t\": {\"acc,none\": 0.25}}}");
        read(
                MetricsKind.LM_EVAL,
                "lab",
                "metrics/after.2025.json",
                "{\"results\": {\"t\": {\"acc,none\": 0.5}, \"u\": {\"acc,none\": 0.75}}}");
        assertThat(value("eval.before.t.acc")).isEqualTo("0.25");
        assertThat(value("eval.after.t.acc")).isEqualTo("0.5");
        assertThat(value("eval.u.acc")).isEqualTo("0.75");
        assertThat(model().kpi("eval.t.acc")).isEmpty();
        series.clear();
        for (String model : List.of("small", "Large v2")) {
            read(
                    MetricsKind.LM_EVAL,
                    "lab",
                    "eval/" + model + "/results.json",
                    "{\"results\": {\"t\": {\"acc,none\": 0.25}}}");
        }
        assertThat(model().kpis())
                .extracting(kpi -> kpi.id())
                .contains("eval.small.t.acc", "eval.large-v2.t.acc")
                .doesNotContain("eval.t.acc");
    }

    @Test
    void ofTwoMlperfRunsInOneLogTheLastTellsItsOwnMinutes() {
        StringBuilder log = new StringBuilder();
        long[][] runs = {{0, 60}, {600, 630}};
        for (long[] run : runs) {
            log.append(event(run[0], "run_start")).append(event(run[1], "run_stop"));
        }
        read(MetricsKind.MLLOG, "lab", "metrics/ml.log", log.toString());
        assertThat(value("eval.mlperf.run-minutes")).isEqualTo("30");
    }

    private static String event(long minute, String key) {
        return ":::MLLOG {\"time_ms\": " + minute * 60_000 + ", \"key\": \"" + key
                + "\", \"value\": null, \"metadata\": {}}\n";
    }

    @Test
    void busyTimeIsTheMeanOfAllSamplesHoweverManyAnHourHas() {
        StringBuilder csv = new StringBuilder("timestamp, index, utilization.gpu [%]\n");
        IntStream.range(0, 9).forEach(minute -> csv.append("2025/11/10 09:0" + minute + ":00, 0, 90 %\n"));
        csv.append("timestamp, index, utilization.gpu [%]\n2025/11/10 10:00:00, 0, 0 %\n");
        MetricsFile file = MetricsKind.NVIDIA_SMI.read(
                MetricsInput.of("metrics/smi.csv", "lab", csv.toString().getBytes(StandardCharsets.UTF_8)));
        series.addAll(file.series());
        assertThat(value("gpu.busy")).isEqualTo("81");
        assertThat(file.problems()).isEmpty();
    }

    @Test
    void dashboardsWriteMillisecondsAndMlflowWritesNaN() {
        read(MetricsKind.DCGM, "lab", "metrics/dcgm.csv", "time,gpu,DCGM_FI_DEV_GPU_UTIL\n1762736400000,0,70\n");
        assertThat(value("gpu.busy")).isEqualTo("70");
        series.clear();
        MetricsFile file = MetricsKind.MLFLOW_CSV.read(MetricsInput.of(
                "metrics/mlflow.csv",
                "lab",
                Samples.bytes("run_id,key,value,step\nr,train_loss,2.5,1\nr,train_loss,NaN,2\n")));
        assertThat(file.warnings()).isEmpty();
        assertThat(file.series().get(0).size()).isEqualTo(2);
        assertThat(file.series().get(0).last()).hasValue(2.5);
    }
}
