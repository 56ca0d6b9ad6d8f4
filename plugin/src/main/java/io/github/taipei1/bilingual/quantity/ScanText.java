package io.github.taipei1.bilingual.quantity;

import io.github.taipei1.document.Inline;
import io.github.taipei1.document.Passage;
import java.util.Locale;

/**
 * The text of a passage made even for scanning: full-width forms, odd spaces and dashes folded one to one, so that offsets
 * hold, and what is no prose (code, formulas, addresses) blotted out. Asking beyond its ends gives NUL.
 */
final class ScanText {
    /** Stands for a character that is no prose. */
    static final char BLOT = '\uFFFC';

    private static final int LONGEST_WORD = 16;

    private final String text;
    /** The word asked for last: one recognizer after the other asks for the same. */
    private Word last = new Word(-1, "");

    private record Word(int at, String letters) {}

    private ScanText(String text) {
        this.text = text;
    }

    static ScanText of(Passage passage) {
        char[] folded = fold(passage.text());
        for (Inline inline : passage.inlines()) {
            if (blots(inline.kind())) {
                java.util.Arrays.fill(folded, inline.from(), Math.min(inline.to(), folded.length), BLOT);
            }
        }
        blotAddresses(folded);
        return new ScanText(new String(folded));
    }

    static ScanText of(String text) {
        return new ScanText(new String(fold(text)));
    }

    /** The Latin word that starts here, in lower case; empty if none ends within 16 letters, or a digit ends it. */
    String letters(int at) {
        Word known = last;
        if (known.at() == at) {
            return known.letters();
        }
        if (at >= length()) {
            return "";
        }
        int end = at;
        while (isLetter(end) && end - at < LONGEST_WORD) {
            end++;
        }
        String letters = isWord(end) ? "" : substring(at, end).toLowerCase(Locale.ROOT);
        last = new Word(at, letters);
        return letters;
    }

    private static boolean blots(Inline.Kind kind) {
        return kind == Inline.Kind.CODE
                || kind == Inline.Kind.MATH
                || kind == Inline.Kind.HTML
                || kind == Inline.Kind.NOTE_REFERENCE
                || kind == Inline.Kind.CITATION;
    }

    /** Folds characters one to one. */
    static char[] fold(String text) {
        char[] folded = text.toCharArray();
        for (int i = 0; i < folded.length; i++) {
            folded[i] = fold(folded, i);
        }
        return folded;
    }

    private static char fold(char[] text, int at) {
        char c = text[at];
        if (c == '，') {
            boolean inNumber = at > 0 && isDigit(text[at - 1]) && at + 1 < text.length && isFullDigit(text[at + 1]);
            return inNumber ? ',' : c;
        }
        if (c >= '！' && c <= '～' && c != '，' && c != '；' && c != '！' && c != '？') {
            return (char) (c - '！' + '!');
        }
        return switch (c) {
            case '\u3000', '\u00A0', '\u2009', '\u202F', '\u2007', '\t', '\n', '\r' -> ' ';
            case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015', '\u2212' -> '-';
            case '\u2018', '\u2019' -> '\'';
            case '\u301C', '\u223C' -> '~';
            default -> c;
        };
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9' || isFullDigit(c);
    }

    private static boolean isFullDigit(char c) {
        return c >= '０' && c <= '９';
    }

    /** Blots out web and mail addresses that stand in the text. */
    private static void blotAddresses(char[] text) {
        int i = 0;
        while (i < text.length) {
            if (isAddressChar(text[i])) {
                int end = i;
                boolean address = false;
                while (end < text.length && isAddressChar(text[end])) {
                    address |= text[end] == '@' || startsWith(text, end, "://") || startsWith(text, i, "www.");
                    end++;
                }
                if (address) {
                    java.util.Arrays.fill(text, i, end, BLOT);
                }
                i = end;
            } else {
                i++;
            }
        }
    }

    private static boolean startsWith(char[] text, int at, String prefix) {
        for (int i = 0; i < prefix.length(); i++) {
            if (at + i >= text.length || text[at + i] != prefix.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isAddressChar(char c) {
        return c > ' ' && c < 0x7F && c != '"' && c != '<' && c != '>' && c != '(' && c != ')' && c != '[' && c != ']';
    }

    int length() {
        return text.length();
    }

    char at(int index) {
        return index >= 0 && index < text.length() ? text.charAt(index) : '\0';
    }

    String substring(int from, int to) {
        return text.substring(Math.max(0, from), Math.min(to, text.length()));
    }

    boolean startsWith(String prefix, int at) {
        return at >= 0 && text.startsWith(prefix, at);
    }

    /** Whether the text just before an index ends with a phrase. */
    boolean endsWith(String suffix, int at) {
        return text.startsWith(suffix, at - suffix.length());
    }

    boolean endsWithAnyCase(String suffix, int at) {
        return startsWithAnyCase(suffix, at - suffix.length());
    }

    boolean startsWithAnyCase(String prefix, int at) {
        return text.regionMatches(true, at, prefix, 0, prefix.length());
    }

    /** Whether the character is an ASCII letter or digit: what a Latin word is made of. */
    boolean isWord(int index) {
        char c = at(index);
        return isDigitAt(index) || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    boolean isLetter(int index) {
        return isWord(index) && !isDigitAt(index);
    }

    boolean isDigitAt(int index) {
        char c = at(index);
        return c >= '0' && c <= '9';
    }

    /** The first index from here on that is no space (at most three are skipped). */
    int skipSpaces(int index) {
        int i = index;
        while (i < index + 3 && at(i) == ' ') {
            i++;
        }
        return i;
    }

    /** The index behind the last character before here that is no space. */
    int skipSpacesBack(int index) {
        int i = index;
        while (i > index - 3 && at(i - 1) == ' ') {
            i--;
        }
        return i;
    }

    /** Behind the Latin word that starts here. */
    int wordEnd(int index) {
        int i = index;
        while (isWord(i)) {
            i++;
        }
        return i;
    }

    @Override
    public String toString() {
        return text;
    }
}
