package io.github.taipei1.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.taipei1.check.Outcome;
import io.github.taipei1.check.Workspace;
import io.github.taipei1.finding.Language;
import io.github.taipei1.report.form.Forms;
import io.github.taipei1.report.form.Vocabulary;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FormReportTest {
    private static final String YAML = """
            version: 1
            call: call-4
            cluster: DGX
            batch: 2
            project: {title: {zh-TW: 山海語言模型, en: Shanhai}, topic: generative-ai}
            units:
              - {id: lead-co, role: lead, kind: company, legal-entity: true, name: {zh-TW: 山海智慧科技股份有限公司, en: Shanhai Co.}}
            generative-ai: {used: false}
            """;
    private static final String MAP = """
            fields:
              - {label: 計畫名稱, value: project.title.zh-TW}
              - {label: 主導單位, value: lead.name}
              - {label: 聯合申請單位, value: members.names}
              - {checkbox: 公司, when: lead.kind.zh-TW = 公司}
              - {label: "具體產出（2000字以內）", at: below, section: outputs, max: 2000}
            """;

    @TempDir
    private Path root;

    @BeforeEach
    void write() throws IOException {
        Files.createDirectories(root.resolve("report"));
        Files.createDirectories(root.resolve("forms"));
        Files.writeString(root.resolve("report/20-outputs.md"), "# 具體產出\n\n## 模型\n\n完成山海模型。\n");
        Files.write(root.resolve("forms/annex.docx"), Forms.sample());
    }

    private ClosingReport report(String more) throws IOException {
        Files.writeString(root.resolve("taipei1.yaml"), YAML + more);
        ReportWish wish = new ReportWish(LocalDate.of(2025, 12, 20), Language.ZH_TW, Optional.empty(), true);
        return ClosingReport.of(Workspace.open(root, Optional.empty()), wish);
    }

    private static String docx(ClosingReport report) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ReportFormat.DOCX.write(report.report().orElseThrow(), out);
        return Forms.unzip(out.toByteArray()).get("word/document.xml");
    }

    private static long findings(ClosingReport report, String rule, String words) {
        return report.result().findings().stream()
                .filter(one -> one.finding().rule().equals(rule)
                        && one.finding().message().zhTw().contains(words))
                .count();
    }

    @Test
    void theOfficesFormIsFilledInsteadOfOurLayout() throws IOException {
        Files.writeString(root.resolve("forms/annex.map.yaml"), MAP);
        ClosingReport report = report("report: {form: forms/annex.docx}\n");
        assertThat(docx(report))
                .contains("山海語言模型", "■公", "一、</w:t>", "完成山海模型。", "單位用印")
                .doesNotContain("結案報告</w:t></w:r></w:p><w:sectPr");
        assertThat(report.report().orElseThrow().notes())
                .singleElement()
                .satisfies(note -> assertThat(note.en()).contains("forms/annex.docx"));
        assertThat(findings(report, "REP-08", "聯合申請單位"))
                .as("nothing to put there")
                .isOne();
        assertThat(findings(report, "REP-08", "技術擴散")).isOne();
        assertThat(findings(report, "REP-08", "具體產出")).isZero();
        assertThat(findings(report, "REP-01", "技術擴散"))
                .as("a form makes no section needless")
                .isOne();
    }

    @Test
    void theMapMayStandElsewhere() throws IOException {
        Files.writeString(root.resolve("my.yaml"), MAP);
        ClosingReport report = report("report: {form: {file: forms/annex.docx, map: my.yaml}}\n");
        assertThat(docx(report)).contains("山海語言模型");
    }

    @Test
    void anEntryAtFaultIsAnErrorWithItsPlace() throws IOException {
        Files.writeString(root.resolve("forms/annex.map.yaml"), MAP + "  - {label: 主導單味, value: lead.name}\n");
        ClosingReport report = report("report: {form: forms/annex.docx}\n");
        assertThat(report.result().findings()).anySatisfy(one -> {
            assertThat(one.finding().rule()).isEqualTo("REP-08");
            assertThat(one.finding().message().zhTw()).contains("主導單味").contains("主導單位");
            assertThat(one.finding().place().path()).isEqualTo("forms/annex.map.yaml");
            assertThat(one.finding().place().region().startLine()).isEqualTo(7);
        });
    }

    @Test
    void aFormOrMapThatIsNotThereIsAFinding() throws IOException {
        ClosingReport none = report("report: {form: forms/annex.docx}\n");
        assertThat(findings(none, "REP-08", "forms/annex.map.yaml")).isOne();
        assertThat(none.result().findings())
                .anyMatch(one -> one.finding().help().en().contains("taipei1:form -Dtaipei1.form=forms/annex.docx"));
        assertThat(findings(report("report: {form: forms/other.docx}\n"), "REP-08", "forms/other.docx"))
                .isOne();
    }

    @Test
    void anEmptyMapOrAnUnusableFormIsMisconfigured() throws IOException {
        Files.writeString(root.resolve("forms/annex.map.yaml"), "fields:\n");
        assertThat(report("report: {form: forms/annex.docx}\n").result().outcome())
                .isEqualTo(Outcome.MISCONFIGURED);
        Files.writeString(root.resolve("forms/annex.map.yaml"), MAP);
        Files.writeString(root.resolve("forms/annex.docx"), "no document");
        assertThat(report("report: {form: forms/annex.docx}\n").result().outcome())
                .isEqualTo(Outcome.MISCONFIGURED);
    }

    @Test
    void withoutAFormTheReportSaysOnceThatItIsOwed() throws IOException {
        ClosingReport report = report("");
        assertThat(report.report().orElseThrow().notes())
                .singleElement()
                .satisfies(note -> assertThat(note.zhTw()).contains("附件4"));
        assertThat(report.report().orElseThrow().form()).isEmpty();
    }

    @Test
    void everythingThatADraftProposesIsKnownToAReport() {
        ReportInput input = SampleTeam.input(Language.ZH_TW);
        FormValues values = new FormValues(input);
        assertThat(new Vocabulary(input.plan()).names())
                .hasSizeGreaterThan(20)
                .extracting(name -> name.replaceFirst(
                        "^unit\\.",
                        "unit." + input.project().config().units().get(0).id() + "."))
                .allSatisfy(name -> assertThat(values.value(name, Optional.empty()))
                        .as(name)
                        .isPresent());
    }
}
