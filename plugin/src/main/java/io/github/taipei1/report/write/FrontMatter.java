package io.github.taipei1.report.write;

import io.github.taipei1.report.model.Block;
import java.util.List;
import java.util.Optional;

/** Cover and contents, whose pages have numbers of their own: they end at the first page break behind the contents. */
final class FrontMatter {
    private FrontMatter() {}

    static Optional<Block> end(List<Block> blocks) {
        boolean contents = false;
        for (Block block : blocks) {
            contents |= block instanceof Block.Contents;
            if (contents && block instanceof Block.PageBreak) {
                return Optional.of(block);
            }
        }
        return Optional.empty();
    }

    /** Whether this very block is the one that ends them; page breaks are all alike. */
    static boolean ends(List<Block> blocks, Block block) {
        return end(blocks).filter(end -> end == block).isPresent();
    }
}
