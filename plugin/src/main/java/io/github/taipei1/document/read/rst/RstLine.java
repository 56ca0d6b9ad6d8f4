package io.github.taipei1.document.read.rst;

import io.github.taipei1.document.Source;

/**
 * One line without the white space around it.
 *
 * @param lineStart where the line starts
 * @param start its first character that is no space
 * @param end behind its last one
 */
record RstLine(String text, int lineStart, int start, int end) {

    static RstLine of(Source source, int number) {
        String text = source.text();
        int from = source.lineStart(number);
        int limit = number < source.lines() ? source.lineStart(number + 1) : text.length();
        int start = from;
        while (start < limit && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        int end = limit;
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return new RstLine(text, from, start, end);
    }

    boolean isBlank() {
        return start == end;
    }

    int length() {
        return end - start;
    }

    int indent() {
        return start - lineStart;
    }

    /** A row of one punctuation character, as under and over titles. */
    boolean isAdornment() {
        if (length() < 3 || "=-~^\"'`#*+_:.<>".indexOf(text.charAt(start)) < 0) {
            return false;
        }
        for (int i = start + 1; i < end; i++) {
            boolean gap = text.charAt(i) == ' ' && text.charAt(start) == '=';
            if (text.charAt(i) != text.charAt(start) && !gap) {
                return false;
            }
        }
        return true;
    }

    boolean isUnderlineOf(RstLine title) {
        return isAdornment() && indent() == title.indent() && title.markerEnd() == 0 && !title.isAdornment();
    }

    /** Behind a bullet or number and its space; 0 if there is none. */
    int markerEnd() {
        int i = start;
        if (i < end && "-*+•".indexOf(text.charAt(i)) >= 0) {
            i++;
        } else {
            while (i < end && i < start + 4 && (Character.isDigit(text.charAt(i)) || text.charAt(i) == '#')) {
                i++;
            }
            if (i == start || i >= end || text.charAt(i) != '.' && text.charAt(i) != ')') {
                return 0;
            }
            i++;
        }
        return i < end && text.charAt(i) == ' ' ? i + 1 : 0;
    }
}
