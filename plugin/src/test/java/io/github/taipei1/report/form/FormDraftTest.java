package io.github.taipei1.report.form;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.taipei1.call.Profile;
import io.github.taipei1.call.ReportPlan;
import io.github.taipei1.finding.Language;
import io.github.taipei1.yaml.Parsed;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FormDraftTest {

    static ReportPlan plan() {
        return ReportPlan.read(Profile.of("call-4", Path.of("."))).value().orElseThrow();
    }

    static Vocabulary vocabulary() {
        return new Vocabulary(plan());
    }

    private static Draft draft(byte[] form) {
        try {
            return FormDraft.of(form, vocabulary());
        } catch (UnusableForm e) {
            throw new AssertionError(e);
        }
    }

    private static byte[] form() {
        return Forms.word(
                Forms.table(
                                Forms.row(Forms.cell(1, Forms.split("一、計　畫", "名稱：")), Forms.cell(3, Forms.EMPTY)),
                                Forms.row(
                                        Forms.cell(1, Forms.split("使用時數")),
                                        Forms.cell(1, Forms.EMPTY),
                                        Forms.cell(1, Forms.split("計畫主持人")),
                                        Forms.cell(1, Forms.EMPTY)),
                                Forms.row(
                                        Forms.cell(1, Forms.split("單位類別")),
                                        Forms.cell(3, Forms.split("□公", "司　□大專校院　□其他"))),
                                Forms.row(Forms.cell(4, Forms.split("技術擴散（500字以內）"))),
                                Forms.row(Forms.cell(4, Forms.EMPTY)),
                                Forms.row(
                                        Forms.cell(1, Forms.split("姓名")),
                                        Forms.cell(1, Forms.EMPTY),
                                        Forms.cell(1, Forms.split("姓名")),
                                        Forms.cell(1, Forms.EMPTY)))
                        + Forms.split("填表日期：＿＿", "＿＿　核章：＿＿＿＿")
                        + "<w:p><w:sdt><w:sdtPr><w:alias w:val=\"Project title\"/></w:sdtPr><w:sdtContent><w:r><w:t>x</w:t></w:r></w:sdtContent></w:sdt></w:p>");
    }

    @Test
    void everyPlaceIsFoundWithAProposalWhereItsWordsTellOne() {
        String yaml = draft(form()).yaml("forms/a.docx");
        assertThat(yaml)
                .contains("\n  - label: \"一、計　畫名稱：\"\n    value: project.title.zh-TW\n")
                .contains("\n  - label: \"使用時數\"\n    value: usage.gpu-hours\n")
                .contains("\n#   - label: \"計畫主持人\"\n#     text:")
                .contains("\n  - label: \"技術擴散（500字以內）\"\n    at: below\n    max: 500\n    section: diffusion\n")
                .contains("\n  - checkbox: \"公司\"\n    when: lead.kind.zh-TW = 公司\n")
                .contains("\n#   - checkbox: \"其他\"\n#     when:")
                .contains("\n#   - label: \"姓名\"\n#     nth: 2\n")
                .contains("\n  - placeholder: \"填表日期：＿＿＿＿\"\n    text: \"填表日期：${report.date}\"\n")
                .contains("\n#   - placeholder: \"核章：＿＿＿＿\"\n")
                .contains("\n  - control: \"Project title\"\n    value: project.title.zh-TW\n");
        assertThat(yaml).doesNotContain("label: \"單位類別\"");
    }

    @Test
    void daysToWriteAreProposedUnlessTheyAreABeginAndAnEnd() {
        String yaml = draft(Forms.word(Forms.split("中華民國　　年　　月　", "　日") + Forms.split("期間：　年　月　日至　年　月　日")))
                .yaml("a.docx");
        assertThat(yaml)
                .contains("\n  - placeholder: \"中華民國　　年　　月　　日\"\n    text: \"中華民國${report.date}\"\n")
                .contains("\n#   - placeholder: \"　年　月　日\"\n#     nth: 1\n", "#     nth: 2\n");
    }

    @Test
    void aDraftIsAMapThatFillsItsForm() {
        Draft draft = draft(form());
        Parsed<FormMap> map = FormMap.read("a.map.yaml", draft.yaml("a.docx"));
        assertThat(map.problems()).isEmpty();
        assertThat(map.value().orElseThrow().fields()).hasSize(draft.proposed());
        assertThat(draft.proposed()).isBetween(6, draft.places() - 4);
        String completed = draft.yaml("a.docx").replaceAll("(?m)^# (  - | {4}[a-z]+:)", "$1");
        assertThat(FormMap.read("a.map.yaml", completed).value().orElseThrow().fields())
                .hasSize(draft.places());
    }

    @Test
    void theConsoleListsEachPlace() {
        Draft draft = draft(form());
        for (Language language : Language.values()) {
            assertThat(draft.lines(language)).hasSize(draft.places());
            assertThat(DraftConsole.lines(draft, "forms/a.docx", "forms/a.map.yaml", language))
                    .anyMatch(line -> line.text().contains("report: {form: forms/a.docx}"));
        }
    }

    @Test
    void aFormOfManyLikeRowsIsDraftedToo() {
        String row = Forms.row(
                Forms.cell(1, Forms.split("姓名")), Forms.cell(1, Forms.EMPTY), Forms.cell(1, Forms.split("□同意")));
        Draft draft = draft(Forms.word(
                Forms.table(row.repeat(2_000)) + Forms.split("核章：＿＿＿＿").repeat(500)));
        assertThat(draft.places()).isEqualTo(4_500);
        assertThat(draft.yaml("a.docx")).contains("nth: 2000\n", "nth: 500\n");
        assertThat(DraftConsole.lines(draft, "a.docx", "a.map.yaml", Language.EN))
                .hasSizeLessThan(120);
    }

    @Test
    void nothingIsOverwritten(@TempDir Path folder) throws Exception {
        Files.write(folder.resolve("a.docx"), form());
        assertThat(Drafted.write(folder, "a.docx", plan()).file()).hasFileName("a.map.yaml");
        Files.writeString(folder.resolve("a.map.yaml"), "mine");
        assertThat(Drafted.write(folder, "a.docx", plan()).file()).hasFileName("a.map-2.yaml");
        assertThat(folder.resolve("a.map.yaml")).hasContent("mine");
    }

    @Test
    void aFormWithoutPlacesHasAnEmptyDraft() {
        Draft draft = draft(Forms.word(Forms.split("說明")));
        assertThat(draft.places()).isZero();
        assertThat(FormMap.read("a.map.yaml", draft.yaml("a.docx"))
                        .value()
                        .orElseThrow()
                        .fields())
                .isEmpty();
    }

    @Test
    void cellsThatAskToBeFilledUnitsAndTablesOfUnitsAreUnderstood() {
        String yaml = draft(Forms.word(Forms.table(
                                Forms.row(Forms.cell(1, Forms.split("計畫名稱")), Forms.cell(3, Forms.split("（請填寫）"))),
                                Forms.row(
                                        Forms.cell(1, Forms.split("使用時數")),
                                        Forms.cell(3, Forms.split("　　　　　", "GPU小時"))),
                                Forms.row(
                                        Forms.cell(1, Forms.split("序號")),
                                        Forms.cell(1, Forms.split("單位名稱")),
                                        Forms.cell(1, Forms.split("帳號數")),
                                        Forms.cell(1, Forms.split("聯絡人"))),
                                Forms.row(
                                        Forms.cell(1, Forms.split("1")),
                                        Forms.cell(1, Forms.BARE),
                                        Forms.cell(1, Forms.BARE),
                                        Forms.cell(1, Forms.BARE)),
                                Forms.row(
                                        Forms.cell(1, Forms.split("2")),
                                        Forms.cell(1, Forms.BARE),
                                        Forms.cell(1, Forms.BARE),
                                        Forms.cell(1, Forms.BARE)))
                        + Forms.split("收件日期：　　年　　月　　日")
                        + Forms.split("填表日期：　　年　　月　　日")))
                .yaml("forms/a.docx");
        assertThat(yaml)
                .contains("\n  - label: \"計畫名稱\"\n    value: project.title.zh-TW\n")
                .contains("\n  - label: \"使用時數\"\n    value: usage.gpu-hours\n")
                .contains("\n  - label: \"單位名稱\"\n    at: below\n    each: units\n    value: unit.name\n")
                .contains("\n  - label: \"帳號數\"\n    at: below\n    each: units\n    value: unit.accounts\n")
                .contains("\n#   - label: \"聯絡人\"\n#     at: below\n")
                .doesNotContain("label: \"1\"")
                .doesNotContain("請填寫");
        assertThat(yaml.split("value: report.date", -1))
                .as("the day of receipt is the office's")
                .hasSize(2);
        assertThat(FormMap.read("forms/a.map.yaml", yaml).problems()).isEmpty();
    }
}
