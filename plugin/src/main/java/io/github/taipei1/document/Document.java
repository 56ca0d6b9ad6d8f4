package io.github.taipei1.document;

import java.util.List;
import java.util.stream.Stream;

/**
 * One file as a reader sees it, together with the files it includes.
 *
 * @param path the file itself, relative to the repository's root
 * @param source its text
 * @param blocks in reading order; blocks of an included file name that file in their passages
 * @param included paths of the files that were read into it
 */
public record Document(String path, Format format, Source source, List<Block> blocks, List<String> included) {

    public Document {
        blocks = List.copyOf(blocks);
        included = List.copyOf(included);
    }

    public Stream<Block> visible() {
        return blocks.stream().filter(block -> block.visibility().isVisible());
    }

    /** The headings above a block, the outermost first. */
    public List<Block.Heading> headingsAbove(int block) {
        java.util.ArrayDeque<Block.Heading> above = new java.util.ArrayDeque<>();
        int level = Integer.MAX_VALUE;
        for (int i = block - 1; i >= 0 && level > 1; i--) {
            if (blocks.get(i) instanceof Block.Heading heading
                    && heading.level() < level
                    && heading.visibility().isVisible()) {
                above.addFirst(heading);
                level = heading.level();
            }
        }
        return List.copyOf(above);
    }
}
