package io.github.taipei1.report.write;

import io.github.taipei1.report.model.Block;
import io.github.taipei1.report.model.BlockVisitor;
import io.github.taipei1.report.model.PlainText;
import io.github.taipei1.report.model.Resolved;
import java.util.List;

/** Writes blocks as the body of a WordprocessingML document. */
final class DocxBlocks implements BlockVisitor<Void> {
    private static final int LIST_STEP = 480;
    /** Lines of code that stay on one page; more would leave the heading before them alone on its page. */
    static final int KEPT_CODE = 30;

    /** A box in place of a bullet hangs like one: its own width and a space. */
    private static final String TASK = "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"0\"/></w:numPr><w:ind w:left=\"";

    private static final String HANGING = "\" w:hanging=\"310\" w:hangingChars=\"0\"/>";

    private final Resolved report;
    private final Markup out;
    private final DocxRuns runs;
    private final DocxBookmarks bookmarks;
    private final DocxParagraphs paragraphs;
    private final DocxFigures figures;
    private final DocxNumbering numbering;
    private final PageEstimate pages;
    private final DocxSections sections;
    /** Whether no page can be turned, so that a wide table must do with small letters. */
    private final boolean upright;

    private int width;
    private int listDepth;
    private int orderedDepth;
    private int quoteDepth;
    private int inset;
    private String style;
    private String numberNext = "";

    DocxBlocks(
            Resolved report,
            Markup out,
            DocxDrawings drawings,
            DocxNumbering numbering,
            OpenPackage.Relations relations,
            DocxPage page,
            List<Stretch> stretches,
            boolean upright) {
        this.upright = upright;
        this.sections = new DocxSections(report.blocks(), page, out);
        this.width = page.paper().textWidth();
        this.report = report;
        this.out = out;
        this.bookmarks = new DocxBookmarks(report);
        this.runs = new DocxRuns(report, bookmarks, relations, out);
        this.paragraphs = new DocxParagraphs(report, out, runs, bookmarks);
        this.figures = new DocxFigures(out, paragraphs, drawings, new DocxTables(out, runs), page);
        this.numbering = numbering;
        this.pages = new PageEstimate(report, stretches, page.paper());
        this.style = "BodyText";
    }

    /** Writes all stretches, each on pages of its own, and ends the last section. */
    void pages(List<Stretch> stretches) {
        for (int i = 0; i < stretches.size(); i++) {
            width = sections.begin(stretches.get(i).turned());
            all(stretches.get(i).blocks());
            if (i + 1 < stretches.size()) {
                sections.endWithin(stretches.get(i));
            }
        }
        out.raw(sections.last());
    }

    private void all(List<Block> blocks) {
        for (int i = 0; i < blocks.size(); i++) {
            if (needsGap(blocks, i)) {
                flushNumber();
                paragraphs.plain("TableGap", "<w:keepNext/>", "");
            }
            blocks.get(i).accept(this);
        }
    }

    /** Whether a table would touch the text above it: one with a caption has space above that. */
    static boolean needsGap(List<Block> blocks, int at) {
        return at > 0
                && blocks.get(at) instanceof Block.Table table
                && table.caption().isEmpty()
                && (blocks.get(at - 1) instanceof Block.Paragraph || blocks.get(at - 1) instanceof Block.ListBlock);
    }

    /** Number of a list's first paragraph, else the indent of what follows it inside the item or quotation. */
    private String place(String between) {
        String numbered = numberNext;
        numberNext = "";
        if (!numbered.isEmpty()) {
            return numbered + between;
        }
        int left = inset + LIST_STEP * listDepth;
        return between + (left == 0 ? "" : "<w:ind w:left=\"" + left + "\" w:firstLine=\"0\" w:firstLineChars=\"0\"/>");
    }

    @Override
    public Void cover(Block.Cover cover) {
        paragraphs.cover(cover, width);
        return null;
    }

    @Override
    public Void contents(Block.Contents contents) {
        new DocxContents(report, out, bookmarks, pages, width).write(contents);
        return null;
    }

    @Override
    public Void heading(Block.Heading heading) {
        String unnumbered = heading.numbered() ? "" : "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"0\"/></w:numPr>";
        paragraphs.open("Heading" + heading.level(), unnumbered);
        int id = paragraphs.startBookmark(heading.id());
        runs.all(heading.content());
        paragraphs.endBookmark(id);
        out.raw("</w:p>");
        return null;
    }

    @Override
    public Void paragraph(Block.Paragraph paragraph) {
        String name = listDepth > quoteDepth ? "ListParagraph" : style;
        boolean ragged = ColumnWidths.tearsLines(paragraph.content());
        String direction = Directions.isRightToLeft(paragraph.content()) ? "<w:bidi/>" : "";
        paragraphs.paragraph(name, place(direction) + (ragged ? "<w:jc w:val=\"left\"/>" : ""), paragraph.content());
        return null;
    }

