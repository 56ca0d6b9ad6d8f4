package io.github.taipei1.rule.met;

import io.github.taipei1.finding.Finding;
import io.github.taipei1.finding.Level;
import io.github.taipei1.finding.Text;
import io.github.taipei1.metrics.UsageFindings;
import io.github.taipei1.rule.Example;
import io.github.taipei1.rule.Rule;
import io.github.taipei1.rule.RuleContext;
import io.github.taipei1.rule.RuleInfo;
import java.util.List;

/** MET-04. */
public final class Utilisation implements Rule.OfProject {
    private static final RuleInfo INFO = RuleInfo.rule("MET-04", "utilisation", Level.INFO)
            .duties("utilisation")
            .title("算力使用率", "utilisation")
            .explanation(
                    "每批的使用率都會記錄；公告明定未達理想並無罰則，因此永遠只是資訊。使用率以配置計：作業占用的 GPU 小時除以運算期間的總量。",
                    "Utilisation of each batch is recorded. The announcement sets no penalty for a low one, so this is information and never more. It is by allocation: GPU-hours held by jobs over those of the compute window.")
            .appliesTo("taipei1.yaml 的 metrics（作業紀錄）", "metrics in taipei1.yaml (job records)")
            .example(
                    Example.wrong("有作業紀錄就列出", "shown wherever there are job records")
                            .config("metrics: [{kind: slurm-sacct, file: metrics/sacct.psv}]")
                            .file(
                                    "metrics/sacct.psv",
                                    MeasurementsUnreadable.HEADER
                                            + "1|COMPLETED|2025-11-12T08:00:00|2025-11-12T08:10:00|2025-11-12T09:10:00|gres/gpu:h100=8\n"))
            .example(Example.right("沒有作業紀錄", "no job records"))
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
        return UsageFindings.utilisation(context.measurements().kpis()).stream()
                .map(text -> INFO.finding(
                        context.at("metrics"),
                        text.en(),
                        text,
                        Text.of(
                                "使用率偏低並無罰則；請在報告說明使用情形",
                                "a low one carries no penalty; tell in the report how it was used")))
                .toList();
    }
}
