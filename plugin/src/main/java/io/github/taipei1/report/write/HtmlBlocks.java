package io.github.taipei1.report.write;

import io.github.taipei1.finding.Language;
import io.github.taipei1.report.model.Block;
import io.github.taipei1.report.model.BlockVisitor;
import io.github.taipei1.report.model.Resolved;
import java.util.List;

/** Writes blocks as HTML. */
final class HtmlBlocks implements BlockVisitor<Void> {
    private final Resolved report;
    private final boolean chinese;
    private final Markup out;
    private final HtmlInlines inlines;
    private final HtmlMedium medium;
    private final HtmlCaptioned captioned;

    HtmlBlocks(Resolved report, HtmlMedium medium, Markup out) {
        this.medium = medium;
        this.report = report;
        this.chinese = report.metadata().language() == Language.ZH_TW;
        this.out = out;
        this.inlines = new HtmlInlines(report, medium, out);
        this.captioned = new HtmlCaptioned(report, medium, out, inlines);
    }

    /** Writes all blocks of the report, wide tables apart where pages are turned for them. */
    void pages() {
        for (Stretch stretch : Stretch.of(report.blocks(), Paper.A4)) {
            captioned.turn(stretch.turned());
            out.raw(stretch.turned() ? "<div class=\"turned\">\n" : "");
            all(stretch.blocks());
            out.raw(stretch.turned() ? "</div>\n" : "");
        }
        captioned.turn(false);
    }

    private void all(List<Block> blocks) {
        blocks.forEach(block -> block.accept(this));
    }

    @Override
    public Void cover(Block.Cover cover) {
        out.raw("<header class=\"cover\"><p class=\"programme\">")
                .text(cover.programme())
                .raw("</p><p class=\"kind\">")
                .text(cover.kind())
                .raw("</p><h1>")
                .text(cover.title())
                .raw("</h1>");
        if (!cover.otherTitle().isBlank()) {
            out.raw("<p class=\"other-title\" lang=\"")
                    .raw(chinese ? "en" : "zh-TW")
                    .raw("\">")
                    .text(cover.otherTitle())
                    .raw("</p>");
        }
        out.raw("<dl>");
        for (Block.Fact fact : cover.facts()) {
            out.raw("<div><dt>")
                    .text(fact.label())
                    .raw("</dt><dd>")
                    .text(fact.value())
                    .raw("</dd></div>");
        }
        out.raw("</dl><p class=\"date\">").text(cover.date()).raw("</p></header>\n");
        return null;
    }

    @Override
    public Void contents(Block.Contents contents) {
        out.raw("<nav class=\"contents\" aria-labelledby=\"contents-title\"><h2 id=\"contents-title\">")
                .text(contents.title())
                .raw("</h2>");
        int open = 0;
        for (Resolved.Entry entry : report.contents()) {
            int level = Math.min(entry.level(), open + 1);
            if (entry.level() > contents.depth()) {
                continue;
            }
            out.raw(level > open ? "<ul>" : "</li>" + "</ul></li>".repeat(open - level));
            open = level;
            out.raw("<li><a").attribute("href", "#" + entry.id()).raw(">");
            marker(entry.marker());
            inlines.all(ContentsText.of(entry.content(), report));
            out.raw("</a>");
        }
        out.raw("</li></ul>".repeat(open)).raw("</nav>\n");
        return null;
    }

    private void marker(String marker) {
        if (!marker.isEmpty()) {
            boolean spaced = marker.endsWith("、") || marker.endsWith("）");
            out.raw("<span class=\"marker\">")
                    .text(marker)
                    .raw(spaced ? "" : " ")
                    .raw("</span>");
        }
    }

    /** The document's title is its only h1, so headings begin at h2. */
    @Override
    public Void heading(Block.Heading heading) {
        int level = heading.level() + 1;
        out.raw("<h").raw(level).attribute("id", heading.id()).raw(">");
        marker(report.labels().get(heading.id()).marker());
        inlines.all(heading.content());
        out.raw("</h").raw(level).raw(">\n");
        return null;
    }

    @Override
    public Void paragraph(Block.Paragraph paragraph) {
        out.raw(ColumnWidths.tearsLines(paragraph.content()) ? "<p class=\"ragged\"" : "<p")
                .raw(Directions.isRightToLeft(paragraph.content()) ? " dir=\"rtl\">" : ">");
        inlines.all(paragraph.content());
        out.raw("</p>\n");
        return null;
    }

    @Override
    public Void list(Block.ListBlock list) {
        String element = list.ordered() ? "ol" : "ul";
        out.raw("<")
                .raw(element)
                .raw(list.ordered() && list.start() != 1 ? " start=\"" + list.start() + "\"" : "")
                .raw(">\n");
        for (Block.Item item : list.items()) {
            out.raw(item.task() && !list.ordered() ? "<li class=\"task\">" : "<li>");
            for (int i = 0; i < item.blocks().size(); i++) {
                if (i == 0 && item.blocks().get(0) instanceof Block.Paragraph first) {
                    inlines.all(first.content());
                } else {
                    item.blocks().get(i).accept(this);
                }
            }
            out.raw("</li>\n");
        }
        out.raw("</").raw(element).raw(">\n");
        return null;
    }

    @Override
    public Void table(Block.Table table) {
        captioned.table(table);
        return null;
    }

    @Override
    public Void figure(Block.Figure figure) {
        captioned.figure(figure);
        return null;
    }

    @Override
    public Void chart(Block.Chart chart) {
        captioned.chart(chart);
        return null;
    }

    @Override
    public Void code(Block.CodeBlock code) {
        medium.code(code.text().stripTrailing(), out);
        return null;
    }

    @Override
    public Void quote(Block.Quote quote) {
        out.raw("<blockquote>\n");
        all(quote.blocks());
        out.raw("</blockquote>\n");
        return null;
    }

    @Override
    public Void math(Block.MathBlock math) {
        out.raw("<div class=\"equation\">");
        medium.math(math.formula(), true, out);
        out.raw("</div>\n");
        return null;
    }

    @Override
    public Void callout(Block.Callout callout) {
        out.raw("<div role=\"note\" class=\"callout ")
                .raw(callout.kind().name().toLowerCase(java.util.Locale.ROOT))
                .raw("\">");
        if (!callout.title().isEmpty()) {
            out.raw("<p class=\"callout-title\">");
            inlines.all(callout.title());
            out.raw("</p>");
        }
        all(callout.blocks());
        out.raw("</div>\n");
        return null;
    }

    @Override
    public Void divider(Block.Divider divider) {
        out.raw("<hr>\n");
        return null;
    }

    @Override
    public Void pageBreak(Block.PageBreak pageBreak) {
        out.raw("<div class=\"page-break\"></div>\n");
        return null;
    }

    /** The notes at the end of the page. */
    void notes() {
        if (report.notes().isEmpty()) {
            return;
        }
        out.raw("<section class=\"notes\" role=\"doc-endnotes\"><h2>")
                .raw(chinese ? "註腳" : "Notes")
                .raw("</h2><ol>\n");
        for (Resolved.Note note : report.notes()) {
            out.raw("<li id=\"note-").raw(note.number()).raw("\">");
            inlines.all(note.content());
            out.raw(" <a role=\"doc-backlink\" href=\"#mark-")
                    .raw(note.number())
                    .raw("\"")
                    .attribute("aria-label", chinese ? "回到內文" : "Back to the text")
                    .raw(">↩</a></li>\n");
        }
        out.raw("</ol></section>\n");
    }
}
