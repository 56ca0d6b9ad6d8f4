package io.github.taipei1.rule.sch;

import io.github.taipei1.calendar.TaiwanDate;
import io.github.taipei1.call.Duty;
import io.github.taipei1.config.Unit;
import io.github.taipei1.finding.Finding;
import io.github.taipei1.finding.Level;
import io.github.taipei1.finding.Text;
import io.github.taipei1.rule.Example;
import io.github.taipei1.rule.Obligations;
import io.github.taipei1.rule.Phase;
import io.github.taipei1.rule.Rule;
import io.github.taipei1.rule.RuleContext;
import io.github.taipei1.rule.RuleInfo;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** SCH-02. */
public final class DueSoon implements Rule.OfProject {
    private static final RuleInfo INFO = RuleInfo.rule("SCH-02", "due-soon", Level.WARNING)
            .duties("closing-report", "allocation", "agreements")
            .title("義務即將到期", "a duty is due soon")
            .explanation(
                    "有期限的義務在到期前若干天（依徵案設定）提醒一次。批次最後一天以前僅為資訊，之後為警告。",
                    "A duty with a due day is announced some days before it, as the call's profile says. Before the batch's last day this is information, from then on a warning.")
            .appliesTo("taipei1.yaml 的紀錄與批次日期", "the records of taipei1.yaml and the batch")
            .example(Example.wrong("六天後要交結案報告", "the closing report is due in six days")
                    .asOf("2025-12-20"))
            .example(Example.right("還有一個多月", "more than a month is left").asOf("2025-11-20"))
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(RuleContext context) {
        List<Finding> findings = new ArrayList<>();
        for (Duty duty : context.call().duties()) {
            boolean isReportItself = duty.id().equals("closing-report") && context.phase() != Phase.CHECK;
            if (!isReportItself) {
                context.call()
                        .due(duty.id(), context.batch())
                        .filter(due -> isSoon(due, duty, context.asOf()))
                        .ifPresent(due -> findings.addAll(open(duty, due, context)));
            }
        }
        return findings;
    }

    private static boolean isSoon(LocalDate due, Duty duty, LocalDate asOf) {
        long left = ChronoUnit.DAYS.between(asOf, due);
        return left >= 0 && left <= duty.soonDays().orElse(0);
    }

    private static List<Finding> open(Duty duty, LocalDate due, RuleContext context) {
        List<Unit> open = Obligations.openFor(duty, context);
        return open.isEmpty() ? List.of() : List.of(finding(duty, due, open, context));
    }

    private static Finding finding(Duty duty, LocalDate due, List<Unit> open, RuleContext context) {
        long left = ChronoUnit.DAYS.between(context.asOf(), due);
        Text title = duty.title().text();
        String unitsZh = open.stream().map(unit -> unit.name().text().zhTw()).collect(Collectors.joining("、"));
        String unitsEn = open.stream().map(unit -> unit.name().text().en()).collect(Collectors.joining(", "));
        Finding finding = INFO.finding(
                context.at("batch"),
                duty.id() + " due " + due,
                Text.of(
                        title.zhTw() + "：" + TaiwanDate.both(due).zhTw() + "到期，還有 " + left + " 天",
                        title.en() + ": due " + TaiwanDate.both(due).en() + ", " + left + (left == 1 ? " day" : " days")
                                + " left"),
                Text.of("負責單位：" + unitsZh, "to act: " + unitsEn));
        return context.asOf().isBefore(context.batch().to()) ? finding.withLevel(Level.INFO) : finding;
    }
}
