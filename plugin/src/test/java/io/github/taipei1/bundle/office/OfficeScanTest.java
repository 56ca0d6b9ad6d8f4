package io.github.taipei1.bundle.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.taipei1.bundle.refusal.Refused;
import io.github.taipei1.bundle.zip.RandomBytes;
import io.github.taipei1.bundle.zip.ZipForge;
import io.github.taipei1.document.Unseen;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class OfficeScanTest {
    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String SHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private static String relations(String... rows) {
        return "<Relationships xmlns='" + RELATIONS + "'>" + String.join("", rows) + "</Relationships>";
    }

    private static String relation(String id, String type, String target, String mode) {
        return "<Relationship Id='" + id + "' Type='" + OFFICE + type + "' Target='" + target + "'" + mode + "/>";
    }

    private static byte[] file(Map<String, String> parts) {
        ZipForge zip = new ZipForge();
        zip.add("[Content_Types].xml", "<Types/>").deflated();
        new TreeMap<>(parts).forEach((name, xml) -> zip.add(name, xml).deflated());
        return zip.bytes();
    }

    private static byte[] word(String body, Map<String, String> more) {
        Map<String, String> parts = new TreeMap<>(more);
        parts.put("_rels/.rels", relations(relation("r1", "officeDocument", "word/document.xml", "")));
        parts.put("word/document.xml", "<w:document xmlns:w='" + WORD + "'><w:body>" + body + "</w:body></w:document>");
        return file(parts);
    }

    private static String run(String properties, String text) {
        return "<w:r><w:rPr>" + properties + "</w:rPr><w:t xml:space='preserve'>" + text + "</w:t></w:r>";
    }

    private static String paragraph(String... runs) {
        return "<w:p>" + String.join("", runs) + "</w:p>";
    }

    private static OfficeText scan(byte[] file) throws Exception {
        return OfficeScan.scan(RandomBytes.of(file));
    }

    @Test
    void readsWhatAReaderSees() throws Exception {
        String body = paragraph(run("", "使用 "), run("<w:b/>", "86,016"), run("", " GPU 小時"))
                + "<w:tbl><w:tr><w:tc><w:tcPr><w:shd w:fill='1F4E79'/></w:tcPr>"
                + paragraph(run("<w:color w:val='FFFFFF'/>", "項目")) + "</w:tc></w:tr></w:tbl>"
                + paragraph(
                        "<w:ins>" + run("", "新增") + "</w:ins>",
                        "<w:del><w:r><w:delText>刪除</w:delText></w:r></w:del>",
                        run("", "原文"))
                + "<mc:AlternateContent xmlns:mc='m'><mc:Choice>" + paragraph(run("", "框"))
                + "</mc:Choice><mc:Fallback>"
                + paragraph(run("", "框")) + "</mc:Fallback></mc:AlternateContent>";
        String notes = "<w:footnotes xmlns:w='" + WORD + "'>" + paragraph(run("", "註腳")) + "</w:footnotes>";
        OfficeText text = scan(word(
                body,
                Map.of(
                        "word/_rels/document.xml.rels",
                        relations(relation("r1", "footnotes", "footnotes.xml", "")),
                        "word/footnotes.xml",
                        notes)));
        assertThat(text.paragraphs()).containsExactly("使用 86,016 GPU 小時", "項目", "新增原文", "框", "註腳");
        assertThat(text.remarks())
                .extracting(OfficeRemark::kind)
                .containsExactly(Unseen.Kind.TRACKED_CHANGE, Unseen.Kind.TRACKED_CHANGE);
    }

    @TestFactory
    Stream<DynamicTest> listsWhatAReaderOnPaperWouldNotSee() {
        String field = "<w:r><w:fldChar w:fldCharType='begin'/></w:r><w:r><w:instrText>";
        String fieldEnd = "</w:instrText></w:r><w:r><w:fldChar w:fldCharType='end'/></w:r>";
        return Stream.of(
                remark("hidden text", paragraph(run("<w:vanish/>", "藏")), Map.of(), Unseen.Kind.HIDDEN_TEXT),
                remark("tiny text", paragraph(run("<w:sz w:val='2'/>", "藏")), Map.of(), Unseen.Kind.HIDDEN_TEXT),
                remark(
                        "white text",
                        paragraph(run("<w:color w:val='ffffff'/>", "藏")),
                        Map.of(),
                        Unseen.Kind.HIDDEN_TEXT),
                remark(
                        "a field that runs a program",
                        paragraph(field + " DDEAUTO c:\\\\cmd.exe " + fieldEnd),
                        Map.of(),
                        Unseen.Kind.ACTIVE_FIELD),
                remark(
                        "a field in pieces",
                        paragraph(field + "DD</w:instrText></w:r><w:r><w:instrText>E x" + fieldEnd),
                        Map.of(),
                        Unseen.Kind.ACTIVE_FIELD),
                remark(
                        "a simple field",
                        paragraph("<w:fldSimple w:instr='INCLUDETEXT \"http://x\"'/>"),
                        Map.of(),
                        Unseen.Kind.ACTIVE_FIELD),
                remark("a macro", "", Map.of("word/vbaProject.bin", "x"), Unseen.Kind.MACRO),
                remark(
                        "an embedded object",
                        "",
                        Map.of("word/embeddings/oleObject1.bin", "x"),
                        Unseen.Kind.EMBEDDED_OBJECT),
                remark(
                        "an outside template",
                        "",
                        Map.of(
                                "word/_rels/settings.xml.rels",
                                relations(relation(
                                        "r1", "attachedTemplate", "http://x/t.dotm", " TargetMode='External'"))),
                        Unseen.Kind.REMOTE_CONTENT),
                remark(
                        "a link",
                        "",
                        Map.of(
                                "word/_rels/document.xml.rels",
                                relations(relation("r1", "hyperlink", "http://x", " TargetMode='External'"))),
                        Unseen.Kind.LINK),
                remark(
                        "another document inside",
                        "",
                        Map.of("word/_rels/document.xml.rels", relations(relation("r1", "aFChunk", "afchunk.mht", ""))),
                        Unseen.Kind.EMBEDDED_OBJECT));
    }

    private static DynamicTest remark(String name, String body, Map<String, String> more, Unseen.Kind kind) {
        return DynamicTest.dynamicTest(name, () -> {
            OfficeText text = scan(word(paragraph(run("", "文")) + body, more));
            assertThat(text.remarks()).extracting(OfficeRemark::kind).containsExactly(kind);
            assertThat(text.paragraphs()).doesNotContain("藏");
        });
    }

    @TestFactory
    Stream<DynamicTest> refusesXmlThatCouldHarm() {
        String head = "<w:document xmlns:w='" + WORD + "'>";
        return Stream.of(
                        "<!DOCTYPE w [<!ENTITY a 'x'>]>" + head + "&a;</w:document>",
                        "<!DOCTYPE w [<!ENTITY a SYSTEM 'file:///etc/passwd'>]>" + head + "&a;</w:document>",
                        "<!DOCTYPE w SYSTEM 'http://127.0.0.1:9/x.dtd'>" + head + "</w:document>",
                        "<!DOCTYPE w [<!ENTITY % p SYSTEM 'http://127.0.0.1:9/x'> %p;]>" + head + "</w:document>",
                        "<!DOCTYPE w [<!ENTITY a 'x'><!ENTITY b '&a;&a;'>]>" + head + "&b;</w:document>",
                        head + "&unknown;</w:document>",
                        head + "<w:p>".repeat(100_000),
                        head + "<w:p>".repeat(1000) + "</w:p>".repeat(1000) + "</w:document>",
                        head,
                        "",
                        "no XML",
                        "<a><b></a></b>",
                        head + "\u0000</w:document>")
                .map(xml -> DynamicTest.dynamicTest("XML: " + xml.substring(0, Math.min(60, xml.length())), () -> {
                    byte[] file = file(Map.of(
                            "_rels/.rels",
                            relations(relation("r1", "officeDocument", "word/document.xml", "")),
                            "word/document.xml",
                            xml));
                    assertThatThrownBy(() -> scan(file)).isInstanceOf(Refused.class);
                }));
    }

    @Property(tries = 300)
    void changedXmlIsReadOrRefusedAndNothingElse(
            @ForAll @IntRange(max = 100_000) int place, @ForAll byte value, @ForAll boolean sheet) throws Exception {
        String main = sheet ? "xl/workbook.xml" : "word/document.xml";
        byte[] xml = (sheet
                        ? "<workbook xmlns='" + SHEET + "'><sheets><sheet name='一' id='r1'/></sheets></workbook>"
                        : "<w:document xmlns:w='" + WORD + "'>" + paragraph(run("<w:vanish/>", "x")) + "</w:document>")
                .getBytes(StandardCharsets.UTF_8);
        xml[place % xml.length] = value;
        ZipForge zip = new ZipForge();
        zip.add("_rels/.rels", relations(relation("r1", "officeDocument", main, "")));
        zip.add(main.getBytes(StandardCharsets.UTF_8), xml);
        try {
            assertThat(scan(zip.bytes()).remarks()).hasSizeLessThan(1000);
        } catch (Refused e) {
            assertThat(e.refusal().what().zhTw()).isNotBlank();
        }
    }

    @Test
    void aSheetOfTooManyCellsIsRefusedNotCut() {
        String cells = "<c><v>1</v></c>".repeat(500_001);
        byte[] file = file(Map.of(
                "_rels/.rels",
                relations(relation("r1", "officeDocument", "xl/workbook.xml", "")),
                "xl/workbook.xml",
                "<workbook xmlns='" + SHEET + "'><sheets><sheet name='一' id='r1'/></sheets></workbook>",
                "xl/_rels/workbook.xml.rels",
                relations(relation("r1", "worksheet", "sheet1.xml", "")),
                "xl/sheet1.xml",
                "<worksheet xmlns='" + SHEET + "'><sheetData><row>" + cells + "</row></sheetData></worksheet>"));
        assertThatThrownBy(() -> scan(file)).hasMessageContaining("cells");
    }

    @Test
    void refusesWhatIsNeitherWordNorExcel() {
        assertThatThrownBy(() -> scan("%PDF-1.7".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> scan(file(Map.of("x.xml", "<x/>")))).isInstanceOf(Refused.class);
    }

    @Test
    void readsWhatPoiWrites() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XWPFDocument document = new XWPFDocument()) {
            document.createParagraph().createRun().setText("加速 3.2 倍");
            document.createTable(1, 1).getRow(0).getCell(0).setText("86,016");
            document.write(out);
        }
        assertThat(scan(out.toByteArray()).paragraphs()).containsExactly("加速 3.2 倍", "86,016");
        ByteArrayOutputStream sheet = new ByteArrayOutputStream();
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            var row = workbook.createSheet("一").createRow(2);
            row.createCell(1).setCellValue("指標");
            row.createCell(2).setCellValue(12.5);
            row.setZeroHeight(true);
            workbook.createSheet("二").createRow(0).createCell(0).setCellValue("不顯示");
            workbook.setSheetHidden(1, true);
            workbook.write(sheet);
        }
        OfficeText text = scan(sheet.toByteArray());
        assertThat(text.paragraphs()).containsExactly("指標", "12.5");
        assertThat(text.remarks())
                .extracting(OfficeRemark::kind)
                .containsOnly(Unseen.Kind.HIDDEN_SHEET)
                .hasSize(2);
    }

    @Test
    void listsADynamicDataExchangeInASheet() throws Exception {
        byte[] file = file(Map.of(
                "_rels/.rels",
                relations(relation("r1", "officeDocument", "/xl/workbook.xml", "")),
                "xl/workbook.xml",
                "<workbook xmlns='" + SHEET + "' xmlns:r='r'><sheets><sheet name='一' r:id='r1'/></sheets></workbook>",
                "xl/_rels/workbook.xml.rels",
                relations(relation("r1", "worksheet", "sheet1.xml", "")),
                "xl/sheet1.xml",
                "<worksheet xmlns='" + SHEET + "'><sheetData><row r='1'><c r='A1' t='inlineStr'><is><t>文"
                        + "</t></is></c><c r='B1'><f>cmd|'/c calc'!A0</f><v>0</v></c></row></sheetData></worksheet>"));
        OfficeText text = scan(file);
        assertThat(text.paragraphs()).isEqualTo(List.of("文", "0"));
        assertThat(text.remarks()).extracting(OfficeRemark::kind).containsExactly(Unseen.Kind.ACTIVE_FIELD);
    }
}
