package io.github.taipei1.rule.dis;

import io.github.taipei1.approval.Approval;
import io.github.taipei1.calendar.TaiwanDate;
import io.github.taipei1.config.Evidence;
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

/** DIS-03. */
public final class ApprovalMissing implements Rule.OfProject {
    private static final String PRESS =
            "disclosures: [{id: press, kind: press-release, zh-TW: press.zh.md, en: press.en.md, publish-on: 2025-11-18}]";

    private static final RuleInfo INFO = RuleInfo.rule("DIS-03", "approval-missing", Level.ERROR)
            .locked()
            .duties("review")
            .title("到公開日仍無同意紀錄", "published, or due to be, without an approval on record")
            .explanation(
                    "揭露須經 NVIDIA 總部審閱且獲得同意。到了預定公開日或已公開，而沒有同意的紀錄（decision: approved）及其證據檔案，即為缺漏。同意由人記錄，本工具不從信件文字推斷。",
                    "NVIDIA headquarters reviews a disclosure and agrees to it. Once the day of publication has come, an approval on record and its evidence file must be there. The consent is recorded by a person, never inferred from the words of a mail.")
            .appliesTo(
                    "taipei1.yaml 的 disclosures 與 <id>.approval.json",
                    "disclosures in taipei1.yaml and <id>.approval.json")
            .example(Example.wrong("公開日已到，沒有紀錄", "the day has come and nothing is on record")
                    .config(PRESS)
                    .file("press.zh.md", "# 新聞稿\n")
                    .file("press.en.md", "# Press release\n"))
            .example(Example.wrong("審閱未同意", "the review did not agree")
                    .config(PRESS)
                    .file("press.zh.md", "# 新聞稿\n")
                    .file("press.en.md", "# Press release\n")
                    .file(
                            "press.approval.json",
                            "{\"schema\": 1, \"disclosure\": \"press\", \"decision\": \"rejected\"}"))
            .example(Example.right("公開日還沒到", "the day has not come")
                    .config(PRESS)
                    .file("press.zh.md", "# 新聞稿\n")
                    .file("press.en.md", "# Press release\n")
                    .asOf("2025-11-17"))
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(RuleContext context) {
        return Drafts.all(context).stream()
                .filter(drafts -> drafts.isDue(context.asOf()))
                .flatMap(drafts -> fault(drafts, context).map(why -> finding(drafts, why, context)).stream())
                .toList();
    }

    private static Optional<Text> fault(Drafts drafts, RuleContext context) {
        if (drafts.problem().isPresent()) {
            return Optional.of(drafts.problem().get().message());
        }
        if (drafts.approval().isEmpty()) {
            return Optional.of(Text.of("沒有 " + drafts.recordPath(), "there is no " + drafts.recordPath()));
        }
        Approval approval = drafts.approval().get();
        if (!approval.isApproved()) {
            String decision = approval.decision().map(Approval.Decision::word).orElse("－");
            return Optional.of(Text.of(
                    "紀錄上的決定是 " + decision + "，不是 approved",
                    "the decision on record is " + decision + ", not approved"));
        }
        Optional<Evidence> evidence = approval.evidence().map(file -> new Evidence(file, approval.evidenceSha256()));
        return EvidenceFiles.fault(evidence, context);
    }

    private static Finding finding(Drafts drafts, Text why, RuleContext context) {
        String id = drafts.disclosure().id();
        LocalDate day = drafts.disclosure()
                .publishedOn()
                .or(drafts.disclosure()::publishOn)
                .orElse(context.asOf());
        boolean published = drafts.disclosure().publishedOn().isPresent();
        String key = drafts.key() + (published ? ".published-on" : ".publish-on");
        return INFO.finding(
                context.at(key),
                id + " approval",
                Text.of(
                        "揭露「" + id + "」" + (published ? "已於 " : "預定於 ")
                                + TaiwanDate.both(day).zhTw() + " 公開，但尚無同意紀錄：" + why.zhTw(),
                        "the disclosure " + id + (published ? " was published on " : " is to be published on ")
                                + TaiwanDate.both(day).en() + " without an approval: " + why.en()),
                Text.of(
                        "以 taipei1:disclosure 備妥送審文件；獲同意後以 taipei1:approve 記錄，或延後 publish-on",
                        "prepare the review with taipei1:disclosure and record the consent with taipei1:approve, or move publish-on"));
    }
}
