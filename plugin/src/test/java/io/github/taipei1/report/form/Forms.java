package io.github.taipei1.report.form;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Forms as Word (Traditional Chinese), LibreOffice and WPS write them, made by hand after files of theirs. */
public final class Forms {
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    static final String WORD_ROOT =
            "<w:document xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
                    + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
                    + " xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\""
                    + " xmlns:w=\"" + W + "\" xmlns:w14=\"http://schemas.microsoft.com/office/word/2010/wordml\""
                    + " mc:Ignorable=\"w14\">";
    private static final String LIBRE_ROOT = "<w:document xmlns:o=\"urn:schemas-microsoft-com:office:office\""
            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" xmlns:w=\"" + W + "\""
            + " xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\""
            + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
            + " xmlns:w14=\"http://schemas.microsoft.com/office/word/2010/wordml\" mc:Ignorable=\"w14\">";
    private static final String SECTION = "<w:sectPr w:rsidR=\"00A12F44\"><w:pgSz w:w=\"11906\" w:h=\"16838\"/>"
            + "<w:pgMar w:top=\"1134\" w:right=\"1134\" w:bottom=\"1134\" w:left=\"1134\" w:header=\"851\" w:footer=\"992\" w:gutter=\"0\"/>"
            + "<w:cols w:space=\"425\"/><w:docGrid w:type=\"lines\" w:linePitch=\"360\"/></w:sectPr>";

    private Forms() {}

    /** As Word saves it: style ids that mean nothing, revisions, numbered lists of its own. */
    public static byte[] word(String body) {
        Map<String, String> parts = parts(WORD_ROOT + "<w:body>" + body + SECTION + "</w:body></w:document>", """
                <w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/><w:qFormat/><w:pPr><w:widowControl w:val="0"/></w:pPr><w:rPr><w:kern w:val="2"/><w:sz w:val="24"/><w:szCs w:val="22"/></w:rPr></w:style>
                <w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/><w:basedOn w:val="a"/><w:next w:val="a"/><w:uiPriority w:val="9"/><w:qFormat/><w:pPr><w:keepNext/><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:b/><w:sz w:val="52"/></w:rPr></w:style>
                <w:style w:type="paragraph" w:styleId="2"><w:name w:val="heading 2"/><w:basedOn w:val="a"/><w:next w:val="a"/><w:uiPriority w:val="9"/><w:qFormat/><w:pPr><w:keepNext/><w:outlineLvl w:val="1"/></w:pPr><w:rPr><w:b/><w:sz w:val="28"/></w:rPr></w:style>
                <w:style w:type="character" w:default="1" w:styleId="a0"><w:name w:val="Default Paragraph Font"/></w:style>
                <w:style w:type="table" w:default="1" w:styleId="a1"><w:name w:val="Normal Table"/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>
                <w:style w:type="table" w:styleId="a3"><w:name w:val="Table Grid"/><w:basedOn w:val="a1"/><w:tblPr><w:tblBorders><w:top w:val="single" w:sz="4" w:space="0" w:color="auto"/><w:left w:val="single" w:sz="4" w:space="0" w:color="auto"/><w:bottom w:val="single" w:sz="4" w:space="0" w:color="auto"/><w:right w:val="single" w:sz="4" w:space="0" w:color="auto"/><w:insideH w:val="single" w:sz="4" w:space="0" w:color="auto"/><w:insideV w:val="single" w:sz="4" w:space="0" w:color="auto"/></w:tblBorders></w:tblPr></w:style>
                <w:style w:type="character" w:styleId="a4"><w:name w:val="Placeholder Text"/><w:basedOn w:val="a0"/><w:rPr><w:color w:val="808080"/></w:rPr></w:style>
                """);
        parts.put(
                "word/numbering.xml",
                HEAD + "<w:numbering xmlns:w=\"" + W
                        + "\"><w:abstractNum w:abstractNumId=\"4\"><w:multiLevelType w:val=\"singleLevel\"/>"
                        + "<w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"taiwaneseCountingThousand\"/><w:lvlText w:val=\"%1、\"/><w:lvlJc w:val=\"left\"/></w:lvl></w:abstractNum>"
                        + "<w:num w:numId=\"7\"><w:abstractNumId w:val=\"4\"/></w:num></w:numbering>");
        relate(parts, "rId3", "numbering");
        return zip(parts);
    }

