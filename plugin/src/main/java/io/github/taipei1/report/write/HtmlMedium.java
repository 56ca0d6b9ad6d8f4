package io.github.taipei1.report.write;

import io.github.taipei1.report.model.Block;
import io.github.taipei1.report.model.Formula;

/** What a screen and a printed page show by different means. */
interface HtmlMedium {
    void chart(Block.Chart chart, Markup out);

    void math(Formula formula, boolean block, Markup out);

    void code(String text, Markup out);

    /** Says how wide the columns of a table are, where the medium can't find out by itself. */
    void columns(ColumnWidths.Fit fit, Markup out);

    /** Whether a table's caption stands before it and not in it. */
    boolean captionsBefore();

    /** Whether a chart's figures follow it although a table of the report may hold them. */
    boolean showsData(Block.Chart chart);

    /** Opens the place for a chart's figures. */
    void openData(String title, Markup out);

    void closeData(Markup out);
}
