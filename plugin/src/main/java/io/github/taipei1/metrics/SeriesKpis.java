package io.github.taipei1.metrics;

import io.github.taipei1.finding.Text;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/** Figures of curves and results: training, energy, rendering, evaluation. */
final class SeriesKpis {
    private static final MathContext DIGITS = new MathContext(12, RoundingMode.HALF_UP);
    /** Up to here a double holds every whole number. */
    private static final double LARGEST_EXACT = 1L << 53;

    private static final BigDecimal FLOPS_PER_PARAMETER_AND_TOKEN = BigDecimal.valueOf(6);

    private static final Set<String> USED = Set.of(
            MetricNames.TOKENS,
            MetricNames.LOSS,
            MetricNames.EVAL_LOSS,
            MetricNames.ENERGY,
            MetricNames.GPU_UTILISATION,
            MetricNames.FRAMES);

    private final KpiSink sink;
    private final List<Series> series;

    private SeriesKpis(KpiSink sink, List<Series> series) {
        this.sink = sink;
        this.series = series;
    }

    static void put(KpiSink sink, List<Series> series, Usage usage, ModelFacts facts) {
        SeriesKpis kpis = new SeriesKpis(sink, series);
        kpis.training(usage, facts);
        kpis.devices();
        kpis.frames();
        kpis.results();
    }

    /** Whether a figure of the report can come from a series: it is of a metric that the model knows and holds a finite value. */
    static boolean canUse(Series series) {
        boolean known = USED.contains(series.metric()) || series.metric().startsWith(MetricNames.EVAL);
        return known && series.points().anyMatch(point -> Double.isFinite(point.value()));
    }

    private void training(Usage usage, ModelFacts facts) {
        List<Series> tokens = named(MetricNames.TOKENS);
        if (!tokens.isEmpty()) {
            BigDecimal sum = TrainingRuns.of(tokens).stream()
                    .map(run -> decimal(run.stream()
                            .mapToDouble(one -> one.max().orElse(0))
                            .max()
                            .orElse(0)))
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            put(
                    "training.tokens",
                    Text.of("訓練詞元數", "Tokens trained on"),
                    sum,
                    KpiUnit.TOKENS,
                    Kpi.Display.COUNT,
                    tokens);
            mfu(sum, tokens, usage, facts);
        }
        List<Series> losses = named(MetricNames.LOSS);
        if (!losses.isEmpty()) {
            BigDecimal steps = BigDecimal.valueOf(TrainingRuns.of(losses).stream()
                    .mapToLong(TrainingRuns::lastStep)
                    .sum());
            put("training.steps", Text.of("訓練步數", "Training steps"), steps, KpiUnit.STEPS, Kpi.Display.COUNT, losses);
            Series longest = longest(losses);
            finite(
                    longest.last(),
                    value -> put(
                            "training.loss-final",
                            Text.of("最終訓練損失", "Final training loss"),
                            value,
                            KpiUnit.NONE,
                            Kpi.Display.SMALL,
                            List.of(longest)));
        }
        List<Series> evals = named(MetricNames.EVAL_LOSS);
        if (!evals.isEmpty()) {
            Series longest = longest(evals);
            finite(
                    longest.last(),
                    value -> put(
                            "training.eval-loss-final",
                            Text.of("最終驗證損失", "Final evaluation loss"),
                            value,
                            KpiUnit.NONE,
                            Kpi.Display.SMALL,
                            List.of(longest)));
        }
    }

    /** 6 N D FLOPs (dense, forward and backward) over what the allocated GPUs could do at their dense peak. */
    private void mfu(BigDecimal tokens, List<Series> of, Usage usage, ModelFacts facts) {
        if (facts.parameters().isEmpty() || facts.peakFlops().isEmpty() || usage.gpuSeconds() == 0) {
            return;
        }
        BigDecimal done =
                FLOPS_PER_PARAMETER_AND_TOKEN.multiply(facts.parameters().get()).multiply(tokens);
        BigDecimal possible = facts.peakFlops().get().multiply(BigDecimal.valueOf(usage.gpuSeconds()));
        if (possible.signum() > 0) {
            BigDecimal percent = done.movePointRight(2).divide(possible, 2, RoundingMode.HALF_UP);
            sink.put(new Kpi(
                    "training.mfu",
                    Text.of("模型運算使用率（以全部配置時數計）", "Model FLOPs utilisation (over all allocated hours)"),
                    percent,
                    KpiUnit.PERCENT,
                    Kpi.Display.PERCENT,
                    Quality.ESTIMATED,
                    provenance(of).and(usage.provenance())));
        }
    }

