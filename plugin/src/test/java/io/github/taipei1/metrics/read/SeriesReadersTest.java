package io.github.taipei1.metrics.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.taipei1.metrics.KpiModel;
import io.github.taipei1.metrics.KpiModels;
import io.github.taipei1.metrics.MetricNames;
import io.github.taipei1.metrics.Series;
import io.github.taipei1.metrics.Windows;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The traps of sources that hold curves and results. */
class SeriesReadersTest {

    private static MetricsFile read(MetricsKind kind, byte[] bytes) {
        return kind.read(MetricsInput.of("metrics/run-1.json", "lead", bytes));
    }

    private static MetricsFile sample(MetricsKind kind) {
        return read(kind, Samples.of(kind));
    }

    private static Series series(MetricsFile file, String metric) {
        return file.series().stream()
                .filter(s -> s.metric().equals(metric))
                .findFirst()
                .orElseThrow();
    }

    private static List<Double> values(MetricsFile file, String metric) {
        return series(file, metric).points().map(Series.Point::value).toList();
    }

    private static KpiModel model(MetricsKind kind) {
        return KpiModels.of(List.of(), List.of(), sample(kind).series(), Windows.four(128));
    }

    private static String value(KpiModel model, String id) {
        return model.kpi(id).orElseThrow().value().toPlainString();
    }

    @Test
    void trainerStateHoldsNaNsTotalsAndRepeatedSteps() {
        assertThat(values(sample(MetricsKind.TRAINER_STATE), MetricNames.LOSS)).containsExactly(2.5, 2.1, 1.5);
        KpiModel model = model(MetricsKind.TRAINER_STATE);
        assertThat(value(model, "training.tokens")).isEqualTo("3000");
        assertThat(value(model, "training.steps")).isEqualTo("30");
        assertThat(value(model, "training.loss-final")).isEqualTo("1.5");
        assertThat(value(model, "training.eval-loss-final")).isEqualTo("1.75");
    }

    @Test
    void tensorBoardScalarsComeAsValueOrTensorAndRestartsOverwrite() {
        assertThat(values(sample(MetricsKind.TENSORBOARD), MetricNames.LOSS)).containsExactly(2.5, 1.25);
        ByteArrayOutputStream twice = new ByteArrayOutputStream();
        twice.writeBytes(Samples.tensorBoard());
        twice.writeBytes(Samples.tensorBoard());
        MetricsFile restarted = read(MetricsKind.TENSORBOARD, twice.toByteArray());
        assertThat(values(restarted, MetricNames.LOSS)).containsExactly(2.5, 1.25);
        assertThat(series(restarted, MetricNames.LOSS).point(0).time()).hasValue(1_762_736_400_500L);
    }

    @Test
    void aKilledRunLeavesACutRecordAndADamagedFileAWrongChecksum() {
        byte[] whole = Samples.tensorBoard();
        MetricsFile cut = read(MetricsKind.TENSORBOARD, Arrays.copyOf(whole, whole.length - 3));
        assertThat(cut.problems()).isEmpty();
        assertThat(cut.warnings()).hasSize(1);
        assertThat(values(cut, MetricNames.LOSS)).containsExactly(2.5);
        whole[whole.length - 10] ^= 1;
        assertThat(read(MetricsKind.TENSORBOARD, whole).problems())
                .singleElement()
                .satisfies(p -> assertThat(p.message().en()).contains("checksum"));
    }

    @Test
    void evaluationResultsLoseTheFilterNoneAndTheirErrors() {
        KpiModel model = model(MetricsKind.LM_EVAL);
        assertThat(value(model, "eval.hellaswag.acc")).isEqualTo("0.5125");
        assertThat(value(model, "eval.gsm8k.exact_match.strict-match")).isEqualTo("0.25");
        assertThat(model.kpis()).noneMatch(kpi -> kpi.id().contains("stderr"));
    }

    @Test
    void mlperfRunsTellTheirMinutesAndAccuracy() {
        KpiModel model = model(MetricsKind.MLLOG);
        assertThat(value(model, "eval.bert.run-minutes")).isEqualTo("2");
        assertThat(value(model, "eval.bert.eval_accuracy")).isEqualTo("0.72");
        assertThat(values(sample(MetricsKind.MLLOG), "throughput")).containsExactly(1200.5);
    }

