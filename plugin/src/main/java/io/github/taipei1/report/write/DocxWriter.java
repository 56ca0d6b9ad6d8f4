package io.github.taipei1.report.write;

import io.github.taipei1.report.model.Metadata;
import io.github.taipei1.report.model.Resolved;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;

/**
 * Writes a report as a Word document. The parts are written as text, straight from the model: a document tree of XMLBeans in between
 * took most of the time and memory of a long report, and brought the clock and the JVM's language into the file.
 */
public final class DocxWriter {
    private static final String BODY = "word/document.xml";

    private final Fonts fonts;
    private final Optional<TeamStyle> style;
    private final boolean upright;

    public DocxWriter(Fonts fonts) {
        this(fonts, Optional.empty());
    }

    /** A writer in the style of a team's own document; fonts that differ from the style's take the place of its own. */
    public DocxWriter(Fonts fonts, Optional<TeamStyle> style) {
        this(fonts, style, false);
    }

    private DocxWriter(Fonts fonts, Optional<TeamStyle> style, boolean upright) {
        this.fonts = fonts;
        this.style = style;
        this.upright = upright;
    }

    /** A writer that turns no page for a wide table: what it writes goes into a cell of another document. */
    public DocxWriter upright() {
        return new DocxWriter(fonts, style, true);
    }

    /** Writes the whole document; the stream stays open. */
    public void write(Resolved report, OutputStream out) throws IOException {
        OpenPackage file = new OpenPackage();
        root(file, report);
        OpenPackage.Relations relations = file.relationsOf(BODY);
        Paper paper = style.map(TeamStyle::paper).orElse(Paper.A4);
        List<Stretch> stretches =
                upright ? List.of(new Stretch(false, report.blocks())) : Stretch.of(report.blocks(), paper);
        boolean turns = stretches.stream().anyMatch(Stretch::turned);
        DocxPage page = DocxPage.of(file, relations, report.metadata(), style, turns);
        relations.to("styles", "styles.xml");
        relations.to("numbering", "numbering.xml");
        relations.to("settings", "settings.xml");
        relations.to("footnotes", "footnotes.xml");
        style.flatMap(TeamStyle::theme).ifPresent(theme -> {
            relations.to("theme", "theme/theme1.xml");
            file.add("word/theme/theme1.xml", Ooxml.THEME, theme);
        });
        DocxNumbering numbering = new DocxNumbering(report.metadata().language());
        file.add(BODY, Ooxml.WORD + "document.main+xml", body(report, file, numbering, page, stretches));
        file.add("word/styles.xml", Ooxml.WORD + "styles+xml", styles(report.metadata(), paper));
        file.add("word/numbering.xml", Ooxml.WORD + "numbering+xml", numbering.part());
        boolean evenPages = style.map(TeamStyle::evenPages).orElse(false);
        file.add("word/settings.xml", Ooxml.WORD + "settings+xml", DocxParts.settings(evenPages));
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

    private byte[] styles(Metadata metadata, Paper paper) {
        byte[] ours = DocxParts.styles(fonts, metadata.language(), paper);
        return style.map(team -> team.styles(
                        ours,
                        other(fonts.chinese(), team.fonts().chinese()),
                        other(fonts.latin(), team.fonts().latin())))
                .orElse(ours);
    }

    private static Optional<String> other(String wanted, String had) {
        return Optional.of(wanted).filter(font -> !font.equals(had));
    }

    private byte[] body(
            Resolved report, OpenPackage file, DocxNumbering numbering, DocxPage page, List<Stretch> stretches) {
        Markup out = new Markup()
                .raw(OpenPackage.HEAD)
                .raw("<w:document")
                .raw(Ooxml.WORD_NAMESPACES)
                .raw("><w:body>");
        OpenPackage.Relations relations = file.relationsOf(BODY);
        DocxDrawings drawings =
                new DocxDrawings(file, relations, fonts, report.metadata().language());
        new DocxBlocks(report, out, drawings, numbering, relations, page, stretches, upright).pages(stretches);
        return out.raw("</w:body></w:document>").toBytes();
    }
}
