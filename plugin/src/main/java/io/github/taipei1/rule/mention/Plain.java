package io.github.taipei1.rule.mention;

/**
 * A text made comparable unit by unit, so that every offset stays what it was: lower case, half width, one kind of hyphen and of
 * apostrophe, traditional characters for the simplified ones that our wording needs.
 */
final class Plain {
    /** Stands for a unit that is not seen, such as a zero-width space. */
    static final char UNSEEN = '\u2060';

    private Plain() {}

    static String of(String text, Characters characters) {
        char[] plain = text.toCharArray();
        for (int i = 0; i < plain.length; i++) {
            plain[i] = characters.traditional(fold(plain[i]));
        }
        return new String(plain);
    }

    /** Simplified characters by their traditional ones. */
    interface Characters {
        char traditional(char c);
    }

    private static char fold(char c) {
        if (c < 0x80) {
            return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c < ' ' ? ' ' : c;
        }
        if (c >= '\uFF01' && c <= '\uFF5E' && !isFullWidthMark(c)) {
            return fold((char) (c - 0xFEE0));
        }
        return switch (c) {
            case '\u2010', '\u2011', '\u2012', '\u2013', '\u2212', '\uFE63', '\uFF0D' -> '-';
            case '\u2018', '\u2019', '\u02BC' -> '\'';
            case '\u00AD', '\u200B', '\u200C', '\u200D', '\u2060', '\uFEFF' -> UNSEEN;
            case '\u00D7', '\u2715' -> 'x';
            case '\u2160' -> 'i';
            default -> Character.isWhitespace(c) || Character.isSpaceChar(c) ? ' ' : Character.toLowerCase(c);
        };
    }

    /** Marks of Chinese text that stay what they are. */
    private static boolean isFullWidthMark(char c) {
        return "，；：！？（）".indexOf(c) >= 0;
    }

    static boolean isWordChar(char c) {
        return c >= 'a' && c <= 'z' || c >= '0' && c <= '9';
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** The unit at an index, or a space outside the text. */
    static char at(String text, int index) {
        return index >= 0 && index < text.length() ? text.charAt(index) : ' ';
    }

    /** Behind the unseen units that start at an index. */
    static int skipUnseen(String plain, int from) {
        int i = from;
        while (i < plain.length() && plain.charAt(i) == UNSEEN) {
            i++;
        }
        return i;
    }

    /** Behind the white space (and unseen units) that starts at an index. */
    static int skipSpace(String plain, int from) {
        int i = from;
        while (i < plain.length() && (plain.charAt(i) == ' ' || plain.charAt(i) == UNSEEN)) {
            i++;
        }
        return i;
    }
}
