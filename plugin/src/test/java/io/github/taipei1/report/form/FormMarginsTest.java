package io.github.taipei1.report.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** Places outside the running text of a form: headers, footers, text boxes. */
class FormMarginsTest {
    private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String KINDS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String BOX =
            "<w:txbxContent><w:p><w:r><w:t>計畫：</w:t></w:r><w:r><w:t>{{名稱}}</w:t></w:r></w:p></w:txbxContent>";
    private static final String DRAWN = "<w:p><w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing>" + BOX
            + "</w:drawing></mc:Choice><mc:Fallback><w:pict>" + BOX
            + "</w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>";

    /** With a header that holds a table and a footer that holds a placeholder and a box. */
    private static byte[] form() {
        Map<String, String> parts = Forms.unzip(Forms.word(
                DRAWN + Forms.table(Forms.row(Forms.cell(1, Forms.split("計畫名稱")), Forms.cell(1, Forms.EMPTY)))));
        margin(
                parts,
                "header",
                "hdr",
                Forms.table(Forms.row(Forms.cell(1, Forms.split("使用", "時數")), Forms.cell(1, Forms.EMPTY))));
        margin(parts, "footer", "ftr", Forms.split("單位數：{{N}}　□聯合申請"));
        return Forms.zip(parts);
    }

    private static void margin(Map<String, String> parts, String kind, String root, String content) {
        String name = kind + "1.xml";
        parts.put("word/" + name, "<w:" + root + " xmlns:w=\"" + W + "\">" + content + "</w:" + root + ">");
        parts.computeIfPresent(
                "word/_rels/document.xml.rels",
                (part, xml) -> xml.replace(
                        "</Relationships>",
                        "<Relationship Id=\"m" + kind + "\" Type=\"" + KINDS + kind + "\" Target=\"" + name
                                + "\"/></Relationships>"));
        parts.computeIfPresent(
                "[Content_Types].xml",
                (part, xml) -> xml.replace(
                        "</Types>",
                        "<Override PartName=\"/word/" + name
                                + "\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml."
                                + kind + "+xml\"/></Types>"));
    }

    @Test
    void headersAndFootersAreFilledAsTheTextIs() {
        FilledForm filled = FormFillerTest.fill(form(), """
                fields:
                  - {label: 使用時數, value: usage.gpu-hours}
                  - {placeholder: "{{N}}", value: units.count}
                  - {checkbox: 聯合申請, when: joint}
                  - {label: 計畫名稱, value: project.title}
                """);
        assertThat(filled.problems()).isEmpty();
        Map<String, String> parts = Forms.unzip(filled.bytes());
        assertThat(parts.get("word/header1.xml")).contains("71,234.50").startsWith("<w:hdr");
        assertThat(parts.get("word/footer1.xml"))
                .contains("單位數：3")
                .contains("■")
                .doesNotContain("{{N}}");
        assertThat(parts.get("word/document.xml")).contains("山海&lt;語言&gt;模型").doesNotContain("71,234.50");
    }

    @Test
    void whatTheMapDoesNotNameStaysAsItWas() {
        Map<String, String> before = Forms.unzip(form());
        Map<String, String> after =
                Forms.unzip(FormFillerTest.fill(form(), "fields: []").bytes());
        assertThat(after).isEqualTo(before);
    }

    @Test
    void aTextBoxIsFilledForOldAndForNewPrograms() {
        String text = Forms.text(FormFillerTest.fill(form(), "fields: [{placeholder: \"{{名稱}}\", value: units.count}]")
                .bytes());
        assertThat(text).doesNotContain("{{名稱}}");
        assertThat(text.split("<w:t xml:space=\"preserve\">3</w:t>", -1)).hasSize(3);
    }

    @Test
    void aHeaderHasNoRoomForASection() {
        FilledForm filled = FormFillerTest.fill(form(), "fields: [{label: 使用時數, section: outputs}]");
        assertThat(filled.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.message().en()).contains("header"));
    }

    @Test
    void theDraftNamesThem() throws UnusableForm {
        String yaml = FormDraft.of(form(), FormDraftTest.vocabulary()).yaml("form.docx");
        assertThat(yaml)
                .contains("label: \"使用時數\"")
                .contains("{{N}}")
                .contains("{{名稱}}")
                .contains("聯合申請");
    }
}
