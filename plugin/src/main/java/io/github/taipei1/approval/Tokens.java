package io.github.taipei1.approval;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Takes a text apart for comparing versions of it: Latin words and figures whole, Chinese by the character. */
public final class Tokens {
    private Tokens() {}

    /** All of the text in order, so that the tokens put together are the text. */
    public static List<String> of(String text) {
        List<String> tokens = new ArrayList<>();
        int i = 0;
        while (i < text.length()) {
            int end = end(text, i);
            tokens.add(text.substring(i, end));
            i = end;
        }
        return tokens;
    }

    private static int end(String text, int from) {
        int first = text.codePointAt(from);
        int i = from + Character.charCount(first);
        if (!isWord(first)) {
            return i;
        }
        while (i < text.length()) {
            int c = text.codePointAt(i);
            boolean inside = isWord(c) || isJoint(text, i);
            if (!inside) {
                break;
            }
            i += Character.charCount(c);
        }
        return i;
    }

    /** Whether a point or comma stands between digits, or a hyphen or apostrophe between letters. */
    private static boolean isJoint(String text, int at) {
        if (at + 1 >= text.length()) {
            return false;
        }
        char c = text.charAt(at);
        char before = text.charAt(at - 1);
        char after = text.charAt(at + 1);
        boolean digits = isDigit(before) && isDigit(after) && (c == '.' || c == ',');
        boolean letters = isWord(before) && isWord(after) && (c == '-' || c == '\'' || c == '’');
        return digits || letters;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isWord(int c) {
        return Character.isLetterOrDigit(c) && !Character.isIdeographic(c) || c == '_' || isMark(c);
    }

    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    /** How alike two texts are, from 0 to 1: the share of their tokens that both have (Dice), spaces apart. */
    public static double likeness(String a, String b) {
        Map<String, Integer> counts = new HashMap<>();
        int all = 0;
        for (String token : of(a)) {
            if (!token.isBlank()) {
                counts.merge(token, 1, Integer::sum);
                all++;
            }
        }
        int shared = 0;
        for (String token : of(b)) {
            if (!token.isBlank()) {
                all++;
                shared += counts.merge(token, -1, Integer::sum) >= 0 ? 1 : 0;
            }
        }
        return all == 0 ? 1 : 2.0 * shared / all;
    }
}
