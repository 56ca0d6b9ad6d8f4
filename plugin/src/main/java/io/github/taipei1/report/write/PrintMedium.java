package io.github.taipei1.report.write;

import io.github.taipei1.report.model.Block;
import io.github.taipei1.report.model.Formula;
import java.util.ArrayList;
import java.util.Arrays;
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
    public void columns(ColumnWidths.Fit fit, Markup out) {
        int total = Arrays.stream(fit.widths()).sum();
        out.raw("<colgroup>");
        for (int width : fit.widths()) {
            out.raw("<col style=\"width:").raw(hundredths(width, total)).raw("%\">");
        }
        out.raw("</colgroup>");
    }

    /** Percent with two digits: of twenty columns a whole percent is a letter too much or too few. */
    private static String hundredths(int width, int total) {
        long share = Math.max(100, width * 10_000L / total);
        return share / 100 + "." + share % 100 / 10 + share % 10;
    }

    /** A caption inside a table can stay behind on its page when the table goes to the next one. */
    @Override
    public boolean captionsBefore() {
        return true;
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
