package io.github.taipei1.disclosure.write;

import io.github.taipei1.report.write.Markup;

/** Writes paragraphs and cells of plain words into a Word document. */
record WordText(Markup out) {

    WordText paragraph(String style, String words) {
        out.raw("<w:p><w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr>");
        return run("", words).raw("</w:p>");
    }

    WordText raw(String markup) {
        out.raw(markup);
        return this;
    }

    /** @param properties markup of run properties; may be empty */
    WordText run(String properties, String words) {
        out.raw("<w:r>");
        if (!properties.isEmpty()) {
            out.raw("<w:rPr>" + properties + "</w:rPr>");
        }
        lines(words, "t");
        out.raw("</w:r>");
        return this;
    }

    /** @param element {@code t}, or {@code delText} for words that were taken out */
    void lines(String words, String element) {
        String[] lines = Shown.of(words).split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                out.raw("<w:br/>");
            }
            if (!lines[i].isEmpty()) {
                out.raw("<w:" + element + " xml:space=\"preserve\">")
                        .text(lines[i])
                        .raw("</w:" + element + ">");
            }
        }
    }

    /** Starts a table, with a repeated row of heads if there are any. */
    WordText table(int[] widths, String... heads) {
        int all = java.util.Arrays.stream(widths).sum();
        out.raw(
                "<w:tbl><w:tblPr><w:tblStyle w:val=\"SideBySide\"/><w:tblW w:w=\"" + all
                        + "\" w:type=\"dxa\"/><w:tblLayout w:type=\"fixed\"/><w:tblLook w:val=\""
                        + (heads.length > 0 ? "0420" : "0400") + "\" w:firstRow=\"" + (heads.length > 0 ? "1" : "0")
                        + "\" w:lastRow=\"0\" w:firstColumn=\"0\" w:lastColumn=\"0\" w:noHBand=\"0\" w:noVBand=\"1\"/></w:tblPr><w:tblGrid>");
        for (int width : widths) {
            out.raw("<w:gridCol w:w=\"" + width + "\"/>");
        }
        out.raw("</w:tblGrid>");
        if (heads.length > 0) {
            out.raw("<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>");
            for (int i = 0; i < heads.length; i++) {
                cell(widths[i]).paragraph("CellHead", heads[i]).raw("</w:tc>");
            }
            out.raw("</w:tr>");
        }
        return this;
    }

    WordText cell(int width) {
        out.raw("<w:tc><w:tcPr><w:tcW w:w=\"" + width + "\" w:type=\"dxa\"/></w:tcPr>");
        return this;
    }

    /** A row of cells that hold one paragraph each. */
    WordText row(int[] widths, String firstStyle, String... cells) {
        out.raw("<w:tr><w:trPr><w:cantSplit/></w:trPr>");
        for (int i = 0; i < cells.length; i++) {
            cell(widths[i])
                    .paragraph(i == 0 ? firstStyle : "CellText", cells[i])
                    .raw("</w:tc>");
        }
        return raw("</w:tr>");
    }
}
