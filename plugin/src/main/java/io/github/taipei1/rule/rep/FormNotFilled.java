package io.github.taipei1.rule.rep;

import io.github.taipei1.config.FormFile;
import io.github.taipei1.finding.Finding;
import io.github.taipei1.finding.Level;
import io.github.taipei1.finding.Text;
import io.github.taipei1.rule.Example;
import io.github.taipei1.rule.Rule;
import io.github.taipei1.rule.RuleContext;
import io.github.taipei1.rule.RuleInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** REP-08. */
public final class FormNotFilled implements Rule.OfProject {
    /** What the filling of the form calls its own findings: an entry of the map that does not fit, a section without a place. */
    public static final RuleInfo INFO = RuleInfo.rule("REP-08", "form-not-filled", Level.ERROR)
            .duties("content")
            .title("主辦單位的表格無法照對照檔填妥", "the office's form cannot be filled as its map says")
            .explanation(
                    "report.form 所列的表格與對照檔必須存在。製作報告時，對照檔所寫的標籤找不到、找到兩處、填入後超過字數或沒有內容可填，也以此規則逐項提出；表格沒有安排的章節則列為警告。",
                    "The form under report.form and its map must be there. While the report is made, a label of the map that is not found, found twice, too long once filled or without content is told under this rule, too; sections that the form has no place for are a warning.")
            .appliesTo("taipei1.yaml 的 report.form 與其對照檔", "report.form in taipei1.yaml with its map")
            .example(Example.wrong("表格不在", "the form is not there")
                    .config("report: {sections: report/, form: forms/annex-4.docx}"))
            .example(Example.wrong("表格沒有對照檔", "the form has no map")
                    .config("report: {sections: report/, form: forms/annex-4.docx}")
                    .file("forms/annex-4.docx", "PK"))
            .example(Example.right("表格與對照檔都在", "form and map are there")
                    .config("report: {sections: report/, form: forms/annex-4.docx}")
                    .file("forms/annex-4.docx", "PK")
                    .file("forms/annex-4.map.yaml", "fields:\n  - {label: 計畫名稱, value: project.title}\n"))
            .example(Example.right("沒有指定表格", "no form is named"))
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(RuleContext context) {
        Optional<FormFile> form = context.config().reportSettings().form();
        List<Finding> findings = new ArrayList<>();
        form.ifPresent(given -> {
            if (!context.library().exists(given.file())) {
                findings.add(finding(
                        given.file(),
                        Text.of("找不到表格 " + given.file(), "the form is not there: " + given.file()),
                        Text.of(
                                "請自公告網站下載後放入儲存庫，或更正 report.form",
                                "download it from the announcement's web site, or correct report.form"),
                        context));
            } else if (!context.library().exists(given.mapFile())) {
                findings.add(finding(
                        given.mapFile(),
                        Text.of("找不到表格的對照檔 " + given.mapFile(), "the form's map is not there: " + given.mapFile()),
                        Text.of(
                                "執行 mvn taipei1:form -Dtaipei1.form=" + given.file() + " 可起草",
                                "mvn taipei1:form -Dtaipei1.form=" + given.file() + " drafts it"),
                        context));
            }
        });
        return findings;
    }

    private static Finding finding(String passage, Text message, Text help, RuleContext context) {
        return INFO.finding(context.at("report.form"), passage, message, help);
    }
}
