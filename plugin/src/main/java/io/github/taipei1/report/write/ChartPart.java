package io.github.taipei1.report.write;

import io.github.taipei1.finding.Language;
import io.github.taipei1.report.model.Block;
import java.util.List;

/** The DrawingML of a native chart (ECMA-376 part 1, 21.2), with the values it shows cached beside their place in a sheet. */
final class ChartPart {
    static final List<String> COLOURS = List.of("1F6F5C", "E08E1B", "3B6FB5", "8A4F9E", "6B7280", "B23A48");
    /** So few names stand upright, in two lines if they are long; more are turned by the program that shows them. */
    private static final int FEW_CATEGORIES = 8;

    private static final int CATEGORY_AXIS = 111_111_111;
    private static final int VALUE_AXIS = 222_222_222;

    private final Block.Chart chart;
    private final Fonts fonts;
    private final String lang;
    private final String sheet;
    private final Markup xml = new Markup();

    /** A chart of the figures in a sheet laid out as {@link ChartWorkbook} does; {@code sheet} is its name as formulas write it. */
    ChartPart(Block.Chart chart, Fonts fonts, Language language, String sheet) {
        this.chart = chart;
        this.fonts = fonts;
        this.lang = language == Language.EN ? "en-US" : "zh-TW";
        this.sheet = sheet;
    }

    /** The chart of a document that keeps its figures in a workbook of its own; the caption stands in the text. */
    byte[] inDocument(String workbookRelation) {
        open("");
        return xml.raw("<c:externalData r:id=\"")
                .raw(workbookRelation)
                .raw("\"><c:autoUpdate val=\"0\"/></c:externalData></c:chartSpace>")
                .toBytes();
    }

    /** The chart beside its figures, with a title for want of a caption. */
    byte[] inWorkbook(String title) {
        open(title);
        return xml.raw("</c:chartSpace>").toBytes();
    }

    private void open(String title) {
        boolean line = chart.kind() == Block.ChartKind.LINE;
        xml.raw(OpenPackage.HEAD)
                .raw("<c:chartSpace xmlns:c=\"")
                .raw(Ooxml.DRAWING_CHART)
                .raw("\" xmlns:a=\"")
                .raw(Ooxml.DRAWING_MAIN)
                .raw("\" xmlns:r=\"")
                .raw(Ooxml.OFFICE_RELATIONS)
                .raw("\"><c:date1904 val=\"0\"/><c:lang val=\"")
                .raw(lang)
                .raw("\"/><c:roundedCorners val=\"0\"/><c:chart>");
        title(title, 1200, "");
        xml.raw("<c:autoTitleDeleted val=\"").raw(title.isBlank() ? "1" : "0").raw("\"/><c:plotArea><c:layout/>");
        xml.raw(
                        line
                                ? "<c:lineChart><c:grouping val=\"standard\"/>"
                                : "<c:barChart><c:barDir val=\"col\"/><c:grouping val=\"clustered\"/>")
                .raw("<c:varyColors val=\"0\"/>");
        for (int i = 0; i < chart.series().size(); i++) {
            series(i, chart.series().get(i));
        }
        xml.raw(line ? "<c:marker val=\"1\"/>" : "<c:gapWidth val=\"60\"/><c:overlap val=\"-5\"/>");
        xml.raw("<c:axId val=\"")
                .raw(CATEGORY_AXIS)
                .raw("\"/><c:axId val=\"")
                .raw(VALUE_AXIS)
                .raw("\"/>")
                .raw(line ? "</c:lineChart>" : "</c:barChart>");
        axes();
        xml.raw("<c:spPr><a:noFill/></c:spPr></c:plotArea>");
        if (chart.series().size() > 1) {
            xml.raw("<c:legend><c:legendPos val=\"b\"/><c:overlay val=\"0\"/></c:legend>");
        }
        xml.raw(
                "<c:plotVisOnly val=\"1\"/><c:dispBlanksAs val=\"gap\"/></c:chart><c:spPr><a:solidFill><a:srgbClr val=\"FFFFFF\"/></a:solidFill><a:ln><a:noFill/></a:ln></c:spPr>");
        textProperties("1000", "374151");
    }