    @Test
    void ofAnIterationThatMegatronRepeatsTheLastValueStands() {
        MetricsFile file = sample(MetricsKind.MEGATRON_LOG);
        assertThat(values(file, MetricNames.LOSS)).containsExactly(10.43863, 8.5);
        assertThat(values(file, MetricNames.LEARNING_RATE)).containsExactly(6.9e-5, 1.2e-4);
        assertThat(values(file, MetricNames.TFLOPS)).containsExactly(380.2);
        assertThat(series(file, MetricNames.LOSS).point(0).time()).hasValue(Windows.at("2025-11-10T09:00:00") * 1000);
    }

    @Test
    void nemoLinesAndProgressBarsAreRead() {
        MetricsFile lines = read(
                MetricsKind.MEGATRON_LOG,
                Samples.bytes(
                        "Training epoch 0, iteration 5/99 | lr: 1e-05 | global_batch_size: 8 | reduced_train_loss: 11.03 | consumed_samples: 48\n"));
        assertThat(values(lines, MetricNames.LOSS)).containsExactly(11.03);
        MetricsFile bar = read(
                MetricsKind.MEGATRON_LOG,
                Samples.bytes(
                        "Epoch 0:   1%| | 1/100 [00:05<08:00, v_num=abc, reduced_train_loss=9.500, global_step=1.000]\rEpoch 0:   2%| | 2/100 [00:10<08:00, reduced_train_loss=8.250, global_step=2.000]\n"));
        assertThat(values(bar, MetricNames.LOSS)).containsExactly(9.5, 8.25);
    }

    @Test
    void weightsAndBiasesColumnsAreRunsAndTheirTwinsAreLeftOut() {
        MetricsFile file = sample(MetricsKind.WANDB_CSV);
        assertThat(file.series()).extracting(Series::run).containsExactly("run-a", "run-b");
        assertThat(values(file, MetricNames.LOSS)).containsExactly(2.5, 2.25);
        MetricsFile history = read(
                MetricsKind.WANDB_CSV,
                Samples.bytes("_step,_timestamp,train/loss\n1,1762736400.5,NaN\n2,1762736401,1.5\n"));
        assertThat(series(history, MetricNames.LOSS).last()).hasValue(1.5);
        assertThat(history.series()).hasSize(1);
    }

    @Test
    void mlflowHistoryAndRunTablesAreRead() {
        assertThat(values(sample(MetricsKind.MLFLOW_CSV), MetricNames.LOSS)).containsExactly(2.5, 2.0);
        MetricsFile runs = read(
                MetricsKind.MLFLOW_CSV, Samples.bytes("run_id,status,metrics.loss,params.lr\nr1,FINISHED,1.25,0.1\n"));
        assertThat(values(runs, MetricNames.LOSS)).containsExactly(1.25);
    }

    @Test
    void devicesGiveHourlyMeansAndEnergyFromPowerAndTime() {
        MetricsFile file = sample(MetricsKind.NVIDIA_SMI);
        assertThat(values(file, MetricNames.GPU_UTILISATION)).containsExactly(50.0);
        assertThat(values(file, MetricNames.ENERGY)).containsExactly(500 * 360 / 3.6e6);
        assertThat(value(model(MetricsKind.NVIDIA_SMI), "gpu.busy")).isEqualTo("50");
        assertThat(values(sample(MetricsKind.DCGM), MetricNames.GPU_UTILISATION))
                .containsExactly(90.0);
    }

    @Test
    void framesAddUp() {
        assertThat(value(model(MetricsKind.RENDERED_FRAMES), "render.frames")).isEqualTo("340");
    }

    @Test
    void twoSourcesOfOneRunAreNotAddedUp() {
        List<Series> both =
                new java.util.ArrayList<>(sample(MetricsKind.TRAINER_STATE).series());
        both.addAll(read(MetricsKind.WANDB_CSV, Samples.bytes("_step,num_input_tokens_seen\n30,3000\n"))
                .series());
        KpiModel model = KpiModels.of(List.of(), List.of(), both, Windows.four(128));
        assertThat(value(model, "training.tokens")).isEqualTo("3000");
    }
}
