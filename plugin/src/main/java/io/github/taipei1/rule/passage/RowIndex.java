package io.github.taipei1.rule.passage;

import java.util.Arrays;
import java.util.Optional;

/**
 * The rows of a text by what stands before their first tab. A row is not cut out of the text before it is asked for: to make strings
 * and a map of tens of thousands of rows takes longer than all the rest that is done with them.
 */
final class RowIndex {
    private static final int FREE = -1;

    private final String text;
    private final String first;
    /** Where rows begin, each at the number of its key or the next free place behind it. */
    private final int[] starts;

    private RowIndex(String text, String first, int[] starts) {
        this.text = text;
        this.first = first;
        this.starts = starts;
    }

    /** Of all rows without comments and blank lines; the first is the head and has no key. */
    static RowIndex of(String text) {
        int lines = 1;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) {
            lines++;
        }
        int[] starts = new int[Integer.highestOneBit(lines) * 4];
        Arrays.fill(starts, FREE);
        String first = "";
        int start = 0;
        while (start < text.length()) {
            if (isRow(text, start)) {
                if (first.isEmpty()) {
                    first = row(text, start);
                } else {
                    add(text, start, starts);
                }
            }
            start = end(text, start) + 1;
        }
        return new RowIndex(text, first, starts);
    }

    private static void add(String text, int start, int[] starts) {
        int hash = 0;
        for (int i = start; i < text.length() && text.charAt(i) >= ' '; i++) {
            hash = 31 * hash + text.charAt(i);
        }
        int place = place(hash, starts);
        while (starts[place] != FREE) {
            place = place + 1 & starts.length - 1;
        }
        starts[place] = start;
    }

    private static int place(int hash, int[] starts) {
        return (hash ^ hash >>> 15) & starts.length - 1;
    }

    private static boolean isRow(String text, int start) {
        char c = text.charAt(start);
        return c != '#' && c != '\n' && c != '\r';
    }

    private static int end(String text, int start) {
        int end = text.indexOf('\n', start);
        return end < 0 ? text.length() : end;
    }

    private static String row(String text, int start) {
        int end = end(text, start);
        return text.substring(start, end > start && text.charAt(end - 1) == '\r' ? end - 1 : end);
    }

    String first() {
        return first;
    }

    /** The row of a key, if there is one. */
    Optional<String> row(String key) {
        int place = place(key.hashCode(), starts);
        while (starts[place] != FREE) {
            int start = starts[place];
            int end = start + key.length();
            if (text.startsWith(key, start) && end < text.length() && text.charAt(end) == '\t') {
                return Optional.of(row(text, start));
            }
            place = place + 1 & starts.length - 1;
        }
        return Optional.empty();
    }
}
