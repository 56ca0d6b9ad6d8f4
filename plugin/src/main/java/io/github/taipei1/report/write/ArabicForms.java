package io.github.taipei1.report.write;

import java.util.HashMap;
import java.util.Map;

/**
 * Letters of the Arabic script in the forms that they have at the beginning, in the middle and at the end of a word (Unicode, Arabic
 * Presentation Forms-A and -B): a printer that maps one character to one glyph shows them joined only so.
 */
final class ArabicForms {
    /** Base letter, its isolated form, how many forms stand behind that: 2 (isolated, final) or 4 (and initial, medial). */
    private static final int[][] LETTERS = {
        {0x0621, 0xFE80, 1}, {0x0622, 0xFE81, 2}, {0x0623, 0xFE83, 2}, {0x0624, 0xFE85, 2}, {0x0625, 0xFE87, 2},
        {0x0626, 0xFE89, 4}, {0x0627, 0xFE8D, 2}, {0x0628, 0xFE8F, 4}, {0x0629, 0xFE93, 2}, {0x062A, 0xFE95, 4},
        {0x062B, 0xFE99, 4}, {0x062C, 0xFE9D, 4}, {0x062D, 0xFEA1, 4}, {0x062E, 0xFEA5, 4}, {0x062F, 0xFEA9, 2},
        {0x0630, 0xFEAB, 2}, {0x0631, 0xFEAD, 2}, {0x0632, 0xFEAF, 2}, {0x0633, 0xFEB1, 4}, {0x0634, 0xFEB5, 4},
        {0x0635, 0xFEB9, 4}, {0x0636, 0xFEBD, 4}, {0x0637, 0xFEC1, 4}, {0x0638, 0xFEC5, 4}, {0x0639, 0xFEC9, 4},
        {0x063A, 0xFECD, 4}, {0x0641, 0xFED1, 4}, {0x0642, 0xFED5, 4}, {0x0643, 0xFED9, 4}, {0x0644, 0xFEDD, 4},
        {0x0645, 0xFEE1, 4}, {0x0646, 0xFEE5, 4}, {0x0647, 0xFEE9, 4}, {0x0648, 0xFEED, 2}, {0x0649, 0xFEEF, 2},
        {0x064A, 0xFEF1, 4}, {0x0679, 0xFB66, 4}, {0x067E, 0xFB56, 4}, {0x0686, 0xFB7A, 4}, {0x0688, 0xFB88, 2},
        {0x0691, 0xFB8C, 2}, {0x0698, 0xFB8A, 2}, {0x06A9, 0xFB8E, 4}, {0x06AF, 0xFB92, 4}, {0x06BA, 0xFB9E, 2},
        {0x06BE, 0xFBAA, 4}, {0x06C1, 0xFBA6, 4}, {0x06CC, 0xFBFC, 4}, {0x06D2, 0xFBAE, 2}
    };

    private static final Map<Character, int[]> FORMS = new HashMap<>();
    private static final char LAM = 0x0644;
    private static final char TATWEEL = 0x0640;
    /** Of lam with an alef behind it: the alef, and the isolated form of both, which the final form follows. */
    private static final Map<Character, Character> LIGATURES = Map.of(
            (char) 0x0622,
            (char) 0xFEF5,
            (char) 0x0623,
            (char) 0xFEF7,
            (char) 0x0625,
            (char) 0xFEF9,
            (char) 0x0627,
            (char) 0xFEFB);

    static {
        for (int[] letter : LETTERS) {
            FORMS.put((char) letter[0], letter);
        }
    }

    private ArabicForms() {}

    /** The same text, each letter in its form. */
    static String shaped(String text) {
        StringBuilder shaped = new StringBuilder(text.length());
        boolean joined = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            int[] letter = FORMS.get(c);
            int next = behind(text, i);
            Character both = c == LAM && next < text.length() ? LIGATURES.get(text.charAt(next)) : null;
            if (both != null) {
                shaped.append((char) (both + (joined ? 1 : 0))).append(text, i + 1, next);
                i = next;
                joined = false;
            } else if (letter != null) {
                boolean goesOn = letter[2] == 4 && next < text.length() && joins(text.charAt(next));
                boolean after = joined && letter[2] > 1;
                shaped.append((char) (letter[1] + (goesOn ? after ? 3 : 2 : after ? 1 : 0)));
                joined = letter[2] == 4;
            } else {
                shaped.append(c);
                joined = isMark(c) ? joined : c == TATWEEL;
            }
        }
        return shaped.toString();
    }

    /** Whether a character is a letter in one of its forms. */
    static boolean isForm(int codePoint) {
        return codePoint >= 0xFB50 && codePoint <= 0xFDFF || codePoint >= 0xFE70 && codePoint <= 0xFEFC;
    }

    /** The next character that is no mark above or below a letter. */
    private static int behind(String text, int at) {
        int next = at + 1;
        while (next < text.length() && isMark(text.charAt(next))) {
            next++;
        }
        return next;
    }

    private static boolean joins(char c) {
        int[] letter = FORMS.get(c);
        return c == TATWEEL || letter != null && letter[2] > 1;
    }

    private static boolean isMark(char c) {
        return Character.getType(c) == Character.NON_SPACING_MARK;
    }

    /** A stretch from right to left as it stands on paper from left to right; brackets are turned with it. */
    static String reversed(String text) {
        StringBuilder reversed = new StringBuilder(text.length());
        for (int end = text.length(); end > 0; ) {
            int from = end - 1;
            while (from > 0 && (isMark(text.charAt(from)) || Character.isLowSurrogate(text.charAt(from)))) {
                from--;
            }
            for (int i = from; i < end; i++) {
                reversed.append(mirrored(text.charAt(i)));
            }
            end = from;
        }
        return reversed.toString();
    }

    private static char mirrored(char c) {
        return switch (c) {
            case '(' -> ')';
            case ')' -> '(';
            case '[' -> ']';
            case ']' -> '[';
            case '{' -> '}';
            case '}' -> '{';
            case '<' -> '>';
            case '>' -> '<';
            case '«' -> '»';
            case '»' -> '«';
            default -> c;
        };
    }
}
