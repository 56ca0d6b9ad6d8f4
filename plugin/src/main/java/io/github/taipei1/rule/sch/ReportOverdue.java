package io.github.taipei1.rule.sch;

import io.github.taipei1.calendar.TaiwanDate;
import io.github.taipei1.finding.Finding;
import io.github.taipei1.finding.Level;
import io.github.taipei1.finding.Text;
import io.github.taipei1.rule.Example;
import io.github.taipei1.rule.Phase;
import io.github.taipei1.rule.Rule;
import io.github.taipei1.rule.RuleContext;
import io.github.taipei1.rule.RuleInfo;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** SCH-01. */
public final class ReportOverdue implements Rule.OfProject {
    private static final RuleInfo INFO = RuleInfo.rule("SCH-01", "report-overdue", Level.ERROR)
            .locked()
            .duties("closing-report")
            .title("結案報告逾期", "the closing report is overdue")
            .explanation(
                    "批次結束後兩週內須線上提交結案報告；到期日當天仍算準時。已上傳者請記於 report.submitted。",
                    "The closing report is handed in within two weeks after the batch; the due day itself is in time. Once it is handed in, record it under report.submitted.")
            .appliesTo("taipei1.yaml 的 report.submitted 與批次日期", "report.submitted in taipei1.yaml, and the batch")
            .example(Example.wrong("過期未交", "not handed in after the due day").asOf("2025-12-27"))
            .example(Example.right("到期日當天", "the due day itself").asOf("2025-12-26"))
            .example(Example.right("已上傳", "handed in")
                    .config("report: {submitted: {on: 2025-12-24}}")
                    .asOf("2026-01-05"))
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Optional<Text> notApplicable(RuleContext context) {
        return context.phase() == Phase.CHECK
                ? Optional.empty()
                : Optional.of(Text.of("正在製作或查驗報告，以收件時間為準", "the report itself is being made or verified"));
    }

    @Override
    public List<Finding> check(RuleContext context) {
        Optional<LocalDate> due = context.call().due("closing-report", context.batch());
        boolean submitted = context.config().reportSettings().submitted().isPresent();
        return due.filter(day -> !submitted && context.asOf().isAfter(day))
                .map(day -> List.of(finding(day, context)))
                .orElse(List.of());
    }

    private static Finding finding(LocalDate due, RuleContext context) {
        long days = ChronoUnit.DAYS.between(due, context.asOf());
        return INFO.finding(
                context.at("batch"),
                "closing report due " + due,
                Text.of(
                        "結案報告應於 " + TaiwanDate.both(due).zhTw() + "前提交，已逾期 " + days + " 天",
                        "the closing report was due on " + TaiwanDate.both(due).en() + "; it is " + days
                                + (days == 1 ? " day" : " days") + " late"),
                Text.of(
                        "執行 taipei1:report 後上傳至 " + context.call().links().closingReport()
                                + "，再記 report.submitted: {on: 日期, seal: 封存碼}",
                        "run taipei1:report, upload the result at "
                                + context.call().links().closingReport()
                                + ", then record report.submitted: {on: date, seal: code}"));
    }
}