    /** As LibreOffice saves it: empty run properties, English style ids, two points of height in cells that were empty. */
    public static byte[] libre(String body) {
        return zip(parts(
                LIBRE_ROOT + "<w:body>" + body
                        + "<w:sectPr><w:type w:val=\"nextPage\"/><w:pgSz w:w=\"11906\" w:h=\"16838\"/></w:sectPr></w:body></w:document>",
                """
                <w:style w:type="paragraph" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>
                <w:style w:type="paragraph" w:styleId="Heading2"><w:name w:val="Heading 2"/><w:basedOn w:val="Normal"/><w:qFormat/><w:rPr><w:b/></w:rPr></w:style>
                <w:style w:type="paragraph" w:styleId="TableContents"><w:name w:val="Table Contents"/><w:basedOn w:val="Normal"/><w:qFormat/></w:style>
                """));
    }

    /** As WPS Office saves it: ids that are numbers, hints in every run. */
    public static byte[] wps(String body) {
        return zip(parts(WORD_ROOT + "<w:body>" + body + SECTION + "</w:body></w:document>", """
                <w:style w:type="paragraph" w:default="1" w:styleId="1"><w:name w:val="Normal"/><w:uiPriority w:val="0"/><w:qFormat/></w:style>
                <w:style w:type="paragraph" w:styleId="2"><w:name w:val="heading 2"/><w:basedOn w:val="1"/><w:qFormat/><w:rPr><w:b/></w:rPr></w:style>
                <w:style w:type="table" w:default="1" w:styleId="3"><w:name w:val="Normal Table"/></w:style>
                <w:style w:type="table" w:styleId="5"><w:name w:val="Table Grid"/><w:basedOn w:val="3"/></w:style>
                """));
    }

    private static Map<String, String> parts(String document, String styles) {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put(
                "[Content_Types].xml",
                HEAD
                        + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                        + override("document", "document.main") + override("styles", "styles")
                        + override("settings", "settings") + "</Types>");
        parts.put(
                "_rels/.rels",
                HEAD
                        + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"word/document.xml\"/></Relationships>");
        parts.put("word/document.xml", HEAD + document);
        parts.put(
                "word/_rels/document.xml.rels",
                HEAD
                        + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"></Relationships>");
        parts.put("word/styles.xml", HEAD + "<w:styles xmlns:w=\"" + W + "\">" + styles + "</w:styles>");
        parts.put(
                "word/settings.xml",
                HEAD + "<w:settings xmlns:w=\"" + W
                        + "\"><w:compat><w:compatSetting w:name=\"compatibilityMode\" w:uri=\"http://schemas.microsoft.com/office/word\" w:val=\"15\"/></w:compat></w:settings>");
        relate(parts, "rId1", "styles");
        relate(parts, "rId2", "settings");
        return parts;
    }

    private static String override(String part, String type) {
        return "<Override PartName=\"/word/" + part
                + ".xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml." + type
                + "+xml\"/>";
    }

    private static void relate(Map<String, String> parts, String id, String kind) {
        parts.computeIfPresent(
                "word/_rels/document.xml.rels",
                (name, xml) -> xml.replace(
                        "</Relationships>",
                        "<Relationship Id=\"" + id
                                + "\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
                                + kind + "\" Target=\"" + kind + ".xml\"/></Relationships>"));
        boolean declared = parts.get("[Content_Types].xml").contains("/word/" + kind + ".xml");
        parts.computeIfPresent(
                "[Content_Types].xml",
                (name, xml) -> declared ? xml : xml.replace("</Types>", override(kind, kind) + "</Types>"));
    }

