package io.github.taipei1.rule.dis;

import io.github.taipei1.approval.Approval;
import io.github.taipei1.config.Evidence;
import io.github.taipei1.finding.Finding;
import io.github.taipei1.finding.Level;
import io.github.taipei1.finding.Place;
import io.github.taipei1.finding.Text;
import io.github.taipei1.rule.EvidenceFiles;
import io.github.taipei1.rule.Example;
import io.github.taipei1.rule.Rule;
import io.github.taipei1.rule.RuleContext;
import io.github.taipei1.rule.RuleInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** DIS-05. */
public final class ApprovalRecord implements Rule.OfProject {
    private static final String PRESS =
            "disclosures: [{id: press, kind: press-release, zh-TW: press.zh.md, en: press.en.md}]";

    private static final RuleInfo INFO = RuleInfo.rule("DIS-05", "approval-record", Level.ERROR)
            .duties("review")
            .title("同意紀錄不完整或日期不合理", "an incomplete approval record, or dates that cannot be")
            .explanation(
                    "紀錄須有審閱者、機構、日期、兩份文稿的雜湊與證據，才能綁定到確切的文字。日期不會早於送審，也不會在未來。",
                    "A record has approver, organisation, date, the hashes of both drafts and evidence, so that it is bound to exactly that text. Its date is not before the request and not in the future.")
            .appliesTo("<id>.approval.json", "<id>.approval.json")
            .example(Example.wrong("沒有日期與雜湊", "neither date nor hashes")
                    .config(PRESS)
                    .file("press.zh.md", "# 新聞稿\n")
                    .file("press.en.md", "# Press release\n")
                    .file(
                            "press.approval.json",
                            "{\"schema\": 1, \"disclosure\": \"press\", \"decision\": \"approved\"}"))
            .example(Example.wrong("不是 JSON", "no JSON")
                    .config(PRESS)
                    .file("press.zh.md", "# 新聞稿\n")
                    .file("press.en.md", "# Press release\n")
                    .file("press.approval.json", "approved"))
            .example(Example.right("還沒有紀錄", "there is no record yet")
                    .config(PRESS)
                    .file("press.zh.md", "# 新聞稿\n")
                    .file("press.en.md", "# Press release\n"))
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(RuleContext context) {
        List<Finding> findings = new ArrayList<>();
        for (Drafts drafts : Drafts.all(context)) {
            drafts.problem()
                    .ifPresent(problem -> findings.add(
                            INFO.finding(problem.place(), problem.message().en(), problem.message(), problem.help())));
            drafts.approval().ifPresent(approval -> record(approval, drafts, context, findings));
        }
        return findings;
    }

    private static void record(Approval approval, Drafts drafts, RuleContext context, List<Finding> findings) {
        List<String> missing = approval.missing();
        if (!missing.isEmpty()) {
            String list = String.join(", ", missing);
            add(findings, drafts, Text.of("紀錄缺少 " + list, "the record lacks " + list));
        }
        if (approval.disclosure()
                .filter(id -> !id.equals(drafts.disclosure().id()))
                .isPresent()) {
            add(
                    findings,
                    drafts,
                    Text.of(
                            "紀錄屬於另一則揭露「" + approval.disclosure().get() + "」",
                            "the record is of another disclosure, "
                                    + approval.disclosure().get()));
        }
        dates(approval, drafts, context, findings);
        evidence(approval, drafts, context, findings);
    }

    /** Evidence that was changed is told when it happens; from the day of publication on DIS-03 tells it. */
    private static void evidence(Approval approval, Drafts drafts, RuleContext context, List<Finding> findings) {
        approval.evidence()
                .filter(context.library()::exists)
                .filter(file -> !approval.isApproved() || !drafts.isDue(context.asOf()))
                .flatMap(file ->
                        EvidenceFiles.fault(Optional.of(new Evidence(file, approval.evidenceSha256())), context))
                .ifPresent(why -> add(findings, drafts, why));
    }

    private static void dates(Approval approval, Drafts drafts, RuleContext context, List<Finding> findings) {
        approval.on().ifPresent(on -> {
            if (on.isAfter(context.asOf())) {
                add(
                        findings,
                        drafts,
                        Text.of("同意日 " + on + " 在未來", "the approval's date, " + on + ", is in the future"));
            }
            if (approval.requestedOn().filter(on::isBefore).isPresent()) {
                String asked = approval.requestedOn().get().toString();
                add(
                        findings,
                        drafts,
                        Text.of(
                                "同意日 " + on + " 早於送審日 " + asked,
                                "the approval of " + on + " is before the request of " + asked));
            }
        });
    }

    private static void add(List<Finding> findings, Drafts drafts, Text message) {
        findings.add(INFO.finding(
                Place.of(drafts.recordPath()),
                drafts.disclosure().id() + " " + message.en(),
                message,
                Text.of(
                        "以 taipei1:approve 重新記錄，並附上同意的郵件",
                        "record it anew with taipei1:approve, with the mail as evidence")));
    }
}