    private void devices() {
        List<Series> energy = named(MetricNames.ENERGY);
        if (!energy.isEmpty()) {
            BigDecimal kwh = sum(
                    energy,
                    s -> s.points()
                            .mapToDouble(Series.Point::value)
                            .filter(Double::isFinite)
                            .sum());
            put("energy.kwh", Text.of("GPU 用電量", "GPU energy"), kwh, KpiUnit.KWH, Kpi.Display.DECIMAL, energy);
        }
        List<Series> busy = named(MetricNames.GPU_UTILISATION);
        if (!busy.isEmpty()) {
            OptionalDouble mean = WeightedMean.of(busy, named(MetricNames.GPU_SAMPLES));
            finite(
                    mean,
                    value -> put(
                            "gpu.busy",
                            Text.of("GPU 忙碌時間比例（取樣平均）", "GPU busy time (mean of samples)"),
                            value,
                            KpiUnit.PERCENT,
                            Kpi.Display.PERCENT,
                            busy));
        }
    }

    private void frames() {
        List<Series> frames = named(MetricNames.FRAMES);
        if (!frames.isEmpty()) {
            BigDecimal count =
                    sum(frames, s -> s.points().mapToDouble(Series.Point::value).sum());
            put("render.frames", Text.of("算圖格數", "Frames rendered"), count, KpiUnit.FRAMES, Kpi.Display.COUNT, frames);
        }
    }

    /** Results of several evaluations of one task are told apart by the files they stand in. */
    private void results() {
        Map<String, List<Series>> alike = series.stream()
                .filter(one -> one.metric().startsWith(MetricNames.EVAL))
                .collect(Collectors.groupingBy(Series::metric, LinkedHashMap::new, Collectors.toList()));
        alike.values().forEach(results -> results.forEach(one -> result(one, results)));
    }

    private void result(Series result, List<Series> alike) {
        String file = alike.size() > 1 ? ResultFiles.name(result, alike) + "." : "";
        String name =
                file + result.metric().substring(MetricNames.EVAL.length()).replace('/', '.');
        finite(
                result.last(),
                value -> put(
                        "eval." + name,
                        Text.of("評測結果：" + name, "Evaluation result: " + name),
                        value,
                        KpiUnit.NONE,
                        Kpi.Display.SMALL,
                        List.of(result)));
    }

    private List<Series> named(String metric) {
        return OneOrigin.of(series, metric);
    }

    private static Series longest(List<Series> of) {
        return of.stream().max(Comparator.comparingLong(Series::lastStep)).orElseThrow();
    }

    private void put(String id, Text label, BigDecimal value, KpiUnit unit, Kpi.Display display, List<Series> of) {
        sink.put(new Kpi(id, label, value, unit, display, Quality.MEASURED, provenance(of)));
    }

    private static Provenance provenance(List<Series> of) {
        return of.stream().map(s -> Provenance.of(s.source())).reduce(Provenance.CALL, Provenance::and);
    }

    private static BigDecimal sum(List<Series> of, ToDoubleFunction<Series> figure) {
        return of.stream().map(s -> decimal(figure.applyAsDouble(s))).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static void finite(OptionalDouble value, java.util.function.Consumer<BigDecimal> use) {
        if (value.isPresent() && Double.isFinite(value.getAsDouble())) {
            use.accept(decimal(value.getAsDouble()));
        }
    }

    private static BigDecimal decimal(double value) {
        if (!Double.isFinite(value)) {
            return BigDecimal.ZERO;
        }
        boolean whole = Math.rint(value) == value && Math.abs(value) < LARGEST_EXACT;
        BigDecimal exact = new BigDecimal(Double.toString(value));
        BigDecimal plain = (whole ? exact : exact.round(DIGITS)).stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }
}
