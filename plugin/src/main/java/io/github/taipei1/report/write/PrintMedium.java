package io.github.taipei1.report.write;

import io.github.taipei1.report.model.Block;
import io.github.taipei1.report.model.Formula;
import java.util.ArrayList;
import java.util.List;

/** What openhtmltopdf can print: charts as drawn shapes with their words set over them, formulas in boxes, code without pre. */
final class PrintMedium implements HtmlMedium {
    /** Points to a unit of the chart: 720 units are as wide as the text on A4. */
    static final double SCALE = 453.0 / 720;

    private final List<Block.Chart> charts = new ArrayList<>();

    /** The charts that were asked for; an {@code object} element names one by its index. */
    List<Block.Chart> charts() {
        return charts;
    }

    @Override
    public void chart(Block.Chart chart, Markup out) {
        out.raw("<div class=\"drawing\"")
                .attribute("title", chart.alt())
                .raw("><object type=\"chart\" data-chart=\"")
                .raw(charts.size())
                .raw("\"")
                .attribute("alt", chart.alt())
                .raw("></object>");
        new ChartLayout(chart, new PrintWords(out)).draw();
        out.raw("</div>");
        charts.add(chart);
    }

    @Override
    public void math(Formula formula, boolean block, Markup out) {
        out.raw("<span class=\"math\">");
        formula.root().accept(new PrintMath(out));
        out.raw("</span>");
    }

    /** A pre element blanks what follows it in tagged PDF (openhtmltopdf 1.1.65). */
    @Override
    public void code(String text, Markup out) {
        out.raw("<div class=\"pre\">").text(text).raw("</div>\n");
    }

    @Override
    public void columns(Block.Table table, Markup out) {
        out.raw("<colgroup>");
        for (int width : ColumnWidths.of(table, Paper.A4.textWidth())) {
            out.raw("<col style=\"width:")
                    .raw(Math.max(1, width * 100L / Paper.A4.textWidth()))
                    .raw("%\">");
        }
        out.raw("</colgroup>");
    }

    /** On paper nothing can be folded away, so nothing is said twice. */
    @Override
    public boolean showsData(Block.Chart chart) {
        return chart.dataTable().isEmpty();
    }

    @Override
    public void openData(String title, Markup out) {
        out.raw("<div class=\"data\">");
    }

    @Override
    public void closeData(Markup out) {
        out.raw("</div>");
    }
}
