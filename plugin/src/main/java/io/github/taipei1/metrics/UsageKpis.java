package io.github.taipei1.metrics;

import io.github.taipei1.finding.Text;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Figures of the jobs: GPU-hours, utilisation, success, waiting, the same by unit. */
final class UsageKpis {
    private final KpiSink sink;
    private final KpiSink.Group group;
    private final Usage usage;
    private final UsageTables split;

    private UsageKpis(KpiSink sink, Usage usage, UsageTables split) {
        this.sink = sink;
        this.usage = usage;
        this.split = split;
        Quality quality = usage.total().estimated ? Quality.ESTIMATED : Quality.MEASURED;
        this.group = sink.group(quality, usage.provenance());
    }

    static void put(KpiSink sink, Usage usage, UsageTables split) {
        UsageKpis kpis = new UsageKpis(sink, usage, split);
        kpis.hours();
        kpis.jobs();
        kpis.success();
        kpis.lost();
        kpis.waiting();
        kpis.units();
    }

    private void hours() {
        group.hours(
                "usage.gpu-hours", Text.of("運算期間內使用的 GPU 時數", "GPU-hours used in the compute window"), split.total());
        group.hours(
                "usage.gpu-hours-outside-window",
                Text.of("批次內、運算期間外使用的 GPU 時數", "GPU-hours used in the batch, outside its compute window"),
                Apportionment.hours(usage.total().outsideWindow));
        group.hours(
                "usage.gpu-hours-outside-batch",
                Text.of("批次以外的 GPU 時數（不計入）", "GPU-hours outside the batch (not counted)"),
                Apportionment.hours(usage.total().outsideBatch));
        ComputeWindow window = usage.window();
        long available = window.capacity(window.computing()) - window.maintenance(window.computing());
        percent(
                "usage.utilisation",
                Text.of("配置使用率（作業占用 GPU 之時數）", "Utilisation (by allocation)"),
                usage.gpuSeconds(),
                available);
        group.count(
                "usage.peak-gpus", Text.of("同時使用 GPU 數之最大值", "Most GPUs held at once"), usage.peakGpus(), KpiUnit.GPUS);
    }

    private void jobs() {
        group.count("usage.jobs", Text.of("作業執行次數", "Job runs"), usage.total().jobs, KpiUnit.JOBS);
        for (JobState state : JobState.values()) {
            long count = usage.total().jobsByState[state.ordinal()];
            if (count > 0 || state.ordinal() <= JobState.OUT_OF_MEMORY.ordinal()) {
                Text label = Text.of(
                        "作業狀態為" + state.label().zhTw() + "之次數",
                        "Job runs: " + state.label().en());
                group.count("usage.jobs-" + state.word(), label, count, KpiUnit.JOBS);
            }
        }
        group.count(
                "usage.jobs-outside-window",
                Text.of("批次內、運算期間外的作業執行次數", "Job runs in the batch, outside its compute window"),
                usage.total().jobsOutsideWindow,
                KpiUnit.JOBS);
        group.count(
                "usage.jobs-outside-batch",
                Text.of("批次以外的作業執行次數（不計入）", "Job runs outside the batch (not counted)"),
                usage.total().jobsOutsideBatch,
                KpiUnit.JOBS);
    }

    private void success() {
        UsageSums total = usage.total();
        long ended = 0;
        long endedSeconds = 0;
        for (JobState state : JobState.values()) {
            if (state == JobState.COMPLETED || state.lost()) {
                ended += total.jobsByState[state.ordinal()];
                endedSeconds += total.byState[state.ordinal()];
            }
        }
        int completed = JobState.COMPLETED.ordinal();
        percent(
                "usage.success-rate",
                Text.of("作業成功率（依次數）", "Success rate by job runs"),
                total.jobsByState[completed],
                ended);
        percent(
                "usage.success-rate-gpu-hours",
                Text.of("作業成功率（依 GPU 時數）", "Success rate by GPU-hours"),
                total.byState[completed],
                endedSeconds);
    }

    private void lost() {
        BigDecimal sum =
                split.lost().stream().map(StateUsage::gpuHours).reduce(BigDecimal.ZERO.setScale(2), BigDecimal::add);
        group.hours("usage.lost-gpu-hours", Text.of("未完成作業所用的 GPU 時數", "GPU-hours of runs that did not complete"), sum);
        for (StateUsage row : split.lost()) {
            Text label = Text.of(
                    "未完成作業所用的 GPU 時數：" + row.state().label().zhTw(),
                    "GPU-hours of runs that did not complete: "
                            + row.state().label().en());
            group.hours("usage.lost-gpu-hours-" + row.state().word(), label, row.gpuHours());
        }
    }

    private void waiting() {
        usage.waits()
                .median()
                .ifPresent(minutes -> group.put(
                        "usage.wait-median",
                        Text.of("等待時間中位數", "Median waiting time"),
                        minutes,
                        KpiUnit.MINUTES,
                        Kpi.Display.DECIMAL));
        usage.waits()
                .p95()
                .ifPresent(minutes -> group.put(
                        "usage.wait-p95",
                        Text.of("等待時間第 95 百分位數", "Waiting time, 95th percentile"),
                        minutes,
                        KpiUnit.MINUTES,
                        Kpi.Display.DECIMAL));
    }

    private void units() {
        for (UnitUsage unit : split.units()) {
            String id = "unit." + unit.unit() + ".";
            boolean estimated = usage.units().get(unit.unit()).estimated;
            KpiSink.Group own =
                    sink.group(estimated ? Quality.ESTIMATED : Quality.MEASURED, usage.provenance(unit.unit()));
            own.hours(id + "gpu-hours", named(unit, "使用的 GPU 時數", "GPU-hours"), unit.gpuHours());
            own.count(id + "jobs", named(unit, "作業執行次數", "job runs"), unit.jobs(), KpiUnit.JOBS);
            own.percent(id + "share", named(unit, "占全部 GPU 時數之比例", "share of all GPU-hours"), unit.share());
        }
    }

    private static Text named(UnitUsage unit, String zhTw, String en) {
        return Text.of(unit.unit() + "：" + zhTw, unit.unit() + ": " + en);
    }

    private void percent(String id, Text label, long part, long whole) {
        if (whole > 0) {
            BigDecimal value = BigDecimal.valueOf(part)
                    .movePointRight(2)
                    .divide(BigDecimal.valueOf(whole), 2, RoundingMode.HALF_UP);
            group.percent(id, label, value);
        }
    }
}
