package io.github.taipei1.report.write;

import io.github.taipei1.finding.Language;
import io.github.taipei1.report.model.Metadata;
import io.github.taipei1.report.model.Resolved;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;

/** The parts of a document beside its body: styles, settings, footnotes, properties. */
final class DocxParts {
    private static final DateTimeFormatter W3CDTF =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss'Z'", java.util.Locale.ROOT);

    private DocxParts() {}

    /** Our sheet, for the names of its styles. */
    static byte[] plainStyles() {
        return styles(Fonts.DEFAULT, Language.EN, Paper.A4);
    }

    static byte[] styles(Fonts fonts, Language language, Paper paper) {
        try (InputStream in = DocxParts.class.getResourceAsStream("styles.xml")) {
            String xml = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            boolean chinese = language == Language.ZH_TW;
            return xml.replace("@CHINESE@", Markup.escaped(fonts.chinese()))
                    .replace("@LATIN@", Markup.escaped(fonts.latin()))
                    .replace("@CODE@", Markup.escaped(fonts.code()))
                    .replace("@TEXT@", Integer.toString(paper.textWidth()))
                    .replace("@FIRST@", chinese ? "<w:ind w:firstLineChars=\"200\" w:firstLine=\"480\"/>" : "")
                    .replace("@WIDE@", chinese ? "<w:spacing w:val=\"160\"/>" : "")
                    .getBytes(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("the styles are missing from this jar", e);
        }
    }

    /** Mode 15 is Word 2013 and newer; without it Word opens the document in compatibility mode. */
    static byte[] settings(boolean evenPages) {
        return new Markup()
                .raw(OpenPackage.HEAD)
                .raw("<w:settings xmlns:w=\"")
                .raw(Ooxml.WORD_MAIN)
                .raw(
                        "\" xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\"><w:zoom w:percent=\"100\"/><w:defaultTabStop w:val=\"480\"/>")
                .raw(evenPages ? "<w:evenAndOddHeaders/>" : "")
                .raw("<w:characterSpacingControl w:val=\"compressPunctuation\"/>")
                .raw(
                        "<w:footnotePr><w:footnote w:id=\"-1\"/><w:footnote w:id=\"0\"/></w:footnotePr><w:compat><w:doNotExpandShiftReturn/>")
                .raw(compat("compatibilityMode", "15"))
                .raw(compat("overrideTableStyleFontSizeAndJustification", "1"))
                .raw(compat("enableOpenTypeFeatures", "1"))
                .raw(compat("doNotFlipMirrorIndents", "1"))
                .raw(compat("differentiateMultirowTableHeaders", "1"))
                .raw(
                        "</w:compat><m:mathPr><m:mathFont m:val=\"Cambria Math\"/></m:mathPr><w:themeFontLang w:val=\"en-US\" w:eastAsia=\"zh-TW\"/><w:decimalSymbol w:val=\".\"/><w:listSeparator w:val=\",\"/></w:settings>")
                .toBytes();
    }

    private static String compat(String name, String value) {
        return "<w:compatSetting w:name=\"" + name + "\" w:uri=\"http://schemas.microsoft.com/office/word\" w:val=\""
                + value + "\"/>";
    }

    static byte[] footnotes(Resolved report, DocxBookmarks bookmarks, OpenPackage.Relations relations) {
        Markup xml = new Markup()
                .raw(OpenPackage.HEAD)
                .raw("<w:footnotes")
                .raw(Ooxml.WORD_NAMESPACES)
                .raw(">");
        separator(xml, -1, "separator");
        separator(xml, 0, "continuationSeparator");
        DocxRuns runs = new DocxRuns(report, bookmarks, relations, xml);
        for (Resolved.Note note : report.notes()) {
            xml.raw("<w:footnote w:id=\"")
                    .raw(note.number())
                    .raw(
                            "\"><w:p><w:pPr><w:pStyle w:val=\"FootnoteText\"/></w:pPr><w:r><w:rPr><w:rStyle w:val=\"FootnoteReference\"/></w:rPr><w:footnoteRef/></w:r><w:r><w:t xml:space=\"preserve\"> </w:t></w:r>");
            runs.all(note.content());
            xml.raw("</w:p></w:footnote>");
        }
        return xml.raw("</w:footnotes>").toBytes();
    }

    private static void separator(Markup xml, int id, String kind) {
        xml.raw("<w:footnote w:type=\"")
                .raw(kind)
                .raw("\" w:id=\"")
                .raw(id)
                .raw("\"><w:p><w:pPr><w:spacing w:after=\"0\" w:line=\"240\" w:lineRule=\"auto\"/></w:pPr><w:r><w:")
                .raw(kind)
                .raw("/></w:r></w:p></w:footnote>");
    }

    static byte[] core(Metadata metadata) {
        String date = W3CDTF.format(metadata.date());
        return new Markup()
                .raw(OpenPackage.HEAD)
                .raw(
                        "<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:dcterms=\"http://purl.org/dc/terms/\" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"><dc:title>")
                .text(metadata.title())
                .raw("</dc:title><dc:subject>")
                .text(metadata.subject())
                .raw("</dc:subject><dc:creator>")
                .text(String.join("; ", metadata.authors()))
                .raw("</dc:creator><cp:keywords>")
                .text(String.join("; ", metadata.keywords()))
                .raw("</cp:keywords><dcterms:created xsi:type=\"dcterms:W3CDTF\">")
                .raw(date)
                .raw("</dcterms:created><dcterms:modified xsi:type=\"dcterms:W3CDTF\">")
                .raw(date)
                .raw("</dcterms:modified><dc:language>")
                .raw(metadata.language().tag())
                .raw("</dc:language></cp:coreProperties>")
                .toBytes();
    }

    static byte[] app() {
        return new Markup()
                .raw(OpenPackage.HEAD)
                .raw(
                        "<Properties xmlns=\"http://schemas.openxmlformats.org/officeDocument/2006/extended-properties\"><Application>taipei1-maven-plugin</Application></Properties>")
                .toBytes();
    }
}
