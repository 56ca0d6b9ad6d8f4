package io.github.taipei1.document;

/** Whether a reader of the finished text sees a block, and if not, why. */
public enum Visibility {
    VISIBLE,
    /** A comment of the format. */
    COMMENT,
    /** Switched off, as by {@code \iffalse}. */
    SWITCHED_OFF,
    /** An element that is not shown, as by the attribute {@code hidden}. */
    HIDDEN_ELEMENT;

    public boolean isVisible() {
        return this == VISIBLE;
    }
}
