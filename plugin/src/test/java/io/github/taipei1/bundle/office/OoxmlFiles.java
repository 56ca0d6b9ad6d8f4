package io.github.taipei1.bundle.office;

import io.github.taipei1.bundle.zip.RandomBytes;
import io.github.taipei1.bundle.zip.ZipForge;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;

/** Word and Excel files of the fewest parts, looked through. */
final class OoxmlFiles {
    private static final String TYPE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private OoxmlFiles() {}

    /** @param rows kinds and targets in turn */
    static String relations(String... rows) {
        StringBuilder all = new StringBuilder("<Relationships>");
        for (int i = 0; i < rows.length; i += 2) {
            all.append("<Relationship Id='r" + i + "' Type='" + TYPE + rows[i] + "' Target='" + rows[i + 1] + "'/>");
        }
        return all.append("</Relationships>").toString();
    }

    /** @param more parts besides the document itself */
    static OfficeText word(String body, Map<String, String> more) throws IOException {
        Map<String, String> parts = new TreeMap<>(Map.of(
                "_rels/.rels",
                relations("officeDocument", "word/document.xml"),
                "word/document.xml",
                "<w:document xmlns:w='w'><w:body>" + body + "</w:body></w:document>"));
        parts.putAll(more);
        return scan(parts);
    }

    /** @param content of the only sheet */
    static OfficeText sheet(String content, String styles) throws IOException {
        return scan(Map.of(
                "_rels/.rels",
                relations("officeDocument", "xl/workbook.xml"),
                "xl/workbook.xml",
                "<workbook><sheets><sheet name='A' id='r0'/></sheets></workbook>",
                "xl/_rels/workbook.xml.rels",
                relations("worksheet", "s.xml", "styles", "styles.xml"),
                "xl/styles.xml",
                "<styleSheet>" + styles + "</styleSheet>",
                "xl/s.xml",
                "<worksheet>" + content + "</worksheet>"));
    }

    /** @param strings the table of texts that the cells refer to */
    static OfficeText shared(String strings, String cells, String styles) throws IOException {
        return scan(Map.of(
                "_rels/.rels",
                relations("officeDocument", "xl/workbook.xml"),
                "xl/workbook.xml",
                "<workbook><sheets><sheet name='A' id='r0'/></sheets></workbook>",
                "xl/_rels/workbook.xml.rels",
                relations("worksheet", "s.xml", "styles", "styles.xml", "sharedStrings", "strings.xml"),
                "xl/strings.xml",
                "<sst>" + strings + "</sst>",
                "xl/styles.xml",
                "<styleSheet>" + styles + "</styleSheet>",
                "xl/s.xml",
                "<worksheet><sheetData><row r='1'>" + cells + "</row></sheetData></worksheet>"));
    }

    static OfficeText scan(Map<String, String> parts) throws IOException {
        ZipForge zip = new ZipForge();
        new TreeMap<>(parts).forEach((name, text) -> zip.add(name, text).deflated());
        return OfficeScan.scan(RandomBytes.of(zip.bytes()));
    }
}
