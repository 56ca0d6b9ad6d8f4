package io.github.taipei1.rule.words;

import java.util.Arrays;

/** One word that is looked for, whatever the case of its letters. */
final class Word {
    private final String text;
    private final char[] units;
    private final char last;
    private final boolean begins;
    private final boolean ends;

    /**
     * A word with its borders.
     *
     * @param begins whether it counts only where no Latin letter stands before it
     * @param ends whether it counts only where no Latin letter stands behind it
     */
    Word(String text, boolean begins, boolean ends) {
        this.text = text;
        this.units = text.toCharArray();
        this.last = lower(units[units.length - 1]);
        this.begins = begins;
        this.ends = ends;
    }

    static Word anywhere(String text) {
        return new Word(text, false, false);
    }

    String text() {
        return text;
    }

    /** As {@link Keywords#marked} reads it. */
    String marked() {
        return begins || ends ? (begins ? Keywords.BOUNDARY : "") + text + (ends ? Keywords.BOUNDARY : "") : text;
    }

    /** @param length how many characters of the array are text */
    boolean standsAt(char[] text, int length, int offset) {
        int end = offset + units.length;
        return mayStandAt(text, length, offset)
                && matches(text, offset)
                && !(begins && goesOnBefore(text, offset))
                && !(ends && end < length && isLatin(text[end]));
    }

    /** A glance at the last character, which spares most of the comparing. */
    private boolean mayStandAt(char[] text, int length, int offset) {
        int end = offset + units.length - 1;
        if (offset < 0 || end >= length) {
            return false;
        }
        char there = text[end];
        return there == last || there >= 0x80 || lower(there) == last;
    }

    private boolean matches(char[] text, int offset) {
        for (int i = 0; i < units.length; i++) {
            char there = text[offset + i];
            char here = units[i];
            if (there != here && !isSame(there, here)) {
                return false;
            }
        }
        return true;
    }

    /** Whether {@link String#equalsIgnoreCase} takes them for the same letter. */
    private static boolean isSame(char one, char other) {
        if (one < 0x80 && other < 0x80) {
            return lower(one) == lower(other);
        }
        char upper = Character.toUpperCase(one);
        char otherUpper = Character.toUpperCase(other);
        return upper == otherUpper || Character.toLowerCase(upper) == Character.toLowerCase(otherUpper);
    }

    /** The n of an escaped line end is no letter of the word behind it. */
    private static boolean goesOnBefore(char[] text, int offset) {
        return offset > 0 && isLatin(text[offset - 1]) && !(offset > 1 && text[offset - 2] == '\\');
    }

    private static boolean isLatin(char c) {
        return lower(c) >= 'a' && lower(c) <= 'z';
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