    private void textProperties(String size, String colour) {
        xml.raw("<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz=\"")
                .raw(size)
                .raw("\"><a:solidFill><a:srgbClr val=\"")
                .raw(colour)
                .raw("\"/></a:solidFill><a:latin")
                .attribute("typeface", fonts.latin())
                .raw("/><a:ea")
                .attribute("typeface", fonts.chinese())
                .raw("/></a:defRPr></a:pPr><a:endParaRPr lang=\"")
                .raw(lang)
                .raw("\"/></a:p></c:txPr>");
    }

    private void series(int index, Block.Series series) {
        String column = ChartWorkbook.column(index + 1);
        String colour = COLOURS.get(index % COLOURS.size());
        String fill = "<a:solidFill><a:srgbClr val=\"" + colour + "\"/></a:solidFill>";
        boolean line = chart.kind() == Block.ChartKind.LINE;
        xml.raw("<c:ser><c:idx val=\"")
                .raw(index)
                .raw("\"/><c:order val=\"")
                .raw(index)
                .raw("\"/><c:tx><c:strRef><c:f>")
                .text(sheet)
                .raw("!$")
                .raw(column)
                .raw("$1</c:f><c:strCache><c:ptCount val=\"1\"/><c:pt idx=\"0\"><c:v>")
                .text(series.name())
                .raw("</c:v></c:pt></c:strCache></c:strRef></c:tx><c:spPr>")
                .raw(line ? "<a:ln w=\"28575\" cap=\"rnd\">" + fill + "<a:round/></a:ln>" : fill)
                .raw("</c:spPr>");
        if (line) {
            xml.raw("<c:marker><c:symbol val=\"circle\"/><c:size val=\"6\"/><c:spPr>")
                    .raw(fill)
                    .raw("</c:spPr></c:marker>");
        } else {
            xml.raw("<c:invertIfNegative val=\"0\"/>");
        }
        labels(series);
        categories();
        values(column, series);
        xml.raw(line ? "<c:smooth val=\"0\"/>" : "").raw("</c:ser>");
    }

    /** Figures stand on the chart as long as they do not crowd it. */
    private void labels(Block.Series series) {
        boolean few = chart.categories().size() * chart.series().size() <= 16;
        if (few) {
            xml.raw("<c:dLbls><c:numFmt")
                    .attribute("formatCode", format(series.decimals()))
                    .raw(" sourceLinked=\"0\"/><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr><c:dLblPos val=\"")
                    .raw(chart.kind() == Block.ChartKind.LINE ? "t" : "outEnd")
                    .raw(
                            "\"/><c:showLegendKey val=\"0\"/><c:showVal val=\"1\"/><c:showCatName val=\"0\"/><c:showSerName val=\"0\"/><c:showPercent val=\"0\"/><c:showBubbleSize val=\"0\"/></c:dLbls>");
        }
    }

    private void categories() {
        int count = chart.categories().size();
        xml.raw("<c:cat><c:strRef><c:f>")
                .text(sheet)
                .raw("!$A$2:$A$")
                .raw(count + 1)
                .raw("</c:f><c:strCache><c:ptCount val=\"")
                .raw(count)
                .raw("\"/>");
        for (int i = 0; i < count; i++) {
            xml.raw("<c:pt idx=\"")
                    .raw(i)
                    .raw("\"><c:v>")
                    .text(chart.categories().get(i))
                    .raw("</c:v></c:pt>");
        }
        xml.raw("</c:strCache></c:strRef></c:cat>");
    }

    private void values(String column, Block.Series series) {
        int count = series.values().size();
        xml.raw("<c:val><c:numRef><c:f>")
                .text(sheet)
                .raw("!$")
                .raw(column)
                .raw("$2:$")
                .raw(column)
                .raw("$")
                .raw(count + 1)
                .raw("</c:f><c:numCache><c:formatCode>")
                .raw(format(series.decimals()))
                .raw("</c:formatCode><c:ptCount val=\"")
                .raw(count)
                .raw("\"/>");
        for (int i = 0; i < count; i++) {
            xml.raw("<c:pt idx=\"")
                    .raw(i)
                    .raw("\"><c:v>")
                    .raw(Double.toString(series.values().get(i)))
                    .raw("</c:v></c:pt>");
        }
        xml.raw("</c:numCache></c:numRef></c:val>");
    }

