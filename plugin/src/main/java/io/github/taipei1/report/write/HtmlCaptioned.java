package io.github.taipei1.report.write;

import io.github.taipei1.finding.Language;
import io.github.taipei1.report.model.Block;
import io.github.taipei1.report.model.Block.Alignment;
import io.github.taipei1.report.model.Label;
import io.github.taipei1.report.model.Resolved;
import java.util.Base64;

/** Writes tables, figures and charts as HTML, each with its caption. */
final class HtmlCaptioned {
    /** A table of so many rows is kept on one page. */
    private static final int SHORT_TABLE = 15;

    private final Resolved report;
    private final boolean chinese;
    private final HtmlMedium medium;
    private final Markup out;
    private final HtmlInlines inlines;
    private boolean turned;

    HtmlCaptioned(Resolved report, HtmlMedium medium, Markup out, HtmlInlines inlines) {
        this.report = report;
        this.chinese = report.metadata().language() == Language.ZH_TW;
        this.medium = medium;
        this.out = out;
        this.inlines = inlines;
    }

    /** Whether the tables that follow stand on turned pages. */
    void turn(boolean turns) {
        turned = turns;
    }

    void table(Block.Table table) {
        ColumnWidths.Fit fit = turned
                ? ColumnWidths.turned(table, Paper.A4.turned().textWidth())
                : ColumnWidths.fit(table, Paper.A4.textWidth());
        String kind = "table" + (table.rows().size() <= SHORT_TABLE ? " short" : "")
                + switch (fit.density()) {
                    case NORMAL -> "";
                    case DENSE -> " dense";
                    case TIGHT -> " dense tight";
                };
        out.raw("<div class=\"").raw(kind).raw("\" role=\"region\" tabindex=\"0\"");
        if (!table.caption().isEmpty()) {
            out.attribute("aria-labelledby", table.id() + "-caption");
        } else {
            out.attribute("aria-label", chinese ? "表格" : "Table");
        }
        out.raw(">");
        if (medium.captionsBefore()) {
            caption(table, "div class=\"caption\"", "div");
        }
        out.raw("<table").attribute("id", table.id()).raw(">");
        if (!medium.captionsBefore()) {
            caption(table, "caption", "caption");
        }
        medium.columns(fit, out);
        rows(table);
        out.raw("</table></div>\n");
    }

    private void caption(Block.Table table, String opening, String element) {
        if (!table.caption().isEmpty()) {
            out.raw("<").raw(opening).attribute("id", table.id() + "-caption").raw(">");
            captionText(table.id(), table);
            out.raw("</").raw(element).raw(">");
        }
    }

    private void captionText(String id, Block.Captioned block) {
        Label label = report.labels().get(id);
        out.raw("<span class=\"marker\">")
                .text(label.marker())
                .raw(chinese ? "　" : ". ")
                .raw("</span>");
        inlines.all(block.caption());
    }

    private void rows(Block.Table table) {
        if (!table.header().isEmpty()) {
            out.raw("<thead>");
            table.header().forEach(row -> row(row, table, "th", " scope=\"col\""));
            out.raw("</thead>");
        }
        out.raw("<tbody>\n");
        table.rows().forEach(row -> row(row, table, "td", ""));
        out.raw("</tbody>");
    }

    private void row(Block.Row row, Block.Table table, String element, String scope) {
        out.raw("<tr>");
        int column = 0;
        for (Block.Cell cell : row.cells()) {
            Alignment alignment = table.alignments().get(Math.min(column, table.columns() - 1));
            out.raw("<")
                    .raw(element)
                    .raw(scope)
                    .raw(cell.span() > 1 ? " colspan=\"" + cell.span() + "\"" : "")
                    .raw(
                            alignment == Alignment.START
                                    ? ""
                                    : alignment == Alignment.CENTER ? " class=\"c\"" : " class=\"r\"")
                    .raw(">");
            inlines.all(cell.content());
            out.raw("</").raw(element).raw(">");
            column += cell.span();
        }
        for (; column < table.columns(); column++) {
            out.raw("<td></td>");
        }
        out.raw("</tr>\n");
    }

    void figure(Block.Figure figure) {
        out.raw("<figure")
                .attribute("id", figure.id())
                .raw("><img src=\"data:")
                .raw(figure.picture().type().media())
                .raw(";base64,")
                .raw(Base64.getEncoder().encodeToString(figure.picture().bytes()))
                .raw("\" width=\"")
                .raw(figure.picture().width())
                .raw("\" height=\"")
                .raw(figure.picture().height())
                .raw("\"")
                .attribute("alt", figure.alt())
                .raw(">");
        figcaption(figure);
        out.raw("</figure>\n");
    }

    private void figcaption(Block.Captioned block) {
        if (!block.caption().isEmpty()) {
            out.raw("<figcaption>");
            captionText(block.id(), block);
            out.raw("</figcaption>");
        }
    }

    void chart(Block.Chart chart) {
        out.raw("<figure class=\"chart\"").attribute("id", chart.id()).raw(">");
        medium.chart(chart, out);
        figcaption(chart);
        if (medium.showsData(chart)) {
            medium.openData(chinese ? "圖表資料" : "Data of this chart", out);
            out.raw("<div class=\"table\"><table>");
            rows(ChartData.table(chart));
            out.raw("</table></div>");
            medium.closeData(out);
        }
        out.raw("</figure>\n");
    }
}
