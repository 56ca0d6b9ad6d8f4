package io.github.taipei1.report.write;

import io.github.taipei1.finding.Language;
import io.github.taipei1.report.model.Block;
import io.github.taipei1.report.model.Formula;
import io.github.taipei1.report.model.Inline;
import io.github.taipei1.report.model.MathNode;
import io.github.taipei1.report.model.PlainText;
import io.github.taipei1.report.model.Resolved;
import io.github.taipei1.report.write.PageFlow.Piece;
import java.util.List;
import java.util.Map;

/**
 * Works out on which page a heading lands, for the contents of a DOCX, counted from the first page behind them: only Word knows for
 * certain, but contents with empty numbers, or a question whether to update fields, are worse. The styles of the document ask for lines of
 * at least a height that the letters of no usual font exceed, so that pages end at the same place whatever font a machine has.
 */
final class PageEstimate {
    private static final double POINT = 20;
    private static final double STEP = 24;
    private static final double PIXEL = 0.75;
    private static final double GAP = 8;
    private static final double TALLEST_PICTURE = 0.73;
    private static final double CHART = 8 * 72 / 2.54;
    private static final double NOTE_LINE = 14.6;
    private static final double NOTE = 1;

    /** Styles of headings: space above, height of a line, space below, size of letters. */
    private static final double[][] HEADINGS = {
        {24, 26, 10, 17}, {14, 21, 6, 14}, {10, 19.6, 4, 13}, {8, 18.4, 3, 12}, {6, 18.4, 2, 12}
    };

    /** Of a style: space above, height of a line, space below, size of letters. */
    private record Style(double before, double line, double after, double size) {
        static final Style BODY = new Style(0, 19.4, 4, 12);
        static final Style LIST = new Style(0, 18.6, 2, 12);
        static final Style QUOTE = new Style(0, 18.6, 3, 12);
        static final Style BOX = new Style(0, 18.6, 2, 12);
        static final Style BOX_TITLE = new Style(0, 18.6, 3, 12);
        static final Style TABLE_CAPTION = new Style(12, 16.4, 5, 11);
        static final Style CAPTION = new Style(3, 16.4, 12, 11);
        static final Style CODE = new Style(6, 13.8, 8, 9.5);
    }

    private final Resolved report;
    private final PageFlow flow;
    private final Map<String, Integer> pages;
    private double width;
    private double height;
    private boolean turned;

    /** @param stretches the report's blocks, by the orientation of their pages */
    PageEstimate(Resolved report, List<Stretch> stretches, Paper paper) {
        this.report = report;
        this.width = paper.textWidth() / POINT;
        this.height = paper.textHeight() / POINT;
        this.flow = new PageFlow(height);
        boolean body = FrontMatter.end(report.blocks()).isEmpty();
        for (Stretch stretch : stretches) {
            turn(stretch.turned(), paper);
            List<Block> blocks = stretch.blocks();
            for (int i = 0; i < blocks.size(); i++) {
                if (body) {
                    gap(DocxBlocks.needsGap(blocks, i));
                    place(blocks.get(i), Style.BODY, 0);
                }
                body |= FrontMatter.ends(report.blocks(), blocks.get(i));
            }
        }
        this.pages = flow.pages();
    }

    private void gap(boolean needed) {
        if (needed) {
            add(new Style(0, GAP, 0, 12), 1, 0, true, true, 0);
        }
    }

    private void turn(boolean turns, Paper paper) {
        if (turns != turned) {
            turned = turns;
            Paper sheet = turned ? paper.turned() : paper;
            width = sheet.textWidth() / POINT;
            height = sheet.textHeight() / POINT;
            flow.onto(height);
        }
    }

    /** The page of a heading; 1 if it is unknown. */
    int page(String id) {
        return pages.getOrDefault(id, 1);
    }

    /** @param inset how far the block stands from the margin, in points */
    private void place(Block block, Style style, double inset) {
        if (block instanceof Block.PageBreak) {
            flow.breakPage();
        } else if (block instanceof Block.Heading heading) {
            heading(heading);
        } else if (block instanceof Block.Paragraph paragraph) {
            boolean body =
                    style == Style.BODY && inset == 0 && report.metadata().language() == Language.ZH_TW;
            text(style, paragraph.content(), body ? 2 * style.size() : 0, width - inset, false);
        } else if (block instanceof Block.ListBlock list) {
            Style inside = style == Style.QUOTE ? style : Style.LIST;
            list.items().forEach(item -> item.blocks().forEach(one -> place(one, inside, inset + STEP)));
        } else if (block instanceof Block.Quote quote) {
            quote.blocks().forEach(one -> place(one, Style.QUOTE, inset + STEP));
        } else if (block instanceof Block.Table table) {
            caption(Style.TABLE_CAPTION, table.caption(), true);
            table(table, width - inset);
        } else if (block instanceof Block.Callout callout) {
            callout(callout, inset);
        } else {
            drawn(block, inset);
        }
    }

    private void drawn(Block block, double inset) {
        if (block instanceof Block.Chart chart) {
            drawing(CHART, !chart.caption().isEmpty());
            caption(Style.CAPTION, chart.caption(), false);
            if (chart.dataTable().isEmpty()) {
                table(ChartData.table(chart), width - inset);
            }
        } else if (block instanceof Block.Figure figure) {
            double across = figure.picture().width() * PIXEL;
            double down = figure.picture().height() * PIXEL;
            double scale = Math.min(1, Math.min((width - inset) / across, TALLEST_PICTURE * height / down));
            drawing(down * scale, !figure.caption().isEmpty());
            caption(Style.CAPTION, figure.caption(), false);
        } else if (block instanceof Block.CodeBlock code) {
            code(code, width - inset);
        } else if (block instanceof Block.MathBlock math) {
            add(new Style(6, formula(math.formula()), 6, 12), 1, 0, false, true, 0);
        } else if (block instanceof Block.Divider) {
            add(new Style(6, 12, 10, 12), 1, 0, false, true, 0);
        }
    }

