package io.github.taipei1.document.read.office;

import io.github.taipei1.document.Block;
import io.github.taipei1.document.Document;
import io.github.taipei1.document.Format;
import io.github.taipei1.document.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The text taken out of a document that is no text file; blocks are made once all of it is there. */
final class Extract {
    private final StringBuilder text = new StringBuilder();
    private final List<Function<Source, Block>> blocks = new ArrayList<>();

    int length() {
        return text.length();
    }

    void append(CharSequence more) {
        text.append(more);
    }

    void append(char more) {
        text.append(more);
    }

    char charAt(int index) {
        return text.charAt(index);
    }

    void block(Function<Source, Block> block) {
        blocks.add(block);
    }

    Document document(String path, Format format) {
        Source source = new Source(path, text.toString());
        List<Block> made = blocks.stream().map(block -> block.apply(source)).toList();
        return new Document(path, format, source, made, List.of());
    }
}
