package io.github.taipei1.rule.met;

import io.github.taipei1.config.MetricsFile;
import io.github.taipei1.config.Unit;
import io.github.taipei1.finding.Finding;
import io.github.taipei1.finding.Level;
import io.github.taipei1.finding.Problem;
import io.github.taipei1.finding.Text;
import io.github.taipei1.metrics.OneOrigin;
import io.github.taipei1.metrics.UsageFindings;
import io.github.taipei1.rule.Example;
import io.github.taipei1.rule.Measurements;
import io.github.taipei1.rule.Phase;
import io.github.taipei1.rule.Rule;
import io.github.taipei1.rule.RuleContext;
import io.github.taipei1.rule.RuleInfo;
import java.util.ArrayList;
import java.util.List;

/** MET-01. */
public final class MeasurementsUnreadable implements Rule.OfProject {
    static final String HEADER = "JobID|State|Submit|Start|End|AllocTRES\n";

    private static final RuleInfo INFO = RuleInfo.rule("MET-01", "metrics-unreadable", Level.ERROR)
            .locked()
            .duties("content")
            .title("量測資料無法讀取", "a metrics file that cannot be read")
            .explanation(
                    "報告中的數字來自量測資料；讀不了的檔案、欄位或列都會逐一指出，不會默默略過。只有步驟沒有作業列、重複列、缺結束時間等情形列為警告。",
                    "The report's figures come from the measurements. A file, column or row that cannot be read is named; nothing is dropped silently. Steps without their job row, repeated rows and missing ends are warnings.")
            .appliesTo("taipei1.yaml 的 metrics", "metrics in taipei1.yaml")
            .example(Example.wrong("檔案不在", "the file is not there")
                    .config("metrics: [{kind: slurm-sacct, file: metrics/sacct.psv}]"))
            .example(Example.wrong("不認得的格式", "an unknown kind")
                    .config("metrics: [{kind: slurm-saact, file: metrics/sacct.psv}]")
                    .file("metrics/sacct.psv", HEADER))
            .example(
                    Example.right("可讀的匯出檔", "a readable export")
                            .config("metrics: [{kind: slurm-sacct, file: metrics/sacct.psv}]")
                            .file(
                                    "metrics/sacct.psv",
                                    HEADER
                                            + "1|COMPLETED|2025-11-12T08:00:00|2025-11-12T08:10:00|2025-11-12T09:10:00|gres/gpu:h100=8\n"))
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(RuleContext context) {
        List<Finding> findings = new ArrayList<>();
        if (reportsWithoutUsage(context)) {
            findings.add(hasJobsOutside(context) ? allOutside(context) : noUsage(context));
        }
        if (!context.measures()) {
            return findings;
        }
        Measurements measurements = context.measurements();
        for (Problem problem : measurements.problems()) {
            Finding finding = finding(problem);
            findings.add(isEarlyAbsence(problem, context) ? finding.withLevel(Level.INFO) : finding);
        }
        measurements.warnings().forEach(problem -> findings.add(finding(problem).withLevel(Level.WARNING)));
        UsageFindings.repeated(measurements.kpis())
                .forEach(fact -> findings.add(Facts.finding(INFO, fact, context).withLevel(Level.WARNING)));
        OneOrigin.toldTwice(measurements.kpis())
                .forEach(fact -> findings.add(Facts.finding(INFO, fact, context).withLevel(Level.WARNING)));
        UsageFindings.shared(measurements.kpis())
                .ifPresent(
                        fact -> findings.add(Facts.finding(INFO, fact, context).withLevel(Level.WARNING)));
        return findings;
    }

    private static Finding finding(Problem problem) {
        return INFO.finding(problem.place(), problem.message().en(), problem.message(), problem.help());
    }

    /** The lead's report tells how the machine was used; without a single job it would tell nothing and look complete. */
    private static boolean reportsWithoutUsage(RuleContext context) {
        boolean lead = context.config()
                .owner()
                .filter(unit -> unit.role() == Unit.Role.LEAD)
                .isPresent();
        return context.phase() != Phase.CHECK
                && lead
                && context.measurements().kpis().states().isEmpty()
                && context.measurements().problems().isEmpty();
    }

    private static boolean hasJobsOutside(RuleContext context) {
        boolean inBatch = context.measurements()
                .kpis()
                .kpi("usage.jobs-outside-window")
                .filter(jobs -> jobs.value().signum() > 0)
                .isPresent();
        return inBatch || !context.measurements().kpis().usage().outsideBatch().isEmpty();
    }

    private static Finding allOutside(RuleContext context) {
        String days = context.measurements().kpis().usage().window().from() + " – "
                + context.measurements().kpis().usage().window().to();
        return INFO.finding(
                context.at("metrics"),
                "metrics outside",
                Text.of(
                        "所有作業都在運算期間（" + days + "）之外，結案報告無從說明算力使用情形",
                        "all jobs lie outside the compute window (" + days
                                + "), so the closing report cannot tell how the machine was used"),
                Text.of(
                        "請核對匯出的日期範圍，以及 taipei1.yaml 的 batch 與 schedule",
                        "check the dates of the export, and batch and schedule in taipei1.yaml"));
    }

    private static Finding noUsage(RuleContext context) {
        return INFO.finding(
                context.at("metrics"),
                "metrics",
                Text.of(
                        "沒有任何作業紀錄，結案報告無從說明算力使用情形",
                        "there is no record of a single job, so the closing report cannot tell how the machine was used"),
                Text.of(
                        "請在 metrics 列出 sacct 匯出檔，例如 {kind: slurm-sacct, unit: 單位代號, file: metrics/sacct.psv}",
                        "name a sacct export under metrics, such as {kind: slurm-sacct, unit: id of the unit, file: metrics/sacct.psv}"));
    }

    /** Before the batch's last day an export that is named but not there yet is no fault. */
    private static boolean isEarlyAbsence(Problem problem, RuleContext context) {
        boolean named = context.config().metrics().stream()
                .map(MetricsFile::file)
                .anyMatch(file -> file.equals(problem.place().path())
                        && !context.library().exists(file));
        return named && context.beforeLastDay();
    }
}
