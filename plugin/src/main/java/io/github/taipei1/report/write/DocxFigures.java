package io.github.taipei1.report.write;

import io.github.taipei1.report.model.Block;

/** Pictures and charts of the body, each with its caption; a chart without a table of its own gets its data below. */
final class DocxFigures {
    /** Of the height of a page's text. */
    private static final double TALLEST_PICTURE = 0.73;

    private static final long CHART_HEIGHT = 8L * Ooxml.EMU_PER_CM;

    private final Markup out;
    private final DocxParagraphs paragraphs;
    private final DocxDrawings drawings;
    private final DocxTables tables;
    private final DocxPage page;

    DocxFigures(Markup out, DocxParagraphs paragraphs, DocxDrawings drawings, DocxTables tables, DocxPage page) {
        this.out = out;
        this.paragraphs = paragraphs;
        this.drawings = drawings;
        this.tables = tables;
        this.page = page;
    }

    /** @param width room for the picture, in twips */
    void figure(Block.Figure figure, int width) {
        open(!figure.caption().isEmpty());
        long across = (long) figure.picture().width() * Ooxml.EMU_PER_PIXEL;
        long down = (long) figure.picture().height() * Ooxml.EMU_PER_PIXEL;
        double tallest = TALLEST_PICTURE * page.paper().textHeight() * Ooxml.EMU_PER_TWIP;
        double scale = Math.min(1, Math.min((double) width * Ooxml.EMU_PER_TWIP / across, tallest / down));
        drawings.picture(out, figure, Math.max(1, Math.round(across * scale)), Math.max(1, Math.round(down * scale)));
        out.raw("</w:p>");
        if (!figure.caption().isEmpty()) {
            paragraphs.caption("Caption", figure.id(), figure.caption());
        }
    }

    /**
     * @param width room for the chart, in twips
     * @param inset how far its data table stands from the margin, in twips
     */
    void chart(Block.Chart chart, int width, int inset) {
        open(!chart.caption().isEmpty());
        drawings.chart(out, chart, (long) width * Ooxml.EMU_PER_TWIP, CHART_HEIGHT);
        out.raw("</w:p>");
        if (!chart.caption().isEmpty()) {
            paragraphs.caption("Caption", chart.id(), chart.caption());
        }
        if (chart.dataTable().isEmpty()) {
            tables.table(ChartData.table(chart), width, inset);
            paragraphs.plain("TableGap", "", "");
        }
    }

    /** The style keeps with what follows, which is right only if that is a caption. */
    private void open(boolean captioned) {
        paragraphs.open("Figure", captioned ? "" : "<w:keepNext w:val=\"0\"/>");
    }
}
