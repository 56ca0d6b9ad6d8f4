package io.github.taipei1.document.read.markdown;

import io.github.taipei1.document.Block;
import io.github.taipei1.document.PassageBuilder;
import io.github.taipei1.document.Source;
import io.github.taipei1.document.Visibility;
import io.github.taipei1.document.read.html.HtmlReader;

/** Pictures written as HTML inside a Markdown paragraph. */
final class HtmlImages {
    private HtmlImages() {}

    /** Adds the alternative text of the {@code img} tag at a place of the source. */
    static void append(PassageBuilder out, Source source, int from, int to) {
        for (Block block : HtmlReader.blocks(source, from, to, Visibility.VISIBLE)) {
            if (block instanceof Block.Image image) {
                out.append(image.passage());
            }
        }
    }
}
