package io.github.taipei1.report.write;

import io.github.taipei1.finding.Language;
import io.github.taipei1.report.model.Metadata;

/** Paper, margins, head and foot of the pages. Cover and contents are a section of their own, numbered i, ii, iii. */
final class DocxPage {
    private static final String PAPER =
            "<w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"1418\" w:right=\"1418\" w:bottom=\"1418\" w:left=\"1418\" w:header=\"709\" w:footer=\"709\" w:gutter=\"0\"/>";

    private DocxPage() {}

    /** Relation ids of head and foot; the writer adds these two relations first. */
    static final String HEADER_RELATION = "rId1";

    static final String FOOTER_RELATION = "rId2";

    private static String references() {
        return "<w:headerReference w:type=\"default\" r:id=\"" + HEADER_RELATION
                + "\"/><w:footerReference w:type=\"default\" r:id=\"" + FOOTER_RELATION + "\"/>";
    }

    static String frontSection() {
        return "<w:sectPr>" + references() + "<w:type w:val=\"nextPage\"/>" + PAPER
                + "<w:pgNumType w:fmt=\"lowerRoman\" w:start=\"1\"/><w:titlePg/></w:sectPr>";
    }

    static String bodySection(boolean afterFront) {
        String numbers = afterFront ? "<w:pgNumType w:fmt=\"decimal\" w:start=\"1\"/>" : "";
        return "<w:sectPr>" + references() + "<w:type w:val=\"nextPage\"/>" + PAPER + numbers
                + (afterFront ? "" : "<w:titlePg/>") + "</w:sectPr>";
    }

    static byte[] header(Metadata metadata) {
        return start("hdr")
                .raw(
                        "<w:p><w:pPr><w:pStyle w:val=\"Header\"/></w:pPr><w:r><w:rPr><w:rFonts w:hint=\"eastAsia\"/></w:rPr><w:t xml:space=\"preserve\">")
                .text(metadata.runningTitle())
                .raw("</w:t></w:r></w:p></w:hdr>")
                .toBytes();
    }

    static byte[] footer(Metadata metadata) {
        boolean english = metadata.language() == Language.EN;
        Markup xml = start("ftr")
                .raw(
                        "<w:p><w:pPr><w:pStyle w:val=\"Footer\"/></w:pPr><w:r><w:rPr><w:rFonts w:hint=\"eastAsia\"/></w:rPr><w:t xml:space=\"preserve\">");
        return xml.text(metadata.runningNote())
                .raw(
                        "</w:t></w:r><w:r><w:tab/></w:r><w:r><w:rPr><w:rFonts w:hint=\"eastAsia\"/></w:rPr><w:t xml:space=\"preserve\">")
                .raw(english ? "Page " : "第 ")
                .raw("</w:t></w:r><w:fldSimple w:instr=\" PAGE \"><w:r><w:t>1</w:t></w:r></w:fldSimple>")
                .raw(
                        english
                                ? ""
                                : "<w:r><w:rPr><w:rFonts w:hint=\"eastAsia\"/></w:rPr><w:t xml:space=\"preserve\"> 頁</w:t></w:r>")
                .raw("</w:p></w:ftr>")
                .toBytes();
    }

    private static Markup start(String element) {
        return new Markup()
                .raw(OpenPackage.HEAD)
                .raw("<w:")
                .raw(element)
                .raw(Ooxml.WORD_NAMESPACES)
                .raw(">");
    }
}
