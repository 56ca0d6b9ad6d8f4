package io.github.taipei1.report.write;

import io.github.taipei1.finding.Language;
import io.github.taipei1.report.model.Block;
import io.github.taipei1.report.model.Inline;
import io.github.taipei1.report.model.PlainText;
import io.github.taipei1.report.model.Resolved;
import io.github.taipei1.report.model.Scripts;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Guesses on which page a heading lands, for the contents of a DOCX: only Word knows for certain, but contents with empty or equal
 * numbers, or a question whether to update fields, are worse than a guess that is seldom off by more than a page. Counted in lines of
 * the body text, from the first page behind the contents.
 */
final class PageEstimate {
    private static final double LINES_A_PAGE = 36;
    private static final int UNITS_A_LINE = 75;
    private static final int CODE_LINE = 84;

    /** A row of a table with one line. */
    private static final double ROW = 1.07;

    /** Letters of a table are smaller than those of the text. */
    private static final double TABLE_LETTERS = 12 / 10.5;

    private final Map<String, Integer> pages = new HashMap<>();
    private final double linesAPage;
    private final int unitsALine;
    private final double indent;
    private int frontBreak = -1;
    private final List<Block> blocks;
    private double line;
    private int page = 1;

    PageEstimate(Resolved report, Paper paper) {
        this.blocks = report.blocks();
        this.indent = report.metadata().language() == Language.EN ? 0 : 4;
        this.unitsALine = Math.max(20, UNITS_A_LINE * paper.textWidth() / Paper.A4.textWidth());
        this.linesAPage = LINES_A_PAGE * paper.textHeight() / Paper.A4.textHeight();
        boolean contents = false;
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            contents |= block instanceof Block.Contents;
            if (block instanceof Block.PageBreak && contents && frontBreak < 0) {
                frontBreak = i;
                page = 1;
                line = 0;
            } else {
                place(block);
            }
        }
    }

    /** The page of a heading; 1 if it is unknown. */
    int page(String id) {
        return pages.getOrDefault(id, 1);
    }

    /** Whether this very block is the page break that ends cover and contents. */
    boolean endsFrontMatter(Block.PageBreak pageBreak) {
        return frontBreak >= 0 && blocks.get(frontBreak) == pageBreak;
    }

    private void place(Block block) {
        if (block instanceof Block.PageBreak) {
            page++;
            line = 0;
            return;
        }
        double height = height(block, unitsALine);
        boolean whole =
                !(block instanceof Block.Paragraph || block instanceof Block.Table || block instanceof Block.ListBlock);
        double needed = block instanceof Block.Heading ? height + 3 : height;
        if (whole && line + needed > linesAPage && needed < linesAPage) {
            page++;
            line = 0;
        }
        if (block instanceof Block.Heading heading) {
            pages.put(heading.id(), page);
        }
        line += height;
        int full = (int) (line / linesAPage);
        page += full;
        line -= full * linesAPage;
    }

    private double height(Block block, int units) {
        if (block instanceof Block.Heading heading) {
            return heading.level() == 1 ? 3 : heading.level() == 2 ? 1.9 : 1.6;
        }
        if (block instanceof Block.Paragraph paragraph) {
            return lines(paragraph.content(), indent, units) + 0.2 + notes(paragraph.content());
        }
        if (block instanceof Block.ListBlock list) {
            return list.items().stream()
                    .mapToDouble(item -> 0.95 * heights(item.blocks(), units - 4))
                    .sum();
        }
        if (block instanceof Block.Table table) {
            return tableHeight(table) + (table.caption().isEmpty() ? 0.4 : 2);
        }
        if (block instanceof Block.Callout callout) {
            return heights(callout.blocks(), units - 6) + (callout.title().isEmpty() ? 1.2 : 2.2);
        }
        if (block instanceof Block.Quote quote) {
            return heights(quote.blocks(), units - 6);
        }
        return otherHeight(block);
    }

    private static double otherHeight(Block block) {
        if (block instanceof Block.Chart chart) {
            return 13.7
                    + (chart.dataTable().isEmpty() ? ROW * (chart.categories().size() + 1) + 0.4 : 0);
        }
        if (block instanceof Block.Figure figure) {
            double shown = Math.min(
                    figure.picture().height(),
                    600.0 * figure.picture().height() / figure.picture().width());
            return 2 + Math.min(27, shown / 26);
        }
        if (block instanceof Block.CodeBlock code) {
            int lines = code.text()
                    .lines()
                    .mapToInt(line -> 1 + ColumnWidths.width(line) / CODE_LINE)
                    .sum();
            return 0.9 + 0.62 * lines;
        }
        return block instanceof Block.MathBlock ? 2.5 : 1;
    }

    private double heights(List<Block> inside, int units) {
        return inside.stream()
                .mapToDouble(block -> height(block, Math.max(10, units)))
                .sum();
    }

    private double tableHeight(Block.Table table) {
        ColumnWidths.Fit fit = ColumnWidths.fit(table, unitsALine * 115);
        double letter = fit.dense() ? 93 : 115;
        double height = 0;
        for (List<Block.Row> rows : List.of(table.header(), table.rows())) {
            for (Block.Row row : rows) {
                int tallest = 1;
                for (int i = 0; i < Math.min(row.cells().size(), fit.widths().length); i++) {
                    int room = (int) Math.max(2, fit.widths()[i] * TABLE_LETTERS / letter - 2);
                    tallest = Math.max(tallest, lines(row.cells().get(i).content(), 0, room));
                }
                height += ROW + (tallest - 1) * 0.68;
            }
        }
        return fit.dense() ? height * 0.85 : height;
    }

    /** The notes at the foot of the page that a paragraph calls for. */
    private static double notes(List<Inline> content) {
        return 0.8
                * content.stream().filter(Inline.FootnoteRef.class::isInstance).count();
    }

    private static int lines(List<Inline> content, double indent, int units) {
        return (int) Math.max(1, Math.ceil((indent + width(PlainText.of(content))) / units));
    }

    /** In half Chinese characters, as letters of a book face run: narrower than half, a space half as wide again. */
    private static double width(String text) {
        double width = 0;
        boolean before = false;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int codePoint = text.codePointAt(i);
            boolean chinese = Scripts.isChinese(codePoint);
            boolean border = i > 0 && chinese != before && !Character.isWhitespace(codePoint);
            width += chinese ? 2 : codePoint == ' ' ? 0.5 : Character.isLetter(codePoint) ? 0.92 : 1;
            width += border ? 0.25 : 0;
            before = chinese;
        }
        return width;
    }
}
