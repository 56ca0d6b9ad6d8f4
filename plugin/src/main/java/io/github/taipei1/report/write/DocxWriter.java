package io.github.taipei1.report.write;

import io.github.taipei1.report.model.Resolved;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Writes a report as a Word document. The parts are written as text, straight from the model: a document tree of XMLBeans in between
 * took most of the time and memory of a long report, and brought the clock and the JVM's language into the file.
 */
public final class DocxWriter {
    private static final String BODY = "word/document.xml";

    private final Fonts fonts;

    public DocxWriter(Fonts fonts) {
        this.fonts = fonts;
    }

    /** Writes the whole document; the stream stays open. */
    public void write(Resolved report, OutputStream out) throws IOException {
        OpenPackage file = new OpenPackage();
        root(file, report);
        OpenPackage.Relations relations = file.relationsOf(BODY);
        relations.to("header", "header1.xml");
        relations.to("footer", "footer1.xml");
        relations.to("styles", "styles.xml");
        relations.to("numbering", "numbering.xml");
        relations.to("settings", "settings.xml");
        relations.to("footnotes", "footnotes.xml");
        DocxNumbering numbering = new DocxNumbering(report.metadata().language());
        file.add(BODY, Ooxml.WORD + "document.main+xml", body(report, file, numbering));
        file.add(
                "word/styles.xml",
                Ooxml.WORD + "styles+xml",
                DocxParts.styles(fonts, report.metadata().language()));
        file.add("word/numbering.xml", Ooxml.WORD + "numbering+xml", numbering.part());
        file.add("word/settings.xml", Ooxml.WORD + "settings+xml", DocxParts.settings());
        file.add("word/header1.xml", Ooxml.WORD + "header+xml", DocxPage.header(report.metadata()));
        file.add("word/footer1.xml", Ooxml.WORD + "footer+xml", DocxPage.footer(report.metadata()));
        file.add(
                "word/footnotes.xml",
                Ooxml.WORD + "footnotes+xml",
                DocxParts.footnotes(report, new DocxBookmarks(report), file.relationsOf("word/footnotes.xml")));
        file.writeTo(out);
    }

    private static void root(OpenPackage file, Resolved report) {
        OpenPackage.Relations root = file.relationsOf("");
        root.to("officeDocument", BODY);
        root.to(
                "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
                "docProps/core.xml");
        root.to("extended-properties", "docProps/app.xml");
        file.add(
                "docProps/core.xml",
                "application/vnd.openxmlformats-package.core-properties+xml",
                DocxParts.core(report.metadata()));
        file.add(
                "docProps/app.xml",
                "application/vnd.openxmlformats-officedocument.extended-properties+xml",
                DocxParts.app());
    }

    private byte[] body(Resolved report, OpenPackage file, DocxNumbering numbering) {
        Markup out = new Markup()
                .raw(OpenPackage.HEAD)
                .raw("<w:document")
                .raw(Ooxml.WORD_NAMESPACES)
                .raw("><w:body>");
        OpenPackage.Relations relations = file.relationsOf(BODY);
        DocxDrawings drawings =
                new DocxDrawings(file, relations, fonts, report.metadata().language());
        DocxBlocks blocks = new DocxBlocks(report, out, drawings, numbering, relations);
        blocks.all(report.blocks());
        boolean afterFront = blocks.wroteFrontSection();
        return out.raw(DocxPage.bodySection(afterFront))
                .raw("</w:body></w:document>")
                .toBytes();
    }
}
