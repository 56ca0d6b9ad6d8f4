package io.github.taipei1.document.read.latex;

import java.util.HashMap;
import java.util.Map;

/** Finds where formulas end. A search that failed is not made again, so unclosed ones cost no more than one look. */
final class Formulas {
    private final String text;
    private final Map<String, Integer> noneBefore = new HashMap<>();

    Formulas(String text) {
        this.text = text;
    }

    /** Behind the formula that starts with a mark; -1 if its paragraph ends first. */
    int end(String mark, int at, int to) {
        String close = mark.equals("\\(") ? "\\)" : mark.equals("\\[") ? "\\]" : mark;
        if (at < noneBefore.getOrDefault(mark, 0)) {
            return -1;
        }
        int i = at + mark.length();
        while (i < to) {
            char c = text.charAt(i);
            if (text.startsWith(close, i)) {
                return i + close.length();
            }
            if (c == '\n' && isBlankLine(i + 1, to)) {
                break;
            }
            i += c == '\\' ? 2 : 1;
        }
        noneBefore.put(mark, i);
        return -1;
    }

    private boolean isBlankLine(int from, int to) {
        int i = from;
        while (i < to && (text.charAt(i) == ' ' || text.charAt(i) == '\t' || text.charAt(i) == '\r')) {
            i++;
        }
        return i < to && text.charAt(i) == '\n';
    }
}
