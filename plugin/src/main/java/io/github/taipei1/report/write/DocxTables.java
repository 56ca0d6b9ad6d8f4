package io.github.taipei1.report.write;

import io.github.taipei1.report.model.Block;
import io.github.taipei1.report.model.Block.Alignment;
import io.github.taipei1.report.model.PlainText;
import io.github.taipei1.report.write.ColumnWidths.Density;
import java.util.Arrays;
import java.util.List;

/** Writes tables: tables of figures, the rows of a cover, and the boxes of callouts. */
final class DocxTables {

    /** A table of so many rows is kept on one page. */
    private static final int SHORT_TABLE = 8;

    private final Markup out;
    private final DocxRuns runs;
    private String small = "";

    DocxTables(Markup out, DocxRuns runs) {
        this.out = out;
        this.runs = runs;
    }

    void table(Block.Table table, int width, int indent) {
        table(table, ColumnWidths.fit(table, width), width, indent);
    }

    /** A table on a turned page, or where none can be turned: its letters may be the smallest. */
    void crowded(Block.Table table, int width, int indent) {
        table(table, ColumnWidths.turned(table, width), width, indent);
    }

    private void table(Block.Table table, ColumnWidths.Fit fit, int width, int indent) {
        int[] widths = fit.widths();
        small = switch (fit.density()) {
            case NORMAL -> "";
            case DENSE -> "Small";
            case TIGHT -> "Tight";
        };
        boolean head = !table.header().isEmpty();
        out.raw("<w:tbl><w:tblPr><w:tblStyle w:val=\"ReportTable\"/><w:tblW w:w=\"")
                .raw(width)
                .raw("\" w:type=\"dxa\"/>");
        out.raw("<w:tblInd w:w=\"")
                .raw(indent)
                .raw("\" w:type=\"dxa\"/><w:tblLayout w:type=\"fixed\"/>")
                .raw(margins(fit.density()))
                .raw("<w:tblLook w:val=\"")
                .raw(head ? "0420" : "0400")
                .raw("\" w:firstRow=\"")
                .raw(head ? "1" : "0")
                .raw("\" w:lastRow=\"0\" w:firstColumn=\"0\" w:lastColumn=\"0\" w:noHBand=\"0\" w:noVBand=\"1\"/>");
        if (!table.caption().isEmpty()) {
            out.raw("<w:tblCaption")
                    .attribute("w:val", PlainText.of(table.caption()))
                    .raw("/>");
        }
        out.raw("</w:tblPr>");
        grid(widths);
        table.header().forEach(row -> row(row, widths, table.alignments(), true, true));
        for (int i = 0; i < table.rows().size(); i++) {
            row(table.rows().get(i), widths, table.alignments(), false, keepsNext(table, i));
        }
        out.raw("</w:tbl>");
    }

    /** Whether a row stands on the page of the next one: the first row does, and all of a short table do. */
    static boolean keepsNext(Block.Table table, int row) {
        int rows = table.rows().size();
        return row + 1 < rows && (row == 0 || rows <= SHORT_TABLE);
    }

    private static String margins(Density density) {
        String side = " w:w=\"" + (density == Density.DENSE ? 70 : 50) + "\" w:type=\"dxa\"/>";
        return density == Density.NORMAL ? "" : "<w:tblCellMar><w:left" + side + "<w:right" + side + "</w:tblCellMar>";
    }

    private void grid(int... widths) {
        out.raw("<w:tblGrid>");
        for (int width : widths) {
            out.raw("<w:gridCol w:w=\"").raw(width).raw("\"/>");
        }
        out.raw("</w:tblGrid>");
    }

    private void row(Block.Row row, int[] widths, List<Alignment> alignments, boolean head, boolean keepNext) {
        out.raw("<w:tr><w:trPr><w:cantSplit/>")
                .raw(head ? "<w:tblHeader/>" : "")
                .raw("</w:trPr>");
        int column = 0;
        for (Block.Cell cell : row.cells()) {
            if (column < widths.length) {
                int to = Math.min(widths.length, column + cell.span());
                cell(cell, widths, column, to, head, alignments.get(column), keepNext);
                column = to;
            }
        }
        for (; column < widths.length; column++) {
            cell(Block.Cell.of(""), widths, column, column + 1, head, alignments.get(column), keepNext);
        }
        out.raw("</w:tr>");
    }

