package io.github.taipei1.report.write;

import io.github.taipei1.finding.Language;
import io.github.taipei1.report.model.Block;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Pictures and charts of a document: places them in the text and adds their parts to the package. */
final class DocxDrawings {
    private final OpenPackage file;
    private final OpenPackage.Relations relations;
    private final Fonts fonts;
    private final Language language;
    private final Map<Integer, List<Stored>> pictures = new HashMap<>();
    private int lastDrawing;
    private int lastPicture;
    private int lastChart;

    private record Stored(byte[] bytes, String relation) {}

    DocxDrawings(OpenPackage file, OpenPackage.Relations relations, Fonts fonts, Language language) {
        this.file = file;
        this.relations = relations;
        this.fonts = fonts;
        this.language = language;
    }

    /** A picture of a size in English Metric Units, as a run. */
    void picture(Markup out, Block.Figure figure, long across, long down) {
        String relation = stored(figure);
        String name = "Picture " + (lastDrawing + 1);
        open(out, across, down, name, figure.alt());
        out.raw("<a:graphicData uri=\"")
                .raw(Ooxml.DRAWING_PICTURE)
                .raw("\"><pic:pic xmlns:pic=\"")
                .raw(Ooxml.DRAWING_PICTURE)
                .raw("\"><pic:nvPicPr><pic:cNvPr id=\"")
                .raw(lastDrawing)
                .raw("\"")
                .attribute("name", name)
                .attribute("descr", figure.alt())
                .raw("/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed=\"")
                .raw(relation)
                .raw(
                        "\"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext cx=\"")
                .raw(across)
                .raw("\" cy=\"")
                .raw(down)
                .raw(
                        "\"/></a:xfrm><a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData>");
        close(out);
    }

    private String stored(Block.Figure figure) {
        byte[] bytes = figure.picture().bytes();
        List<Stored> same = pictures.computeIfAbsent(java.util.Arrays.hashCode(bytes), key -> new ArrayList<>());
        for (Stored known : same) {
            if (java.util.Arrays.equals(known.bytes(), bytes)) {
                return known.relation();
            }
        }
        String extension = figure.picture().type().extension();
        String name = "media/image" + ++lastPicture + "." + extension;
        file.addMedia("word/" + name, extension, figure.picture().type().media(), bytes);
        String relation = relations.to("image", name);
        same.add(new Stored(bytes, relation));
        return relation;
    }

    /** A native chart with the workbook that Word opens to edit it, as a run. */
    void chart(Markup out, Block.Chart chart, long across, long down) {
        int number = ++lastChart;
        String part = "word/charts/chart" + number + ".xml";
        String book = "Microsoft_Excel_Worksheet" + number + ".xlsx";
        file.addMedia("word/embeddings/" + book, "xlsx", Ooxml.SHEET + "sheet", ChartWorkbook.of(chart));
        String bookRelation = file.relationsOf(part).to("package", "../embeddings/" + book);
        file.add(
                part, Ooxml.CHART, new ChartPart(chart, fonts, language, ChartWorkbook.SHEET).inDocument(bookRelation));
        String relation = relations.to("chart", "charts/chart" + number + ".xml");
        open(out, across, down, "Chart " + (lastDrawing + 1), chart.alt());
        out.raw("<a:graphicData uri=\"")
                .raw(Ooxml.DRAWING_CHART)
                .raw("\"><c:chart xmlns:c=\"")
                .raw(Ooxml.DRAWING_CHART)
                .raw("\" r:id=\"")
                .raw(relation)
                .raw("\"/></a:graphicData>");
        close(out);
    }

    private void open(Markup out, long across, long down, String name, String alt) {
        out.raw("<w:r><w:drawing><wp:inline distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\"><wp:extent cx=\"")
                .raw(across)
                .raw("\" cy=\"")
                .raw(down)
                .raw("\"/><wp:effectExtent l=\"0\" t=\"0\" r=\"0\" b=\"0\"/><wp:docPr id=\"")
                .raw(++lastDrawing)
                .raw("\"")
                .attribute("name", name)
                .attribute("descr", alt)
                .raw("/><wp:cNvGraphicFramePr/><a:graphic>");
    }

    private static void close(Markup out) {
        out.raw("</a:graphic></wp:inline></w:drawing></w:r>");
    }
}
