package io.github.taipei1.rule.sch;

import io.github.taipei1.calendar.TaiwanDate;
import io.github.taipei1.config.Allocation;
import io.github.taipei1.finding.Finding;
import io.github.taipei1.finding.Level;
import io.github.taipei1.finding.Text;
import io.github.taipei1.rule.EvidenceFiles;
import io.github.taipei1.rule.Example;
import io.github.taipei1.rule.Rule;
import io.github.taipei1.rule.RuleContext;
import io.github.taipei1.rule.RuleInfo;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** SCH-04. */
public final class AllocationLate implements Rule.OfProject {
    private static final String JOINT = """
            units:
              - {id: one, role: lead, kind: company, legal-entity: true, name: {en: One Co.}}
              - {id: two, role: member, kind: university, name: {en: Two Lab}}
            """;

    private static final RuleInfo INFO = RuleInfo.rule("SCH-04", "allocation-late", Level.WARNING)
            .duties("allocation")
            .title("算力分配方式未及時提供", "the allocation was not sent in time")
            .explanation(
                    "聯合申請之主導單位須於算力啟用前一週，將分配方式及帳號提供 NVIDIA 進行事前作業。",
                    "The lead of a joint project gives NVIDIA the allocation and the accounts one week before activation.")
            .appliesTo("taipei1.yaml 的 allocation（聯合申請）", "allocation in taipei1.yaml (joint projects)")
            .example(Example.wrong("期限已過仍未記錄", "due, and nothing on record").config(JOINT))
            .example(Example.wrong("啟用前兩天才寄", "sent two days before activation")
                    .config(JOINT + "allocation: {sent: 2025-11-01, evidence: evidence/mail.eml}")
                    .file("evidence/mail.eml", "Subject: allocation"))
            .example(Example.right("啟用前一週寄出", "sent a week before activation")
                    .config(JOINT + "allocation: {sent: 2025-10-27, evidence: evidence/mail.eml}")
                    .file("evidence/mail.eml", "Subject: allocation"))
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Optional<Text> notApplicable(RuleContext context) {
        return context.config().joint()
                ? Optional.empty()
                : Optional.of(Text.of("單一單位的專案不需分配", "a project of one unit has nothing to allocate"));
    }

    @Override
    public List<Finding> check(RuleContext context) {
        Optional<LocalDate> due = context.call().due("allocation", context.batch());
        return due.flatMap(day -> fault(day, context)).stream().toList();
    }

    private static Optional<Finding> fault(LocalDate due, RuleContext context) {
        Optional<LocalDate> sent = context.config().allocation().flatMap(Allocation::sent);
        Text dueText = TaiwanDate.both(due);
        if (sent.isEmpty()) {
            return context.asOf().isAfter(due)
                    ? Optional.of(finding(
                            Text.of("沒有提供分配方式及帳號的紀錄", "there is no record that the allocation was sent"),
                            dueText,
                            context))
                    : Optional.empty();
        }
        if (sent.get().isAfter(due)) {
            Text on = TaiwanDate.both(sent.get());
            return Optional.of(finding(
                    Text.of("分配方式於 " + on.zhTw() + " 才提供", "the allocation was sent only on " + on.en()),
                    dueText,
                    context));
        }
        return EvidenceFiles.fault(context.config().allocation().flatMap(Allocation::evidence), context)
                .map(why -> finding(
                        Text.of("分配方式的寄送紀錄不全：" + why.zhTw(), "the record of the allocation is incomplete: " + why.en()),
                        dueText,
                        context));
    }

    private static Finding finding(Text message, Text due, RuleContext context) {
        return INFO.finding(
                context.at("allocation"),
                message.en(),
                message,
                Text.of(
                        "期限為 " + due.zhTw() + "；寄出後記 allocation: {sent: 日期, evidence: 郵件檔}",
                        "due " + due.en() + "; once sent, record allocation: {sent: date, evidence: mail file}"));
    }
}
