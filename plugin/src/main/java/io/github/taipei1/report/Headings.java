package io.github.taipei1.report;

import io.github.taipei1.report.model.Block;
import java.util.List;

/** Moves the headings of a text to the level where it is put. */
final class Headings {
    private static final int DEEPEST = 5;

    private Headings() {}

    /** The same blocks, the outermost heading at {@code level} and the others as far below it as they were. */
    static List<Block> from(int level, List<Block> blocks) {
        int outermost = blocks.stream()
                .filter(Block.Heading.class::isInstance)
                .mapToInt(block -> ((Block.Heading) block).level())
                .min()
                .orElse(level);
        return blocks.stream().map(block -> moved(block, level - outermost)).toList();
    }

    private static Block moved(Block block, int by) {
        return block instanceof Block.Heading heading
                ? new Block.Heading(
                        Math.min(DEEPEST, heading.level() + by), heading.id(), heading.numbered(), heading.content())
                : block;
    }
}
