package io.github.taipei1.report.write;

import io.github.taipei1.finding.Language;
import io.github.taipei1.report.model.Block;
import io.github.taipei1.report.model.Inline;
import io.github.taipei1.report.model.Label;
import io.github.taipei1.report.model.Resolved;
import java.util.List;

/** Writes paragraphs of a WordprocessingML document by the names of their styles: plain ones, captions, the cover's. */
final class DocxParagraphs {
    private static final int LONG_TITLE = 36;

    private final Resolved report;
    private final boolean chinese;
    private final Markup out;
    private final DocxRuns runs;
    private final DocxBookmarks bookmarks;

    DocxParagraphs(Resolved report, Markup out, DocxRuns runs, DocxBookmarks bookmarks) {
        this.report = report;
        this.chinese = report.metadata().language() == Language.ZH_TW;
        this.out = out;
        this.runs = runs;
        this.bookmarks = bookmarks;
    }

    /** Opens a paragraph; {@code properties} follow the style in the order of the schema. */
    void open(String name, String properties) {
        out.raw("<w:p><w:pPr><w:pStyle w:val=\"")
                .raw(name)
                .raw("\"/>")
                .raw(properties)
                .raw("</w:pPr>");
    }

    void paragraph(String name, String properties, List<Inline> content) {
        open(name, properties);
        runs.all(content);
        out.raw("</w:p>");
    }

    void plain(String name, String properties, String words) {
        open(name, properties);
        runs.words(words);
        out.raw("</w:p>");
    }

    int startBookmark(String blockId) {
        int id = bookmarks.nextId();
        out.raw("<w:bookmarkStart w:id=\"")
                .raw(id)
                .raw("\"")
                .attribute("w:name", bookmarks.name(blockId))
                .raw("/>");
        return id;
    }

    void endBookmark(int id) {
        out.raw("<w:bookmarkEnd w:id=\"").raw(id).raw("\"/>");
    }

    void caption(String name, String id, List<Inline> text) {
        Label label = report.labels().get(id);
        String word = label.marker()
                .substring(0, label.marker().length() - label.number().length())
                .strip();
        open(name, "");
        int bookmark = startBookmark(id);
        runs.words(word + " ");
        runs.field("SEQ " + word + " \\* ARABIC", label.number());
        endBookmark(bookmark);
        runs.words(chinese ? "　" : ". ");
        runs.all(text);
        out.raw("</w:p>");
    }

    /** @param width of the text in twentieths of a point */
    void cover(Block.Cover cover, int width) {
        plain("CoverProgramme", "", cover.programme());
        plain("CoverKind", "", cover.kind());
        paragraph("Title", "", titleLines(cover.title()));
        if (!cover.otherTitle().isBlank()) {
            plain("Subtitle", "", cover.otherTitle());
        }
        new DocxTables(out, runs).facts(cover.facts(), width);
        plain("CoverDate", "", cover.date());
    }

    /** A long title with a colon is set in two lines, so that no word is torn apart. */
    private static List<Inline> titleLines(String title) {
        int colon = title.indexOf('：');
        boolean twoLines = colon > 0 && ColumnWidths.width(title) > LONG_TITLE;
        return twoLines
                ? List.of(
                        Inline.text(title.substring(0, colon + 1)),
                        new Inline.LineBreak(),
                        Inline.text(title.substring(colon + 1)))
                : List.of(Inline.text(title));
    }
}
