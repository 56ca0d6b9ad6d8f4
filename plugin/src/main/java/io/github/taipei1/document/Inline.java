package io.github.taipei1.document;

/**
 * A part of a passage that is more than plain words.
 *
 * @param from first UTF-16 unit in the passage's text
 * @param to behind the last one
 * @param target address of a link or image, key of a note; else empty
 */
public record Inline(Kind kind, int from, int to, String target) {

    /** What a part of a passage is. */
    public enum Kind {
        CODE,
        LINK,
        IMAGE,
        MATH,
        EMPHASIS,
        STRONG,
        STRIKE,
        HTML,
        NOTE_REFERENCE,
        CITATION
    }

    Inline cut(int start, int end) {
        return new Inline(kind, Math.max(from, start) - start, Math.min(to, end) - start, target);
    }
}
