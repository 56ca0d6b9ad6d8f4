package io.github.taipei1.document.read.notebook;

import io.github.taipei1.document.Block;
import io.github.taipei1.document.Inline;
import io.github.taipei1.document.Passage;
import io.github.taipei1.document.PassageBuilder;

/**
 * Moves blocks that were read from an inner text to where that text stands in a file.
 *
 * @param inner the text, traced to the file
 */
record Relocation(Passage inner) {

    Block move(Block block) {
        Passage to = move(block.passage());
        if (block instanceof Block.Heading heading) {
            return new Block.Heading(heading.level(), to, heading.visibility());
        } else if (block instanceof Block.Item item) {
            return new Block.Item(item.depth(), item.ordered(), to, item.visibility());
        } else if (block instanceof Block.TableRow row) {
            return new Block.TableRow(
                    row.header(), row.cells().stream().map(this::move).toList(), to, row.visibility());
        } else if (block instanceof Block.Code code) {
            return new Block.Code(code.language(), to, code.visibility());
        } else if (block instanceof Block.Image image) {
            return new Block.Image(image.target(), to, image.visibility());
        } else if (block instanceof Block.Footnote note) {
            return new Block.Footnote(note.key(), to, note.visibility());
        } else if (block instanceof Block.Quote quote) {
            return new Block.Quote(to, quote.visibility());
        } else if (block instanceof Block.Entry entry) {
            return new Block.Entry(entry.key(), to, entry.visibility());
        } else if (block instanceof Block.Raw raw) {
            return new Block.Raw(to, raw.visibility());
        }
        return new Block.Paragraph(to, block.visibility());
    }

    private Passage move(Passage passage) {
        PassageBuilder builder = new PassageBuilder(inner.source());
        String text = passage.text();
        for (int i = 0; i < text.length(); i++) {
            int from = inner.offset(passage.offset(i));
            int last = Math.min(inner.text().length(), passage.end(i)) - 1;
            builder.append(text.substring(i, i + 1), from, last < 0 ? from : inner.end(last));
        }
        for (Inline inline : passage.inlines()) {
            builder.mark(inline.kind(), inline.from(), inline.to(), inline.target());
        }
        return builder.build(
                inner.offset(Math.min(passage.offset(0), inner.text().length())));
    }
}
