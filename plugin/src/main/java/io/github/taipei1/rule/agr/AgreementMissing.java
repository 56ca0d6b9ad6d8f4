package io.github.taipei1.rule.agr;

import io.github.taipei1.calendar.TaiwanDate;
import io.github.taipei1.config.Signature;
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

/** AGR-01. */
public final class AgreementMissing implements Rule.OfProject {
    private static final String SIGNED_UNIT = """
            units:
              - id: lead-co
                role: lead
                kind: company
                legal-entity: true
                name: {zh-TW: 範例科技股份有限公司, en: Example Tech Co.}
                agreements:
                  nda: {signed: 2025-10-20, evidence: evidence/nda.pdf}
            """;
    private static final String BOTH =
            SIGNED_UNIT + "      user-agreement: {signed: 114-10-21, evidence: evidence/ua.pdf}\n";

    private static final RuleInfo INFO = RuleInfo.rule("AGR-01", "agreement-missing", Level.ERROR)
            .locked()
            .duties("agreements")
            .title("單位尚未簽妥 NDA 或使用協議", "a unit without a signed NDA or User Agreement")
            .explanation(
                    "每個使用單位都須與 NVIDIA 簽署保密協議與使用協議，始得啟用算力；未簽妥而損失的時間由單位自行承擔。期限已到而沒有簽署日期，或證據檔案不在，即為缺漏。證據可只留 SHA-256，檔案不必公開。",
                    "Every unit signs an NDA and a User Agreement with NVIDIA before it gets access; time lost is the unit's own. Once they are due, a missing day of signing or a missing evidence file is found. With a SHA-256 on record the file itself need not be in the repository.")
            .appliesTo("taipei1.yaml 中每個單位的 agreements", "agreements of each unit in taipei1.yaml")
            .example(Example.wrong("只簽了 NDA", "only the NDA is signed")
                    .config(SIGNED_UNIT)
                    .file("evidence/nda.pdf", "signed"))
            .example(Example.wrong("證據檔案不在", "an evidence file is not there")
                    .config(BOTH)
                    .file("evidence/nda.pdf", "signed"))
            .example(Example.right("兩份都簽妥並有證據", "both are signed, with evidence")
                    .config(BOTH)
                    .file("evidence/nda.pdf", "signed")
                    .file("evidence/ua.pdf", "signed"))
            .example(Example.right("期限未到", "not due yet")
                    .config(SIGNED_UNIT)
                    .file("evidence/nda.pdf", "signed")
                    .asOf("2025-10-20"))
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(RuleContext context) {
        return AgreementOf.all(context).stream()
                .flatMap(agreement -> fault(agreement, context).map(why -> finding(agreement, why, context)).stream())
                .toList();
    }

    private static Optional<Text> fault(AgreementOf agreement, RuleContext context) {
        Optional<LocalDate> signed = agreement.signature().flatMap(Signature::signed);
        if (signed.isEmpty()) {
            boolean due = context.call()
                    .due("agreements", context.batch())
                    .filter(day -> context.asOf().isAfter(day))
                    .isPresent();
            return due ? Optional.of(Text.of("沒有簽署日期", "there is no day of signing")) : Optional.empty();
        }
        return EvidenceFiles.fault(agreement.signature().flatMap(Signature::evidence), context);
    }

    private static Finding finding(AgreementOf agreement, Text why, RuleContext context) {
        String due = context.call()
                .due("agreements", context.batch())
                .map(day -> TaiwanDate.both(day).zhTw())
                .orElse("－");
        String dueEn = context.call()
                .due("agreements", context.batch())
                .map(day -> TaiwanDate.both(day).en())
                .orElse("-");
        return INFO.finding(
                context.at(agreement.key()),
                agreement.passage(),
                Text.of(
                        agreement.unitName().zhTw() + "的" + agreement.name().zhTw() + "未備妥：" + why.zhTw(),
                        "the " + agreement.name().en() + " of "
                                + agreement.unitName().en() + " is not in order: " + why.en()),
                Text.of(
                        "期限為 " + due + "；簽妥後記為 {signed: 年-月-日, evidence: 檔案路徑}",
                        "due " + dueEn + "; once signed, record {signed: date, evidence: path}"));
    }
}
