package io.github.taipei1.rule.sch;

import io.github.taipei1.calendar.TaiwanDate;
import io.github.taipei1.config.Agreements;
import io.github.taipei1.config.Allocation;
import io.github.taipei1.config.Disclosure;
import io.github.taipei1.config.ReportSettings;
import io.github.taipei1.config.Schedule;
import io.github.taipei1.config.Signature;
import io.github.taipei1.config.TeamConfig;
import io.github.taipei1.finding.Finding;
import io.github.taipei1.finding.Level;
import io.github.taipei1.finding.Text;
import io.github.taipei1.rule.Example;
import io.github.taipei1.rule.Rule;
import io.github.taipei1.rule.RuleContext;
import io.github.taipei1.rule.RuleInfo;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** SCH-03. */
public final class DateOutsideCall implements Rule.OfProject {
    /** How long before the call's first day something of the call may have happened: agreements come a season ahead. */
    private static final int MONTHS_BEFORE = 12;
    /** How far the office may have moved a batch beyond the call's period. */
    private static final int DAYS_MOVED = 62;

    private static final RuleInfo INFO = RuleInfo.rule("SCH-03", "date-outside-call", Level.ERROR)
            .duties("window")
            .title("不可能的日期", "a date that cannot be")
            .explanation(
                    "簽署、寄送、上傳或公開的日期不會在未來，也不會在徵案之前太久或批次結束之後；這類日期多半是年份寫錯，例如把民國年當作西元年。",
                    "Something signed, sent, handed in or published does not lie in the future, long before the call, or (for access) after the batch. Such a date is mostly a wrong year, as when an ROC year is read as AD.")
            .appliesTo("taipei1.yaml 中的各個日期", "the dates in taipei1.yaml")
            .example(Example.wrong("批次結束後才簽署", "signed after the batch ended")
                    .config("""
                            units:
                              - id: one
                                role: lead
                                kind: company
                                legal-entity: true
                                name: {en: One Co.}
                                agreements: {nda: {signed: 2026-01-10, evidence: evidence/nda.pdf}}
                            """)
                    .asOf("2026-02-01"))
            .example(Example.wrong("年份寫錯", "a wrong year")
                    .config("allocation: {sent: 2014-10-24, evidence: evidence/mail.eml}"))
            .example(Example.wrong("未來的日期", "a day to come")
                    .config("allocation: {sent: 2025-12-01, evidence: evidence/mail.eml}"))
            .example(Example.right("民國與西元都讀得懂", "both calendars are read")
                    .config("allocation: {sent: 114-10-24, evidence: evidence/mail.eml}"))
            .build();

    /** A date of the file with what it is and the days it may lie between. */
    private record Dated(String key, Text what, LocalDate date, LocalDate earliest, LocalDate latest, Text latestIs) {}

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(RuleContext context) {
        return dates(context).stream()
                .filter(dated ->
                        dated.date().isBefore(dated.earliest()) || dated.date().isAfter(dated.latest()))
                .map(dated -> finding(dated, context))
                .toList();
    }

    private static List<Dated> dates(RuleContext context) {
        List<Dated> dates = new ArrayList<>();
        TeamConfig config = context.config();
        for (int i = 0; i < config.units().size(); i++) {
            String key = "units[" + i + "].agreements.";
            Optional<Agreements> agreements = config.units().get(i).agreements();
            access(
                    key + "nda.signed",
                    Text.of("NDA 的簽署日", "the day the NDA was signed"),
                    agreements.flatMap(Agreements::nda).flatMap(Signature::signed),
                    context,
                    dates);
            access(
                    key + "user-agreement.signed",
                    Text.of("使用協議的簽署日", "the day the User Agreement was signed"),
                    agreements.flatMap(Agreements::userAgreement).flatMap(Signature::signed),
                    context,
                    dates);
        }
        access(
                "allocation.sent",
                Text.of("分配方式的寄送日", "the day the allocation was sent"),
                config.allocation().flatMap(Allocation::sent),
                context,
                dates);
        later(context, dates);
        moved(context, dates);
        return dates;
    }

    private static void access(
            String key, Text what, Optional<LocalDate> date, RuleContext context, List<Dated> dates) {
        LocalDate end = context.batch().to();
        boolean futureFirst = context.asOf().isBefore(end);
        date.ifPresent(day -> dates.add(new Dated(
                key,
                what,
                day,
                earliest(context),
                futureFirst ? context.asOf() : end,
                futureFirst ? today(context) : Text.of("批次結束日 " + end, "the batch's last day, " + end))));
    }

    private static void later(RuleContext context, List<Dated> dates) {
        context.config()
                .reportSettings()
                .submitted()
                .map(ReportSettings.Submitted::on)
                .ifPresent(day -> dates.add(new Dated(
                        "report.submitted.on",
                        Text.of("報告的上傳日", "the day the report was handed in"),
                        day,
                        context.batch().from(),
                        context.asOf(),
                        today(context))));
        List<Disclosure> disclosures = context.config().disclosures();
        for (int i = 0; i < disclosures.size(); i++) {
            String key = "disclosures[" + i + "].published-on";
            disclosures
                    .get(i)
                    .publishedOn()
                    .ifPresent(day -> dates.add(new Dated(
                            key,
                            Text.of("實際公開日", "the day it was published"),
                            day,
                            earliest(context),
                            context.asOf(),
                            today(context))));
        }
    }

    private static void moved(RuleContext context, List<Dated> dates) {
        Optional<Schedule> schedule = context.config().schedule();
        LocalDate first = context.call().period().from().minusDays(DAYS_MOVED);
        LocalDate last = context.call().period().to().plusDays(DAYS_MOVED);
        Text latest = Text.of("徵案期間後 " + DAYS_MOVED + " 天", DAYS_MOVED + " days after the call's period");
        Text what = Text.of("改期後的日期", "the moved date");
        schedule.flatMap(Schedule::start)
                .ifPresent(day -> dates.add(new Dated("schedule.start", what, day, first, last, latest)));
        schedule.flatMap(Schedule::end)
                .ifPresent(day -> dates.add(new Dated("schedule.end", what, day, first, last, latest)));
    }

    private static LocalDate earliest(RuleContext context) {
        return context.call().period().from().minusMonths(MONTHS_BEFORE);
    }

    private static Text today(RuleContext context) {
        return Text.of("今天 " + context.asOf(), "today, " + context.asOf());
    }

    private static Finding finding(Dated dated, RuleContext context) {
        boolean early = dated.date().isBefore(dated.earliest());
        Text limit = early ? Text.of("早於 " + dated.earliest(), "before " + dated.earliest()) : after(dated);
        return INFO.finding(
                context.at(dated.key()),
                dated.key() + " " + dated.date(),
                Text.of(
                        dated.what().zhTw() + " "
                                + TaiwanDate.both(dated.date()).zhTw() + " 不可能：" + limit.zhTw(),
                        dated.what().en() + " cannot be "
                                + TaiwanDate.both(dated.date()).en() + ": " + limit.en()),
                Text.of("請核對年份；民國 114 年是西元 2025 年", "check the year; ROC 114 is 2025"));
    }

    private static Text after(Dated dated) {
        return Text.of(
                "晚於" + dated.latestIs().zhTw(),
                "it is after " + dated.latestIs().en());
    }
}
