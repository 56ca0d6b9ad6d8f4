package io.github.taipei1.report.write;

import io.github.taipei1.report.model.Block;
import io.github.taipei1.report.model.Formula;

/** What browsers know: SVG, MathML, preformatted text, details that fold. */
final class ScreenMedium implements HtmlMedium {
    @Override
    public void chart(Block.Chart chart, Markup out) {
        SvgChart.write(chart, out);
    }

    @Override
    public void math(Formula formula, boolean block, Markup out) {
        new MathMl(out).write(formula, block);
    }

    @Override
    public void code(String text, Markup out) {
        out.raw("<pre tabindex=\"0\"><code>").text(text).raw("</code></pre>\n");
    }

    @Override
    public void columns(ColumnWidths.Fit fit, Markup out) {}

    @Override
    public boolean captionsBefore() {
        return false;
    }

    @Override
    public boolean showsData(Block.Chart chart) {
        return true;
    }

    @Override
    public void openData(String title, Markup out) {
        out.raw("<details><summary>").text(title).raw("</summary>");
    }

    @Override
    public void closeData(Markup out) {
        out.raw("</details>");
    }
}