    /** A document of these parts. */
    public static byte[] zip(Map<String, String> parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** The parts of a document in their order. */
    public static Map<String, String> unzip(byte[] docx) {
        Map<String, String> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return parts;
    }

    static String text(byte[] docx) {
        return unzip(docx).get("word/document.xml");
    }

    /** A row of Word with revisions, its cells all of one width. */
    static String row(String... cells) {
        return "<w:tr w:rsidR=\"00A12F44\" w:rsidTr=\"003C11A0\">" + String.join("", cells) + "</w:tr>";
    }

    static String cell(int span, String content) {
        return "<w:tc><w:tcPr><w:tcW w:w=\"" + 2400 * span + "\" w:type=\"dxa\"/>"
                + (span > 1 ? "<w:gridSpan w:val=\"" + span + "\"/>" : "") + "</w:tcPr>" + content + "</w:tc>";
    }

    static String merged(String merge, String content) {
        return "<w:tc><w:tcPr><w:tcW w:w=\"2400\" w:type=\"dxa\"/><w:vMerge" + merge + "/></w:tcPr>" + content
                + "</w:tc>";
    }

    static String table(String... rows) {
        return "<w:tbl><w:tblPr><w:tblStyle w:val=\"a3\"/><w:tblW w:w=\"9600\" w:type=\"dxa\"/><w:tblLook w:val=\"04A0\"/></w:tblPr>"
                + "<w:tblGrid><w:gridCol w:w=\"2400\"/><w:gridCol w:w=\"2400\"/><w:gridCol w:w=\"2400\"/><w:gridCol w:w=\"2400\"/></w:tblGrid>"
                + String.join("", rows) + "</w:tbl>";
    }

    /** A paragraph whose words are split over runs as Word does when somebody edits. */
    static String split(String... runs) {
        int id = Math.floorMod(String.join("", runs).hashCode(), 1_000_000);
        StringBuilder paragraph = new StringBuilder(
                "<w:p w:rsidR=\"00A12F44\" w:rsidRDefault=\"003C11A0\"><w:pPr><w:spacing w:line=\"400\" w:lineRule=\"exact\"/>"
                        + KAI_MARK
                        + "</w:pPr><w:bookmarkStart w:id=\"" + id + "\" w:name=\"_Hlk" + id
                        + "\"/><w:bookmarkEnd w:id=\"" + id + "\"/>");
        for (String run : runs) {
            paragraph
                    .append("<w:proofErr w:type=\"spellStart\"/><w:r w:rsidRPr=\"00EE12C3\">")
                    .append(KAI_MARK)
                    .append("<w:t xml:space=\"preserve\">")
                    .append(run)
                    .append("</w:t></w:r><w:proofErr w:type=\"spellEnd\"/>");
        }
        return paragraph.append("</w:p>").toString();
    }

    static final String KAI_MARK =
            "<w:rPr><w:rFonts w:ascii=\"標楷體\" w:eastAsia=\"標楷體\" w:hAnsi=\"標楷體\" w:hint=\"eastAsia\"/><w:szCs w:val=\"24\"/></w:rPr>";

    /** An empty paragraph as it stands in a cell to be filled. */
    static final String EMPTY =
            "<w:p w:rsidR=\"00A12F44\" w:rsidRDefault=\"00A12F44\"><w:pPr><w:spacing w:line=\"400\" w:lineRule=\"exact\"/>"
                    + KAI_MARK + "</w:pPr></w:p>";

    static final String BARE = "<w:p w:rsidR=\"00A12F44\"/>";

    /** A form of two pages as an office makes it, with every kind of place. */
    public static byte[] sample() {
        String choice =
                "<w:sdt><w:sdtPr><w:id w:val=\"77\"/><w14:checkbox><w14:checked w14:val=\"0\"/><w14:checkedState w14:val=\"2612\" w14:font=\"MS Gothic\"/><w14:uncheckedState w14:val=\"2610\" w14:font=\"MS Gothic\"/></w14:checkbox></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rFonts w:ascii=\"MS Gothic\" w:eastAsia=\"MS Gothic\" w:hint=\"eastAsia\"/></w:rPr><w:t>☐</w:t></w:r></w:sdtContent></w:sdt>";
        String control =
                "<w:sdt><w:sdtPr><w:alias w:val=\"使用軟體\"/><w:tag w:val=\"software\"/><w:id w:val=\"78\"/><w:showingPlcHdr/><w:text/></w:sdtPr><w:sdtContent><w:r><w:rPr><w:rStyle w:val=\"a4\"/><w:rFonts w:hint=\"eastAsia\"/></w:rPr><w:t>按一下這裡以輸入文字。</w:t></w:r></w:sdtContent></w:sdt>";
        return word(
                "<w:p><w:pPr><w:pStyle w:val=\"1\"/><w:jc w:val=\"center\"/></w:pPr><w:r><w:t>附表　計畫結案報告（範例表格）</w:t></w:r></w:p>"
                        + table(
                                row(cell(1, split("計　畫", "名　稱")), cell(3, EMPTY)),
                                row(cell(1, split("主導單位")), cell(1, EMPTY), cell(1, split("聯合申請單位")), cell(1, EMPTY)),
                                row(
                                        merged(" w:val=\"restart\"", split("單位類別")),
                                        cell(3, split("□公", "司　□大專校院　□財團法人　□其他：＿＿＿＿"))),
                                row(
                                        merged("", BARE),
                                        cell(3, "<w:p>" + choice + "<w:r>" + KAI_MARK + "<w:t>聯合申請</w:t></w:r></w:p>")),
                                row(cell(1, split("使用期間")), cell(1, EMPTY), cell(1, split("使用", "時數")), cell(1, EMPTY)),
                                row(cell(1, split("使用軟體")), cell(3, "<w:p>" + control + "</w:p>")),
                                row(cell(1, split("計畫主持人")), cell(3, EMPTY)),
                                row(cell(4, split("具體產出（2000字以內）"))),
                                row(cell(4, EMPTY + EMPTY + EMPTY)),
                                row(cell(1, split("使用算力前後之情形")), cell(3, EMPTY)),
                                row(
                                        cell(1, split("附件")),
                                        cell(3, table(row(cell(1, split("版次")), cell(1, EMPTY))) + BARE)))
                        + split("填表日期：＿＿", "＿＿　　單位用印："));
    }
}
