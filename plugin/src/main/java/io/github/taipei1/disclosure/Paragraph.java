package io.github.taipei1.disclosure;

import io.github.taipei1.bilingual.align.Piece;
import java.util.List;

/**
 * A block of a draft as the review shows it.
 *
 * @param level of a heading, or the depth of an item
 * @param change what happened to it as a whole
 */
public record Paragraph(Shape shape, int level, Stretch.Change change, List<Stretch> stretches) {

    public Paragraph {
        stretches = List.copyOf(stretches);
    }

    /** What a block is. */
    public enum Shape {
        HEADING,
        TEXT,
        ITEM,
        ROW,
        IMAGE,
        CODE,
        NOTE,
        QUOTE,
        /** Nothing corresponds to the other language. */
        NOTHING;

        static Shape of(Piece.Type type) {
            return switch (type) {
                case HEADING -> HEADING;
                case ITEM -> ITEM;
                case ROW -> ROW;
                case IMAGE -> IMAGE;
                case CODE -> CODE;
                case FOOTNOTE -> NOTE;
                case QUOTE -> QUOTE;
                case PARAGRAPH, ENTRY, RAW, SENTENCE -> TEXT;
            };
        }
    }
}
