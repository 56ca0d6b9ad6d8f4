package io.github.taipei1.disclosure.write;

import io.github.taipei1.report.write.Markup;
import io.github.taipei1.report.write.Ooxml;
import io.github.taipei1.report.write.OpenPackage;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

/**
 * A Word document of the package: its body with head, foot, styles and, where there are any, comments.
 *
 * @param title shown by file managers
 * @param date of the document; no clock is asked
 * @param landscape whether the paper lies on its side
 */
record WordFile(String title, LocalDate date, boolean landscape) {
    /** Who comments and changes are by. */
    static final String AUTHOR = "taipei1-maven-plugin";

    private static final String SETTINGS = "<w:settings xmlns:w=\"" + Ooxml.WORD_MAIN
            + "\"><w:zoom w:percent=\"100\"/><w:defaultTabStop w:val=\"480\"/>"
            + "<w:compat><w:compatSetting w:name=\"compatibilityMode\" w:uri=\"http://schemas.microsoft.com/office/word\" w:val=\"15\"/></w:compat>"
            + "<w:themeFontLang w:val=\"en-US\" w:eastAsia=\"zh-TW\"/></w:settings>";

    /** Width between the margins in twentieths of a point. */
    int width() {
        return landscape ? 14_838 : 9_638;
    }

    /** When a change or comment was made, as Word writes it. */
    static String stamp(LocalDate date) {
        return date + "T00:00:00Z";
    }

    static Markup part(String element) {
        return new Markup().raw(OpenPackage.HEAD).raw("<w:" + element + Ooxml.WORD_NAMESPACES + ">");
    }

    void write(byte[] body, byte[] header, byte[] footer, byte[] comments, OutputStream out) throws IOException {
        OpenPackage file = new OpenPackage();
        file.relationsOf("").to("officeDocument", "word/document.xml");
        file.relationsOf("")
                .to(
                        "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
                        "docProps/core.xml");
        OpenPackage.Relations relations = file.relationsOf("word/document.xml");
        relations.to("header", "header1.xml");
        relations.to("footer", "footer1.xml");
        relations.to("styles", "styles.xml");
        relations.to("settings", "settings.xml");
        file.add("word/document.xml", Ooxml.WORD + "document.main+xml", body);
        file.add("word/header1.xml", Ooxml.WORD + "header+xml", header);
        file.add("word/footer1.xml", Ooxml.WORD + "footer+xml", footer);
        file.add("word/styles.xml", Ooxml.WORD + "styles+xml", styles());
        file.add(
                "word/settings.xml",
                Ooxml.WORD + "settings+xml",
                (OpenPackage.HEAD + SETTINGS).getBytes(StandardCharsets.UTF_8));
        if (comments.length > 0) {
            relations.to("comments", "comments.xml");
            file.add("word/comments.xml", Ooxml.WORD + "comments+xml", comments);
        }
        file.add("docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml", core());
        file.writeTo(out);
    }

    /** The last element of a body: paper, margins, head and foot. */
    String section() {
        String paper = landscape
                ? "<w:pgSz w:w=\"16838\" w:h=\"11906\" w:orient=\"landscape\"/><w:pgMar w:top=\"1134\" w:right=\"1000\" w:bottom=\"1000\" w:left=\"1000\" w:header=\"560\" w:footer=\"500\" w:gutter=\"0\"/>"
                : "<w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"1418\" w:right=\"1134\" w:bottom=\"1134\" w:left=\"1134\" w:header=\"640\" w:footer=\"560\" w:gutter=\"0\"/>";
        return "<w:sectPr><w:headerReference w:type=\"default\" r:id=\"rId1\"/><w:footerReference w:type=\"default\" r:id=\"rId2\"/>"
                + paper + "</w:sectPr>";
    }

    private byte[] styles() {
        try (InputStream in = WordFile.class.getResourceAsStream("styles.xml")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("@WIDTH@", String.valueOf(width()))
                    .getBytes(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("the styles are missing from this jar", e);
        }
    }

    private byte[] core() {
        return new Markup()
                .raw(OpenPackage.HEAD)
                .raw(
                        "<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:dcterms=\"http://purl.org/dc/terms/\" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"><dc:title>")
                .text(title)
                .raw("</dc:title><dc:creator>" + AUTHOR
                        + "</dc:creator><dcterms:created xsi:type=\"dcterms:W3CDTF\">" + stamp(date)
                        + "</dcterms:created><dcterms:modified xsi:type=\"dcterms:W3CDTF\">" + stamp(date)
                        + "</dcterms:modified></cp:coreProperties>")
                .toBytes();
    }
}
