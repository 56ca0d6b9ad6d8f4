package io.github.taipei1.document.read.markdown;

/**
 * A text that lets itself be read only so often. A parser that starts to go over the same stretch again and again is stopped
 * after the same number of steps on every machine, which a clock could not promise.
 */
public final class Budget implements CharSequence {
    private static final long STEPS = 40_000_000;

    /** The parser has read more than any honest text needs. */
    public static final class Exhausted extends RuntimeException {
        private static final long serialVersionUID = 1;

        Exhausted() {
            super("the text was read too often", null, false, false);
        }
    }

    private final String text;
    private long left;

    public Budget(String text) {
        this.text = text;
        this.left = STEPS;
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public char charAt(int index) {
        if (--left < 0) {
            throw new Exhausted();
        }
        return text.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        left -= 16;
        return text.subSequence(start, end);
    }

    @Override
    public String toString() {
        return text;
    }
}
