package io.github.taipei1.rule.met;

import io.github.taipei1.finding.Finding;
import io.github.taipei1.finding.Level;
import io.github.taipei1.metrics.UsageFindings;
import io.github.taipei1.rule.Example;
import io.github.taipei1.rule.Rule;
import io.github.taipei1.rule.RuleContext;
import io.github.taipei1.rule.RuleInfo;
import java.util.List;

/** MET-03. */
public final class UsageOutsideBatch implements Rule.OfProject {
    private static final String METRICS = "metrics: [{kind: slurm-sacct, file: metrics/sacct.psv}]";

    private static final RuleInfo INFO = RuleInfo.rule("MET-03", "usage-outside-batch", Level.WARNING)
            .duties("batch")
            .title("批次以外的作業", "jobs outside the batch")
            .explanation(
                    "批次以外的時間不計入用量。匯出檔若含其他期間的作業，請縮小匯出範圍；若確在批次外使用算力，請在報告中說明。",
                    "Time outside the batch does not count. Narrow the export if it holds jobs of other weeks; if compute was used outside the batch, say why in the report.")
            .appliesTo("taipei1.yaml 的 metrics（作業紀錄）", "metrics in taipei1.yaml (job records)")
            .example(
                    Example.wrong("批次開始前的作業", "a job before the batch")
                            .config(METRICS)
                            .file(
                                    "metrics/sacct.psv",
                                    MeasurementsUnreadable.HEADER
                                            + "1|COMPLETED|2025-10-12T08:00:00|2025-10-12T08:10:00|2025-10-12T09:10:00|gres/gpu:h100=8\n"))
            .example(
                    Example.right("上線週的作業仍在批次之內", "on-boarding is inside the batch")
                            .config(METRICS)
                            .file(
                                    "metrics/sacct.psv",
                                    MeasurementsUnreadable.HEADER
                                            + "1|COMPLETED|2025-11-04T08:00:00|2025-11-04T08:10:00|2025-11-04T09:10:00|gres/gpu:h100=8\n"))
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
        return UsageFindings.outsideBatch(context.measurements().kpis()).stream()
                .map(fact -> Facts.finding(INFO, fact, context))
                .toList();
    }
}
