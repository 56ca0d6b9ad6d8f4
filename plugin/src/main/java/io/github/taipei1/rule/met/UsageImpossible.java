package io.github.taipei1.rule.met;

import io.github.taipei1.finding.Finding;
import io.github.taipei1.finding.Level;
import io.github.taipei1.metrics.UsageFindings;
import io.github.taipei1.rule.Example;
import io.github.taipei1.rule.Rule;
import io.github.taipei1.rule.RuleContext;
import io.github.taipei1.rule.RuleInfo;
import java.util.List;

/** MET-02. */
public final class UsageImpossible implements Rule.OfProject {
    private static final String METRICS = "metrics: [{kind: slurm-sacct, file: metrics/sacct.psv}]";

    private static final RuleInfo INFO = RuleInfo.rule("MET-02", "usage-impossible", Level.ERROR)
            .duties("capacity")
            .title("不可能的算力用量", "usage that cannot have been")
            .explanation(
                    "同時使用的 GPU 不會比叢集更多，GPU 小時不會超過期間內的總量，作業也不會在開始之前結束；出現這類數字，多半是匯出重複或欄位有誤。",
                    "No more GPUs at once than exist, no more GPU-hours than the time holds, no end before a start: such figures mostly come from a doubled export or a wrong column.")
            .appliesTo("taipei1.yaml 的 metrics（作業紀錄）", "metrics in taipei1.yaml (job records)")
            .example(
                    Example.wrong("一個作業用了 256 張 GPU", "one job with 256 GPUs")
                            .config(METRICS)
                            .file(
                                    "metrics/sacct.psv",
                                    MeasurementsUnreadable.HEADER
                                            + "1|COMPLETED|2025-11-12T08:00:00|2025-11-12T08:10:00|2025-11-12T09:10:00|gres/gpu:h100=256\n"))
            .example(
                    Example.wrong("結束早於開始", "an end before the start")
                            .config(METRICS)
                            .file(
                                    "metrics/sacct.psv",
                                    MeasurementsUnreadable.HEADER
                                            + "1|COMPLETED|2025-11-12T08:00:00|2025-11-12T09:10:00|2025-11-12T08:10:00|gres/gpu:h100=8\n"))
            .example(
                    Example.right("整個叢集一小時", "the whole cluster for an hour")
                            .config(METRICS)
                            .file(
                                    "metrics/sacct.psv",
                                    MeasurementsUnreadable.HEADER
                                            + "1|COMPLETED|2025-11-12T08:00:00|2025-11-12T08:10:00|2025-11-12T09:10:00|gres/gpu:h100=128\n"))
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(RuleContext context) {
        if (!context.measures()) {
            return List.of();
        }
        return UsageFindings.impossible(context.measurements().kpis()).stream()
                .map(fact -> Facts.finding(INFO, fact, context))
                .toList();
    }
}
