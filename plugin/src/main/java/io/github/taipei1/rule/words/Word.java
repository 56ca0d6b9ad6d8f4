package io.github.taipei1.rule.words;

import java.util.Arrays;

/**
 * One word that is looked for, whatever the case of its letters.
 *
 * @param begins whether it counts only where no Latin letter stands before it
 * @param ends whether it counts only where no Latin letter stands behind it
 */
record Word(String text, boolean begins, boolean ends) {

    static Word anywhere(String text) {
        return new Word(text, false, false);
    }

    boolean standsAt(String text, int offset) {
        return mayStandAt(text, offset)
                && text.regionMatches(true, offset, this.text, 0, this.text.length())
                && !(begins && goesOnBefore(text, offset))
                && !(ends && isLatin(text, offset + this.text.length()));
    }

    /** A glance at the last character, which spares most of the comparing. */
    private boolean mayStandAt(String text, int offset) {
        int last = this.text.length() - 1;
        if (offset < 0 || offset + last >= text.length()) {
            return false;
        }
        char there = text.charAt(offset + last);
        return there >= 0x80 || lower(there) == lower(this.text.charAt(last));
    }

    /** The n of an escaped line end is no letter of the word behind it. */
    private static boolean goesOnBefore(String text, int offset) {
        return isLatin(text, offset - 1) && !(offset > 1 && text.charAt(offset - 2) == '\\');
    }

    private static boolean isLatin(String text, int index) {
        return index >= 0
                && index < text.length()
                && lower(text.charAt(index)) >= 'a'
                && lower(text.charAt(index)) <= 'z';
    }

    static char lower(char c) {
        return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
    }

    /** Some words, or none yet, and one more. */
    static Word[] with(Word[] some, Word one) {
        Word[] more = some == null ? new Word[1] : Arrays.copyOf(some, some.length + 1);
        more[more.length - 1] = one;
        return more;
    }
}
