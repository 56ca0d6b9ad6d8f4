package io.github.taipei1.report.write;

import io.github.taipei1.finding.Language;
import io.github.taipei1.report.model.Block;
import io.github.taipei1.report.model.Inline;
import io.github.taipei1.report.model.PlainText;
import io.github.taipei1.report.model.Resolved;
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
    private static final int UNITS_A_LINE = 74;

    private final Map<String, Integer> pages = new HashMap<>();
    private final double linesAPage;
    private final int unitsALine;
    private int frontBreak = -1;
    private final List<Block> blocks;
    private double line;
    private int page = 1;

    PageEstimate(Resolved report, Paper paper) {
        this.blocks = report.blocks();
        int units = report.metadata().language() == Language.EN ? UNITS_A_LINE + 12 : UNITS_A_LINE;
        this.unitsALine = Math.max(20, units * paper.textWidth() / Paper.A4.textWidth());
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
            return heading.level() == 1 ? 2.6 : heading.level() == 2 ? 1.9 : 1.6;
        }
        if (block instanceof Block.Paragraph paragraph) {
            return lines(paragraph.content(), units) + 0.3;
        }
        if (block instanceof Block.ListBlock list) {
            return list.items().stream()
                    .mapToDouble(item -> heights(item.blocks(), units - 4))
                    .sum();
        }
        if (block instanceof Block.Table table) {
            return tableHeight(table) + (table.caption().isEmpty() ? 0.6 : 2);
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
            return 13.5
                    + (chart.dataTable().isEmpty() ? 1.3 * (chart.categories().size() + 2) : 0);
        }
        if (block instanceof Block.Figure figure) {
            double shown = Math.min(
                    figure.picture().height(),
                    600.0 * figure.picture().height() / figure.picture().width());
            return 2 + Math.min(27, shown / 26);
        }
        if (block instanceof Block.CodeBlock code) {
            return 1 + 0.75 * code.text().lines().count();
        }
        return block instanceof Block.MathBlock ? 2.5 : 1;
    }

    private double heights(List<Block> inside, int units) {
        return inside.stream()
                .mapToDouble(block -> height(block, Math.max(10, units)))
                .sum();
    }

    private double tableHeight(Block.Table table) {
        int[] widths = ColumnWidths.of(table, unitsALine * 9 / 8);
        double height = 0;
        for (List<Block.Row> rows : List.of(table.header(), table.rows())) {
            for (Block.Row row : rows) {
                int tallest = 1;
                for (int i = 0; i < Math.min(row.cells().size(), widths.length); i++) {
                    tallest = Math.max(tallest, lines(row.cells().get(i).content(), Math.max(2, widths[i] - 2)));
                }
                height += 0.85 * tallest + 0.45;
            }
        }
        return height;
    }

    private static int lines(List<Inline> content, int units) {
        return 1 + Math.max(0, ColumnWidths.width(PlainText.of(content)) - 1) / units;
    }
}
