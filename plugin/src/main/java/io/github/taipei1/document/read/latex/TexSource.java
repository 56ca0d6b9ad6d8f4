package io.github.taipei1.document.read.latex;

import io.github.taipei1.document.Source;
import java.util.Arrays;

/** A LaTeX file with its braces paired, so that an argument's end is known at once. */
final class TexSource {
    private static final int LONGEST_OPTION = 600;

    private final Source source;
    private final String text;
    private final int[] closing;

    TexSource(Source source) {
        this.source = source;
        this.text = source.text();
        this.closing = pairs(text);
    }

    Source source() {
        return source;
    }

    String text() {
        return text;
    }

    /** The brace that closes the one at a place; -1 if none does. */
    int closing(int open) {
        return closing[open];
    }

    int skipSpace(int from, int to) {
        int i = from;
        boolean line = false;
        while (i < to && Character.isWhitespace(text.charAt(i))) {
            if (text.charAt(i) == '\n') {
                if (line) {
                    return from;
                }
                line = true;
            }
            i++;
        }
        return i;
    }

    /** Where the group that starts here, white space aside, has its opening brace; -1 if there is none. */
    int group(int from, int to) {
        int open = skipSpace(from, to);
        return open < to && text.charAt(open) == '{' && closing[open] >= 0 && closing[open] < to ? open : -1;
    }

    /** Behind an optional argument in square brackets; {@code from} if there is none. */
    int skipOption(int from, int to) {
        int open = skipSpace(from, to);
        if (open >= to || text.charAt(open) != '[') {
            return from;
        }
        int limit = Math.min(to, open + LONGEST_OPTION);
        for (int i = open + 1; i < limit; i++) {
            char c = text.charAt(i);
            if (c == ']') {
                return i + 1;
            }
            if (c == '{' && closing[i] > 0) {
                i = closing[i];
            } else if (c == '}') {
                return from;
            }
        }
        return from;
    }

    /** Behind so many groups, optional arguments between them included. */
    int skipGroups(int from, int to, int count) {
        int at = from;
        for (int i = 0; i < count; i++) {
            int next = skipOption(at, to);
            int open = group(next, to);
            if (open < 0) {
                return next;
            }
            at = closing[open] + 1;
        }
        return at;
    }

    int lineEnd(int from, int to) {
        int end = text.indexOf('\n', from);
        return end < 0 || end > to ? to : end;
    }

    private static int[] pairs(String text) {
        int[] closing = new int[text.length()];
        Arrays.fill(closing, -1);
        int[] open = new int[16];
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\\') {
                i++;
            } else if (c == '%') {
                int end = text.indexOf('\n', i);
                i = end < 0 ? text.length() : end;
            } else if (c == '{') {
                if (depth == open.length) {
                    open = Arrays.copyOf(open, depth * 2);
                }
                open[depth++] = i;
            } else if (c == '}' && depth > 0) {
                closing[open[--depth]] = i;
            }
        }
        return closing;
    }
}
