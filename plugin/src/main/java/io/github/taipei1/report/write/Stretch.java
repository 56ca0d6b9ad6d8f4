package io.github.taipei1.report.write;

import io.github.taipei1.report.model.Block;
import io.github.taipei1.report.model.PlainText;
import java.util.ArrayList;
import java.util.List;

/**
 * Blocks that stand on pages of one orientation. A table of many columns that could not be read upright gets turned pages, together with
 * the heading and the sentence that lead to it: left behind they would be alone on their page.
 *
 * @param turned whether the pages are wider than high
 */
record Stretch(boolean turned, List<Block> blocks) {
    /** With fewer columns words break, but lines stay long enough to be read. */
    private static final int MANY_COLUMNS = 8;

    private static final int FEW_BLOCKS = 5;
    /** In half-width characters: six lines or so. */
    private static final int FEW_WORDS = 600;

    Stretch {
        blocks = List.copyOf(blocks);
    }

    /** The stretches of a document in their order, none of them empty. */
    static List<Stretch> of(List<Block> blocks, Paper paper) {
        List<Stretch> stretches = new ArrayList<>();
        int done = 0;
        for (int i = 0; i < blocks.size(); i++) {
            if (isWide(blocks.get(i), paper)) {
                int from = isPassing(stretches, blocks.subList(done, i)) ? done : leadIn(blocks, done, i);
                add(stretches, false, blocks.subList(done, from));
                add(stretches, true, blocks.subList(from, i + 1));
                done = i + 1;
            }
        }
        add(stretches, false, blocks.subList(done, blocks.size()));
        return stretches;
    }

    private static boolean isWide(Block block, Paper paper) {
        return block instanceof Block.Table table
                && table.columns() >= MANY_COLUMNS
                && paper.width() < paper.height()
                && ColumnWidths.fit(table, paper.textWidth()).torn();
    }

    /** Whether what stands between two wide tables is so little that it would leave a page of its own empty. */
    private static boolean isPassing(List<Stretch> stretches, List<Block> between) {
        return !stretches.isEmpty()
                && stretches.get(stretches.size() - 1).turned()
                && between.size() <= FEW_BLOCKS
                && between.stream().mapToInt(Stretch::length).sum() <= FEW_WORDS;
    }

    private static int length(Block block) {
        if (block instanceof Block.Paragraph paragraph) {
            return ColumnWidths.width(PlainText.of(paragraph.content()));
        }
        return block instanceof Block.Heading heading
                ? ColumnWidths.width(PlainText.of(heading.content()))
                : FEW_WORDS + 1;
    }

    /** Where what leads to a table begins: its headings, with one paragraph between them and the table. */
    private static int leadIn(List<Block> blocks, int done, int table) {
        int text = table > done && blocks.get(table - 1) instanceof Block.Paragraph ? table - 1 : table;
        int from = text;
        while (from > done && blocks.get(from - 1) instanceof Block.Heading) {
            from--;
        }
        return from < text ? from : table;
    }

    /** Neighbours of one orientation are one stretch. A page ends between two stretches, so no break need say so. */
    private static void add(List<Stretch> stretches, boolean turned, List<Block> blocks) {
        if (turned) {
            endWithoutBreak(stretches);
        }
        boolean first = stretches.isEmpty();
        int from = !first && !blocks.isEmpty() && blocks.get(0) instanceof Block.PageBreak ? 1 : 0;
        if (from == blocks.size()) {
            return;
        }
        List<Block> kept = blocks.subList(from, blocks.size());
        if (!first && stretches.get(stretches.size() - 1).turned() == turned) {
            List<Block> joined =
                    new ArrayList<>(stretches.remove(stretches.size() - 1).blocks());
            joined.addAll(kept);
            kept = joined;
        }
        stretches.add(new Stretch(turned, kept));
    }

    /** The break behind the contents stays: it ends the pages with numbers of their own. */
    private static void endWithoutBreak(List<Stretch> stretches) {
        if (stretches.isEmpty()) {
            return;
        }
        List<Block> last = stretches.get(stretches.size() - 1).blocks();
        int end = last.size() - 1;
        boolean front = FrontMatter.ends(last, last.get(end));
        if (end > 0 && last.get(end) instanceof Block.PageBreak && !front) {
            stretches.set(stretches.size() - 1, new Stretch(false, last.subList(0, end)));
        }
    }
}