    @Override
    public Void list(Block.ListBlock list) {
        flushNumber();
        String number = numbering.start(list, Math.min(listDepth, DocxNumbering.DEEPEST), orderedDepth) + insetNumber();
        orderedDepth += list.ordered() ? 1 : 0;
        for (Block.Item item : list.items()) {
            listDepth++;
            int step = LIST_STEP;
            width -= step;
            numberNext = item.task() && !list.ordered() ? TASK + (inset + LIST_STEP * listDepth) + HANGING : number;
            boolean textFirst = !item.blocks().isEmpty() && item.blocks().get(0) instanceof Block.Paragraph;
            if (!textFirst) {
                flushNumber();
            }
            all(item.blocks());
            width += step;
            listDepth--;
        }
        orderedDepth -= list.ordered() ? 1 : 0;
        return null;
    }

    /** A numbering's own indent knows nothing of a quotation around the list. */
    private String insetNumber() {
        return inset == 0 ? "" : "<w:ind w:left=\"" + (inset + LIST_STEP * (listDepth + 1)) + "\" w:hanging=\"400\"/>";
    }

    /** A list item that begins with no paragraph still shows its number. */
    private void flushNumber() {
        if (!numberNext.isEmpty()) {
            paragraphs.plain("ListParagraph", place(""), "");
        }
    }

    @Override
    public Void table(Block.Table table) {
        flushNumber();
        if (!table.caption().isEmpty()) {
            paragraphs.caption("TableCaption", table.id(), table.caption());
        }
        int room = Math.max(2_000, width);
        int indent = inset + LIST_STEP * listDepth;
        if (sections.turned() || upright) {
            new DocxTables(out, runs).crowded(table, room, indent);
        } else {
            new DocxTables(out, runs).table(table, room, indent);
        }
        paragraphs.plain("TableGap", "", "");
        return null;
    }

    @Override
    public Void figure(Block.Figure figure) {
        flushNumber();
        figures.figure(figure, width);
        return null;
    }

    @Override
    public Void chart(Block.Chart chart) {
        flushNumber();
        figures.chart(chart, width, inset);
        return null;
    }

    @Override
    public Void code(Block.CodeBlock code) {
        flushNumber();
        String[] lines = code.text().stripTrailing().split("\r?\n", -1);
        paragraphs.open("SourceCode", (lines.length > KEPT_CODE ? "<w:keepLines w:val=\"0\"/>" : "") + place(""));
        for (int i = 0; i < lines.length; i++) {
            out.raw("<w:r>").raw(i == 0 ? "" : "<w:br/>").raw("<w:t xml:space=\"preserve\">");
            out.text(lines[i].replace("\t", "    ")).raw("</w:t></w:r>");
        }
        out.raw("</w:p>");
        return null;
    }

    @Override
    public Void quote(Block.Quote quote) {
        flushNumber();
        String before = style;
        int depth = quoteDepth;
        quoteDepth = listDepth;
        style = "Quote";
        inset += LIST_STEP;
        width -= LIST_STEP;
        all(quote.blocks());
        width += LIST_STEP;
        inset -= LIST_STEP;
        quoteDepth = depth;
        style = before;
        return null;
    }

    @Override
    public Void math(Block.MathBlock math) {
        flushNumber();
        paragraphs.open("Equation", "");
        out.raw("<m:oMathPara><m:oMath>");
        math.formula().root().accept(new Omml(out));
        out.raw("</m:oMath></m:oMathPara></w:p>");
        return null;
    }

    @Override
    public Void callout(Block.Callout callout) {
        flushNumber();
        String before = style;
        int depth = listDepth;
        int quoted = quoteDepth;
        style = "CalloutText";
        listDepth = 0;
        quoteDepth = 0;
        new DocxTables(out, runs).openBox(callout.kind(), width, inset, PlainText.of(callout.title()));
        width -= 480;
        if (!callout.title().isEmpty()) {
            paragraphs.paragraph("CalloutTitle", "", callout.title());
        }
        all(callout.blocks());
        boolean needsParagraph = callout.blocks().isEmpty() && callout.title().isEmpty();
        out.raw(needsParagraph ? "<w:p/>" : "").raw(endsWithTable(callout.blocks()) ? "<w:p/>" : "");
        width += 480;
        new DocxTables(out, runs).closeBox();
        paragraphs.plain("TableGap", "", "");
        listDepth = depth;
        quoteDepth = quoted;
        style = before;
        return null;
    }

    private static boolean endsWithTable(List<Block> blocks) {
        return !blocks.isEmpty() && blocks.get(blocks.size() - 1) instanceof Block.Cover;
    }

    @Override
    public Void divider(Block.Divider divider) {
        flushNumber();
        paragraphs.plain("Divider", "", "");
        return null;
    }

    @Override
    public Void pageBreak(Block.PageBreak pageBreak) {
        flushNumber();
        sections.pageBreak(pageBreak);
        return null;
    }
}