    static String format(int decimals) {
        return decimals == 0 ? "#,##0" : "#,##0." + "0".repeat(decimals);
    }

    private void axes() {
        String line = "<c:spPr><a:ln w=\"9525\"><a:solidFill><a:srgbClr val=\"9CA3AF\"/></a:solidFill></a:ln></c:spPr>";
        xml.raw("<c:catAx><c:axId val=\"")
                .raw(CATEGORY_AXIS)
                .raw(
                        "\"/><c:scaling><c:orientation val=\"minMax\"/></c:scaling><c:delete val=\"0\"/><c:axPos val=\"b\"/>");
        title(chart.categoryTitle(), 1000, "");
        xml.raw(
                        "<c:numFmt formatCode=\"General\" sourceLinked=\"0\"/><c:majorTickMark val=\"none\"/><c:minorTickMark val=\"none\"/><c:tickLblPos val=\"low\"/>")
                .raw(line)
                .raw(
                        chart.categories().size() <= FEW_CATEGORIES
                                ? "<c:txPr><a:bodyPr rot=\"0\" vert=\"horz\"/><a:lstStyle/><a:p><a:pPr><a:defRPr/></a:pPr><a:endParaRPr/></a:p></c:txPr>"
                                : "")
                .raw("<c:crossAx val=\"")
                .raw(VALUE_AXIS)
                .raw(
                        "\"/><c:crosses val=\"autoZero\"/><c:auto val=\"0\"/><c:lblAlgn val=\"ctr\"/><c:lblOffset val=\"100\"/><c:noMultiLvlLbl val=\"1\"/></c:catAx>");
        xml.raw("<c:valAx><c:axId val=\"")
                .raw(VALUE_AXIS)
                .raw("\"/><c:scaling><c:orientation val=\"minMax\"/>")
                .raw(fromZero() ? "<c:min val=\"0\"/>" : "")
                .raw(
                        "</c:scaling><c:delete val=\"0\"/><c:axPos val=\"l\"/><c:majorGridlines><c:spPr><a:ln w=\"6350\"><a:solidFill><a:srgbClr val=\"E5E7EB\"/></a:solidFill></a:ln></c:spPr></c:majorGridlines>");
        title(chart.valueTitle(), 1000, " rot=\"-5400000\" vert=\"horz\"");
        xml.raw("<c:numFmt")
                .attribute("formatCode", format(ChartData.axisDecimals(chart)))
                .raw(
                        " sourceLinked=\"0\"/><c:majorTickMark val=\"none\"/><c:minorTickMark val=\"none\"/><c:tickLblPos val=\"nextTo\"/><c:spPr><a:ln><a:noFill/></a:ln></c:spPr><c:crossAx val=\"")
                .raw(CATEGORY_AXIS)
                .raw("\"/><c:crosses val=\"autoZero\"/><c:crossBetween val=\"between\"/></c:valAx>");
    }

    /** An axis that begins above nought makes small differences look large. */
    private boolean fromZero() {
        return chart.series().stream()
                .flatMap(series -> series.values().stream())
                .allMatch(value -> value >= 0);
    }

    private void title(String words, int size, String rotation) {
        if (!words.isBlank()) {
            xml.raw("<c:title><c:tx><c:rich><a:bodyPr")
                    .raw(rotation)
                    .raw("/><a:lstStyle/><a:p><a:pPr><a:defRPr sz=\"")
                    .raw(size)
                    .raw("\" b=\"0\"/></a:pPr><a:r><a:rPr lang=\"")
                    .raw(lang)
                    .raw("\" sz=\"")
                    .raw(size)
                    .raw("\" b=\"0\"/><a:t>")
                    .text(words)
                    .raw("</a:t></a:r></a:p></c:rich></c:tx><c:overlay val=\"0\"/></c:title>");
        }
    }
}
