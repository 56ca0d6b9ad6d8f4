package io.github.taipei1.report.write;

import io.github.taipei1.finding.Language;

/** The native charts of a workbook: each in the sheet that holds its figures, so that changing one changes the other. */
final class XlsxCharts {
    private static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";
    private static final String DRAWING_TYPE = "application/vnd.openxmlformats-officedocument.drawing+xml";
    private static final long ACROSS = 18L * Ooxml.EMU_PER_CM;
    private static final long DOWN = 9L * Ooxml.EMU_PER_CM;

    private final OpenPackage file;
    private final Fonts fonts;
    private final Language language;
    private int last;

    XlsxCharts(OpenPackage file, Fonts fonts, Language language) {
        this.file = file;
        this.fonts = fonts;
        this.language = language;
    }

    /** Adds the chart of a sheet, if it has one, and returns the element that the sheet then ends with. */
    String add(Sheet sheet, String sheetName, String sheetPart) {
        if (sheet.chart().isEmpty()) {
            return "";
        }
        int number = ++last;
        Sheet.Chart chart = sheet.chart().get();
        String drawing = "xl/drawings/drawing" + number + ".xml";
        String relation = file.relationsOf(drawing).to("chart", "../charts/chart" + number + ".xml");
        file.add(drawing, DRAWING_TYPE, drawing(chart, sheet.columns().size() + 1, relation, number));
        file.add(
                "xl/charts/chart" + number + ".xml",
                Ooxml.CHART,
                new ChartPart(chart.chart(), fonts, language, "'" + sheetName + "'").inWorkbook(chart.title()));
        return "<drawing r:id=\"" + file.relationsOf(sheetPart).to("drawing", "../drawings/drawing" + number + ".xml")
                + "\"/>";
    }

    private static byte[] drawing(Sheet.Chart chart, int column, String relation, int number) {
        return new Markup()
                .raw(OpenPackage.HEAD)
                .raw("<xdr:wsDr xmlns:xdr=\"")
                .raw(DRAWING)
                .raw("\" xmlns:a=\"")
                .raw(Ooxml.DRAWING_MAIN)
                .raw("\"><xdr:oneCellAnchor><xdr:from><xdr:col>")
                .raw(column)
                .raw(
                        "</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>1</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:ext cx=\"")
                .raw(ACROSS)
                .raw("\" cy=\"")
                .raw(DOWN)
                .raw("\"/><xdr:graphicFrame macro=\"\"><xdr:nvGraphicFramePr><xdr:cNvPr id=\"2\"")
                .attribute("name", "Chart " + number)
                .attribute("descr", chart.chart().alt())
                .raw(
                        "/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x=\"0\" y=\"0\"/><a:ext cx=\"0\" cy=\"0\"/></xdr:xfrm><a:graphic><a:graphicData uri=\"")
                .raw(Ooxml.DRAWING_CHART)
                .raw("\"><c:chart xmlns:c=\"")
                .raw(Ooxml.DRAWING_CHART)
                .raw("\" xmlns:r=\"")
                .raw(Ooxml.OFFICE_RELATIONS)
                .raw("\" r:id=\"")
                .raw(relation)
                .raw(
                        "\"/></a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:oneCellAnchor></xdr:wsDr>")
                .toBytes();
    }
}
