package io.github.taipei1.report;

import io.github.taipei1.finding.Language;
import io.github.taipei1.metrics.BeforeAfter;
import io.github.taipei1.metrics.KpiFormat;
import io.github.taipei1.metrics.KpiModel;
import io.github.taipei1.metrics.MetricNames;
import io.github.taipei1.metrics.Series;
import io.github.taipei1.metrics.UnitUsage;
import io.github.taipei1.metrics.WeekUsage;
import io.github.taipei1.report.model.Block;
import io.github.taipei1.report.model.Inline;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The charts that a template can ask for with a block of kind {@code chart}. */
final class Charts {
    private static final int CURVE_POINTS = 12;
    private static final BigDecimal TOO_TALL = BigDecimal.TEN;

    private final KpiModel model;
    private final boolean english;
    private final java.util.function.UnaryOperator<String> unitName;

    Charts(ReportInput input) {
        this.model = input.kpis();
        this.english = input.language() == Language.EN;
        this.unitName = id -> input.project()
                .config()
                .unit(id)
                .map(unit -> unit.name().in(input.language()))
                .orElse(id);
    }

    /**
     * A chart by its name: {@code weekly}, {@code units}, {@code before-after} or {@code loss}.
     *
     * @param dataTable id of the table beside it that holds the same figures; empty if there is none
     * @return empty if there are no figures for it, or no such chart
     */
    Optional<Block> chart(String name, Optional<String> dataTable) {
        return switch (name) {
            case "weekly" -> weekly(dataTable);
            case "units" -> units(dataTable);
            case "before-after" -> beforeAfter();
            case "loss" -> lossRun(model).map(this::loss);
            default -> Optional.empty();
        };
    }

    private String words(String zhTw, String en) {
        return english ? en : zhTw;
    }

    private static List<Inline> caption(String text) {
        return List.of(Inline.text(text));
    }

    private Optional<Block> weekly(Optional<String> dataTable) {
        List<String> weeks = new ArrayList<>();
        List<Double> allocated = new ArrayList<>();
        List<Double> capacity = new ArrayList<>();
        for (WeekUsage week : model.weeks()) {
            weeks.add(words("第 " + (weeks.size() + 1) + " 週", "Week " + (weeks.size() + 1)));
            allocated.add(week.allocated().doubleValue());
            capacity.add(week.capacity().doubleValue());
        }
        if (weeks.isEmpty()) {
            return Optional.empty();
        }
        String rate = model.kpi("usage.utilisation").map(KpiFormat::show).orElse("—");
        return Optional.of(new Block.Chart(
                "fig-weekly",
                caption(words("每週已配置 GPU 時數與容量", "GPU-hours allocated each week against capacity")),
                Block.ChartKind.BAR,
                words("週次", "Week"),
                words("GPU 小時", "GPU-hours"),
                weeks,
                List.of(
                        new Block.Series(words("已配置", "Allocated"), allocated, 0),
                        new Block.Series(words("容量", "Capacity"), capacity, 0)),
                words(
                        "長條圖：" + weeks.size() + " 週的已配置 GPU 時數與容量，整體配置率 " + rate + "。",
                        "Bar chart: GPU-hours allocated in " + weeks.size() + " weeks against capacity; " + rate
                                + " in all."),
                dataTable));
    }

    private Optional<Block> units(Optional<String> dataTable) {
        List<UnitUsage> units = model.units();
        if (units.size() < 2) {
            return Optional.empty();
        }
        return Optional.of(new Block.Chart(
                "fig-units",
                caption(words("各單位使用之 GPU 時數", "GPU-hours of each unit")),
                Block.ChartKind.BAR,
                words("單位", "Unit"),
                words("GPU 小時", "GPU-hours"),
                units.stream().map(unit -> unitName.apply(unit.unit())).toList(),
                List.of(new Block.Series(
                        words("GPU 小時", "GPU-hours"),
                        units.stream()
                                .map(unit -> unit.gpuHours().doubleValue())
                                .toList(),
                        0)),
                words("長條圖：各單位使用之 GPU 時數。", "Bar chart: GPU-hours of each unit."),
                dataTable));
    }

    /** Figures of different units in one chart: each with its value before the compute as 100. */
    private Optional<Block> beforeAfter() {
        List<String> names = new ArrayList<>();
        List<Double> after = new ArrayList<>();
        int comparable = 0;
        for (BeforeAfter row : model.beforeAfter()) {
            Optional<BigDecimal> ratio = ratio(row);
            comparable += ratio.isPresent() ? 1 : 0;
            if (ratio.isPresent() && ratio.get().compareTo(TOO_TALL) <= 0) {
                names.add(row.row().label().in(english ? Language.EN : Language.ZH_TW));
                after.add(ratio.get().movePointRight(2).doubleValue());
            }
        }
        if (names.isEmpty()) {
            return Optional.empty();
        }
        boolean all = comparable == names.size();
        String note = all ? "" : words("（差距逾十倍者未繪入）", " (without those that changed more than tenfold)");
        return Optional.of(new Block.Chart(
                "fig-before-after",
                caption(words("使用算力前後之比較", "Before and after the compute") + note),
                Block.ChartKind.BAR,
                words("指標", "Figure"),
                words("使用前 = 100", "Before = 100"),
                names,
                List.of(
                        new Block.Series(
                                words("使用前", "Before"),
                                names.stream().map(name -> 100.0).toList(),
                                0),
                        new Block.Series(words("使用後", "After"), after, 1)),
                words(
                        "長條圖：各項指標使用算力後之值，以使用前為 100。",
                        "Bar chart: each figure after the compute, its value before being 100."),
                Optional.empty()));
    }

    private static Optional<BigDecimal> ratio(BeforeAfter row) {
        return row.row()
                .before()
                .filter(before -> before.signum() > 0)
                .flatMap(before -> row.row()
                        .after()
                        .filter(after -> after.signum() >= 0)
                        .map(after -> after.divide(before, MathContext.DECIMAL64)));
    }

    /** The training run with the most points of loss. */
    static Optional<Series> lossRun(KpiModel model) {
        return model.curves(MetricNames.LOSS).stream()
                .filter(series -> finite(series).size() > 1)
                .max(Comparator.comparingInt(Series::size).thenComparing(Series::run, Comparator.reverseOrder()));
    }

    private static List<Series.Point> finite(Series series) {
        return series.points().filter(point -> Double.isFinite(point.value())).toList();
    }

    private Block loss(Series series) {
        List<Series.Point> points = finite(series);
        int count = Math.min(CURVE_POINTS, points.size());
        List<String> steps = new ArrayList<>();
        List<Double> values = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Series.Point point = points.get((int) ((long) i * (points.size() - 1) / (count - 1)));
            steps.add(KpiFormat.number(BigDecimal.valueOf(point.step()), 0));
            values.add(point.value());
        }
        return new Block.Chart(
                "fig-loss",
                caption(words("訓練損失（" + series.run() + "）", "Training loss (" + series.run() + ")")),
                Block.ChartKind.LINE,
                words("步", "Step"),
                words("損失", "Loss"),
                steps,
                List.of(new Block.Series(words("損失", "Loss"), values, 3)),
                words(
                        "折線圖：訓練損失由 " + values.get(0) + " 變為 " + values.get(count - 1) + "。",
                        "Line chart: training loss from " + values.get(0) + " to " + values.get(count - 1) + "."),
                Optional.empty());
    }
}
