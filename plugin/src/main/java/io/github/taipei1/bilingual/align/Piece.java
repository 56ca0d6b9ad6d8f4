package io.github.taipei1.bilingual.align;

import io.github.taipei1.bilingual.quantity.Quantity;
import io.github.taipei1.document.Passage;
import java.util.List;

/**
 * A passage to be aligned: a block of a document, or a sentence of one.
 *
 * @param index its place in its document, from 0
 * @param level of a heading or the depth of an item; else 0
 * @param key of a footnote or an entry, target of an image; else empty
 * @param cells of a table row; else empty
 * @param latinWords how many words in Latin letters it has
 * @param han how many Chinese characters
 */
public record Piece(
        int index,
        Type type,
        int level,
        String key,
        Passage passage,
        List<Passage> cells,
        List<Quantity> quantities,
        int han,
        int latinWords) {

    public Piece {
        cells = List.copyOf(cells);
        quantities = List.copyOf(quantities);
    }

    /** What kind of block it is. */
    public enum Type {
        HEADING,
        PARAGRAPH,
        ITEM,
        ROW,
        IMAGE,
        CODE,
        FOOTNOTE,
        QUOTE,
        ENTRY,
        RAW,
        SENTENCE;

        /** Whether two or three in a row may be one in the other language. */
        boolean joins() {
            return this == PARAGRAPH || this == QUOTE || this == SENTENCE || this == FOOTNOTE;
        }
    }

    Piece withCells(List<Passage> others) {
        return new Piece(index, type, level, key, passage, others, quantities, han, latinWords);
    }

    public String text() {
        return passage.text();
    }
}