    private void heading(Block.Heading heading) {
        double[] h = HEADINGS[heading.level() - 1];
        String words = report.labels().get(heading.id()).marker() + PlainText.of(heading.content());
        int lines = LineBreaks.count(words, 0, width, h[3]);
        double rule = heading.level() == 1 ? 5 : 0;
        flow.add(new Piece(heading.id(), h[0], lines, h[1], rule, h[2], true, true, 0, notes(heading.content())));
    }

    private void text(Style style, List<Inline> content, double indent, double room, boolean keepNext) {
        int lines = 0;
        for (String line : PlainText.lines(content)) {
            lines += LineBreaks.count(line, lines == 0 ? indent : 0, Math.max(STEP, room), style.size());
        }
        add(style, lines, 0, keepNext, keepNext, notes(content));
    }

    private void add(Style style, int lines, double extra, boolean keepNext, boolean whole, double notes) {
        flow.add(new Piece("", style.before(), lines, style.line(), extra, style.after(), keepNext, whole, 0, notes));
    }

    private void caption(Style style, List<Inline> caption, boolean keepNext) {
        if (!caption.isEmpty()) {
            int lines = LineBreaks.count("表 99　" + PlainText.of(caption), 0, width, style.size());
            add(style, lines, 0, keepNext, true, notes(caption));
        }
    }

    private void drawing(double tall, boolean captioned) {
        flow.add(new Piece("", 10, 1, tall + 3, 0, 2, captioned, true, 0, 0));
    }

    private void code(Block.CodeBlock code, double room) {
        int letters = (int) ((room - 12) / (Style.CODE.size() * 0.55));
        int lines = code.text()
                .stripTrailing()
                .lines()
                .mapToInt(line -> 1 + Math.max(0, ColumnWidths.width(line) - 1) / letters)
                .sum();
        add(Style.CODE, Math.max(1, lines), 9, false, lines <= DocxBlocks.KEPT_CODE, 0);
    }

    private void callout(Block.Callout callout, double inset) {
        add(new Style(0, 0, 0, 12), 1, 6, true, true, 0);
        if (!callout.title().isEmpty()) {
            text(Style.BOX_TITLE, callout.title(), 0, width - inset - STEP, true);
        }
        callout.blocks().forEach(one -> place(one, Style.BOX, inset + STEP));
        add(new Style(0, GAP, 0, 12), 1, 6, false, true, 0);
    }

    private void table(Block.Table table, double room) {
        int across = (int) Math.max(2_000, room * POINT);
        ColumnWidths.Fit fit = turned ? ColumnWidths.turned(table, across) : ColumnWidths.fit(table, across);
        double repeated =
                table.header().stream().mapToDouble(row -> row(row, fit, true)).sum();
        for (Block.Row row : table.header()) {
            flow.add(new Piece("", 0, 1, row(row, fit, true), 0, 0, true, true, 0, 0));
        }
        for (int i = 0; i < table.rows().size(); i++) {
            boolean keep = DocxTables.keepsNext(table, i);
            double notes = table.rows().get(i).cells().stream()
                    .mapToDouble(cell -> notes(cell.content()))
                    .sum();
            flow.add(new Piece(
                    "", 0, 1, row(table.rows().get(i), fit, false), 0, 0, keep, true, i == 0 ? 0 : repeated, notes));
        }
        add(new Style(0, GAP, 0, 12), 1, 0, false, true, 0);
    }

    /** Height of a row: its tallest cell with its margins and a rule. */
    private static double row(Block.Row row, ColumnWidths.Fit fit, boolean head) {
        ColumnWidths.Density density = fit.density();
        double size = density.size();
        int tallest = 1;
        int column = 0;
        for (Block.Cell cell : row.cells()) {
            double room = 0;
            for (int i = column; i < Math.min(fit.widths().length, column + cell.span()); i++) {
                room += fit.widths()[i] / POINT;
            }
            column += cell.span();
            double across = Math.max(size, room - density.margins());
            int lines = PlainText.lines(cell.content()).stream()
                    .mapToInt(line -> LineBreaks.count(line, 0, across, size))
                    .sum();
            tallest = Math.max(tallest, lines);
        }
        return tallest * density.line() + (head ? 4 : 3) + density.above() + 0.5;
    }

    private double notes(List<Inline> content) {
        return content.stream()
                .filter(Inline.FootnoteRef.class::isInstance)
                .map(Inline.FootnoteRef.class::cast)
                .mapToDouble(this::note)
                .sum();
    }

    private double note(Inline.FootnoteRef reference) {
        int number = report.noteNumbers().getOrDefault(reference.key(), 0);
        return report.notes().stream()
                .filter(note -> note.number() == number)
                .mapToDouble(note -> NOTE + NOTE_LINE * LineBreaks.count(PlainText.of(note.content()), 12, width, 10))
                .sum();
    }

    private static double formula(Formula formula) {
        return tall(formula.root()) ? 34 : 19;
    }

    private static boolean tall(MathNode node) {
        return node instanceof MathNode.Fraction
                || node instanceof MathNode.Big
                || node instanceof MathNode.Grid
                || node instanceof MathNode.Row row && row.nodes().stream().anyMatch(PageEstimate::tall)
                || node instanceof MathNode.Fenced fenced && tall(fenced.body());
    }
}
