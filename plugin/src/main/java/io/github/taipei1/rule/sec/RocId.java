package io.github.taipei1.rule.sec;

/**
 * National identification numbers of Taiwan: a letter and nine digits with a check digit, for nationals (second place 1, 2),
 * residents (8, 9), and residents of old (a letter A to D).
 */
final class RocId {
    static final int LENGTH = 10;
    /** Numbers of the letters A to Z, 10 to 35, in the order the registry gave them. */
    private static final int[] LETTERS = {
        10, 11, 12, 13, 14, 15, 16, 17, 34, 18, 19, 20, 21, 22, 35, 23, 24, 25, 26, 27, 28, 29, 32, 30, 31, 33
    };
    /** The number that forms and manuals show. */
    private static final String SHOWN_IN_FORMS = "A123456789";

    private RocId() {}

    /** Whether a text has such a number at a place, valid or not, and no letter or digit beside it. */
    static boolean isShapedAt(String text, int at) {
        if (at + LENGTH > text.length() || at > 0 && isWordChar(text.charAt(at - 1))) {
            return false;
        }
        if (at + LENGTH < text.length() && isWordChar(text.charAt(at + LENGTH))) {
            return false;
        }
        char second = text.charAt(at + 1);
        boolean kind = "1289".indexOf(second) >= 0 || second >= 'A' && second <= 'D';
        return isLetter(text.charAt(at)) && kind && areDigits(text, at + 2, at + LENGTH);
    }

    /** The next place behind one at which such a number may stand: none reaches over what is no digit. */
    static int next(String text, int at) {
        return areDigits(text, at + LENGTH - 1, at + LENGTH) ? at + 1 : at + LENGTH - 2;
    }

    static boolean isValid(String id) {
        int letter = LETTERS[id.charAt(0) - 'A'];
        char second = id.charAt(1);
        int first = isLetter(second) ? LETTERS[second - 'A'] % 10 : second - '0';
        int sum = letter / 10 + letter % 10 * 9 + first * 8;
        for (int i = 2; i < LENGTH - 1; i++) {
            sum += (id.charAt(i) - '0') * (LENGTH - 1 - i);
        }
        sum += id.charAt(LENGTH - 1) - '0';
        return sum % 10 == 0 && !id.equals(SHOWN_IN_FORMS);
    }

    private static boolean areDigits(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    private static boolean isLetter(char c) {
        return c >= 'A' && c <= 'Z';
    }

    private static boolean isWordChar(char c) {
        return isLetter(c) || c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '_';
    }
}