    private void cell(
            Block.Cell cell, int[] widths, int from, int to, boolean head, Alignment alignment, boolean keepNext) {
        int width = Arrays.stream(widths, from, to).sum();
        out.raw("<w:tc><w:tcPr><w:tcW w:w=\"").raw(width).raw("\" w:type=\"dxa\"/>");
        if (to - from > 1) {
            out.raw("<w:gridSpan w:val=\"").raw(to - from).raw("\"/>");
        }
        out.raw("</w:tcPr><w:p><w:pPr><w:pStyle w:val=\"")
                .raw(head ? "TableHead" : "TableText")
                .raw(small)
                .raw("\"/>");
        out.raw(keepNext ? "<w:keepNext/>" : "").raw(justification(alignment)).raw("</w:pPr>");
        runs.all(cell.content());
        out.raw("</w:p></w:tc>");
    }

    private static String justification(Alignment alignment) {
        return switch (alignment) {
            case START -> "";
            case CENTER -> "<w:jc w:val=\"center\"/>";
            case END -> "<w:jc w:val=\"right\"/>";
        };
    }

    /** The rows of a cover: labels and what they say. */
    void facts(List<Block.Fact> facts, int width) {
        if (facts.isEmpty()) {
            return;
        }
        int label = width / 4;
        int value = width * 6 / 10;
        out.raw("<w:tbl><w:tblPr><w:tblStyle w:val=\"CoverTable\"/><w:tblW w:w=\"")
                .raw(label + value)
                .raw("\" w:type=\"dxa\"/><w:jc w:val=\"center\"/><w:tblLayout w:type=\"fixed\"/>")
                .raw(
                        "<w:tblLook w:val=\"0480\" w:firstRow=\"0\" w:lastRow=\"0\" w:firstColumn=\"1\" w:lastColumn=\"0\" w:noHBand=\"0\" w:noVBand=\"1\"/></w:tblPr>");
        grid(label, value);
        for (Block.Fact fact : facts) {
            out.raw("<w:tr><w:trPr><w:cantSplit/></w:trPr>");
            factCell("CoverLabel", label, fact.label());
            factCell("CoverValue", value, fact.value());
            out.raw("</w:tr>");
        }
        out.raw("</w:tbl>");
    }

    private void factCell(String style, int width, String words) {
        out.raw("<w:tc><w:tcPr><w:tcW w:w=\"")
                .raw(width)
                .raw("\" w:type=\"dxa\"/></w:tcPr><w:p><w:pPr><w:pStyle w:val=\"")
                .raw(style)
                .raw("\"/></w:pPr>");
        runs.words(words);
        out.raw("</w:p></w:tc>");
    }

    /** Opens a box; its blocks follow, then {@link #closeBox}. */
    void openBox(Block.CalloutKind kind, int width, int indent, String title) {
        String colour = switch (kind) {
            case STATEMENT -> "1F6F5C";
            case NOTE -> "5B6B7A";
            case MISSING -> "B45309";
        };
        String shade = switch (kind) {
            case STATEMENT -> "F1F7F5";
            case NOTE -> "F4F6F8";
            case MISSING -> "FFF7EA";
        };
        String thin = " w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"" + colour + "\"/>";
        out.raw("<w:tbl><w:tblPr><w:tblW w:w=\"")
                .raw(width)
                .raw("\" w:type=\"dxa\"/><w:tblInd w:w=\"")
                .raw(indent)
                .raw("\" w:type=\"dxa\"/><w:tblBorders><w:top")
                .raw(thin)
                .raw("<w:left w:val=\"single\" w:sz=\"24\" w:space=\"0\" w:color=\"")
                .raw(colour)
                .raw("\"/><w:bottom")
                .raw(thin)
                .raw("<w:right")
                .raw(thin)
                .raw("</w:tblBorders><w:tblLayout w:type=\"fixed\"/><w:tblCellMar><w:top w:w=\"120\" w:type=\"dxa\"/>")
                .raw(
                        "<w:left w:w=\"220\" w:type=\"dxa\"/><w:bottom w:w=\"120\" w:type=\"dxa\"/><w:right w:w=\"220\" w:type=\"dxa\"/></w:tblCellMar>");
        if (!title.isBlank()) {
            out.raw("<w:tblCaption").attribute("w:val", title).raw("/>");
        }
        out.raw("</w:tblPr>");
        grid(width);
        out.raw("<w:tr><w:tc><w:tcPr><w:tcW w:w=\"")
                .raw(width)
                .raw("\" w:type=\"dxa\"/><w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"")
                .raw(shade)
                .raw("\"/></w:tcPr>");
    }

    void closeBox() {
        out.raw("</w:tc></w:tr></w:tbl>");
    }
}
