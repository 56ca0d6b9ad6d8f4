package io.github.taipei1.report.form;

import java.text.Normalizer;
import java.util.Locale;

/**
 * What is left of a label when blanks, its colon, marks of obligation, width and case are taken away: 計　畫　名　稱： and 計畫名稱 are the
 * same label.
 */
final class LabelKey {
    private static final String MARKS = ":*※";
    private static final int LONGEST = 200;

    private LabelKey() {}

    static String of(String label) {
        String shorter = label.length() > LONGEST * 4 ? label.substring(0, LONGEST * 4) : label;
        StringBuilder key = new StringBuilder();
        Normalizer.normalize(shorter, Normalizer.Form.NFKC)
                .codePoints()
                .filter(c -> !isBlank(c))
                .forEach(key::appendCodePoint);
        int from = 0;
        int to = key.length();
        while (from < to && MARKS.indexOf(key.charAt(from)) >= 0) {
            from++;
        }
        while (to > from && MARKS.indexOf(key.charAt(to - 1)) >= 0) {
            to--;
        }
        return key.substring(from, to).toLowerCase(Locale.ROOT);
    }

    /** Whether a cell's text says nothing: blanks and lines to write on. */
    static boolean saysNothing(String text) {
        return text.codePoints().allMatch(c -> isBlank(c) || c == '_' || c == '＿');
    }

    private static boolean isBlank(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0x200B || c == 0xFEFF;
    }
}
