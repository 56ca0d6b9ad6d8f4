package io.github.taipei1.rule.rep;

import io.github.taipei1.document.Block;
import io.github.taipei1.document.Document;
import io.github.taipei1.finding.Place;
import java.util.ArrayList;
import java.util.List;

/** Finds headings with nothing under them; of several inside each other the outermost. */
final class Emptiness {
    private Emptiness() {}

    /**
     * A heading without text, or a file without any.
     *
     * @param text of the heading; empty for the file
     */
    record Empty(String text, Place place) {}

    static List<Empty> in(Document file) {
        List<Block> blocks =
                file.visible().filter(block -> !(block instanceof Block.Entry)).toList();
        if (blocks.isEmpty()) {
            return List.of(new Empty("", Place.of(file.path())));
        }
        List<Empty> empty = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof Block.Heading heading) {
                int behind = behind(blocks, i, heading.level());
                if (blocks.subList(i, behind).stream().allMatch(Block.Heading.class::isInstance)) {
                    empty.add(new Empty(
                            heading.passage().text(), heading.passage().place()));
                    i = behind - 1;
                }
            }
        }
        return empty;
    }

    /** The first block that is not under a heading. */
    private static int behind(List<Block> blocks, int heading, int level) {
        int i = heading + 1;
        while (i < blocks.size() && !(blocks.get(i) instanceof Block.Heading next && next.level() <= level)) {
            i++;
        }
        return i;
    }
}
