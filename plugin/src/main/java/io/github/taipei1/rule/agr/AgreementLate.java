package io.github.taipei1.rule.agr;

import io.github.taipei1.calendar.TaiwanDate;
import io.github.taipei1.config.Signature;
import io.github.taipei1.finding.Finding;
import io.github.taipei1.finding.Level;
import io.github.taipei1.finding.Text;
import io.github.taipei1.rule.Example;
import io.github.taipei1.rule.Rule;
import io.github.taipei1.rule.RuleContext;
import io.github.taipei1.rule.RuleInfo;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** AGR-02. */
public final class AgreementLate implements Rule.OfProject {
    private static final String UNIT = """
            units:
              - id: lead-co
                role: lead
                kind: company
                legal-entity: true
                name: {zh-TW: 範例科技股份有限公司, en: Example Tech Co.}
                agreements:
                  nda: {signed: %s, evidence: evidence/nda.pdf}
            """;

    private static final RuleInfo INFO = RuleInfo.rule("AGR-02", "agreement-late", Level.WARNING)
            .duties("agreements")
            .title("協議簽得比期限晚", "an agreement signed late")
            .explanation(
                    "公告對簽署有兩種期限：on-boarding 前，以及算力啟用前一週。本規則以較早者為準，晚於此日即提醒；是否影響啟用由 NVIDIA 認定。",
                    "The announcement gives two due times: before on-boarding, and a week before activation. The earlier one counts here; whether a later signature delayed access is for NVIDIA to say.")
            .appliesTo("taipei1.yaml 中每個單位的 agreements", "agreements of each unit in taipei1.yaml")
            .example(Example.wrong("在啟用前三天才簽", "signed three days before activation")
                    .config(UNIT.formatted("2025-10-31")))
            .example(Example.right("在啟用前一週當天簽", "signed on the very day a week before activation")
                    .config(UNIT.formatted("114-10-27")))
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(RuleContext context) {
        Optional<LocalDate> due = context.call().due("agreements", context.batch());
        return due.map(day -> late(day, context)).orElse(List.of());
    }

    private static List<Finding> late(LocalDate due, RuleContext context) {
        return AgreementOf.all(context).stream()
                .flatMap(agreement -> agreement.signature().flatMap(Signature::signed).stream()
                        .filter(signed -> signed.isAfter(due))
                        .map(signed -> finding(agreement, signed, due, context)))
                .toList();
    }

    private static Finding finding(AgreementOf agreement, LocalDate signed, LocalDate due, RuleContext context) {
        return INFO.finding(
                context.at(agreement.key() + ".signed"),
                agreement.passage() + " " + signed,
                Text.of(
                        agreement.unitName().zhTw() + "的" + agreement.name().zhTw() + "於 "
                                + TaiwanDate.both(signed).zhTw() + " 簽署，晚於期限 "
                                + TaiwanDate.both(due).zhTw(),
                        "the " + agreement.name().en() + " of "
                                + agreement.unitName().en() + " was signed on "
                                + TaiwanDate.both(signed).en() + ", after it was due on "
                                + TaiwanDate.both(due).en()),
                Text.of(
                        "若 NVIDIA 同意延後，請在報告中說明；若日期有誤，請更正",
                        "if NVIDIA agreed to the delay, say so in the report; if the date is wrong, correct it"));
    }
}
