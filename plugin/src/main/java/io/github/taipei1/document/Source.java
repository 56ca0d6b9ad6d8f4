package io.github.taipei1.document;

import io.github.taipei1.finding.Place;
import io.github.taipei1.finding.Region;
import java.util.Arrays;

/**
 * The decoded text of one file with an index of its lines. A byte-order mark is no part of the text, so that columns are
 * those an editor shows; line ends stand as they were (LF, CRLF or CR).
 */
public final class Source {
    private final String path;
    private final String text;
    /** Worked out when somebody asks for a line; of most files nobody does. */
    private volatile int[] lineStarts;

    public Source(String path, String text) {
        this.path = path;
        this.text = text;
    }

    public String path() {
        return path;
    }

    public String text() {
        return text;
    }

    public int lines() {
        return lineStarts().length;
    }

    /** The text of a line (from 1) without its line end. */
    public String line(int number) {
        int from = lineStarts()[number - 1];
        int to = number < lineStarts().length ? lineStarts()[number] : text.length();
        while (to > from && (text.charAt(to - 1) == '\n' || text.charAt(to - 1) == '\r')) {
            to--;
        }
        return text.substring(from, to);
    }

    /** The line (from 1) that holds an offset; the offset just behind the text belongs to the last line. */
    public int lineAt(int offset) {
        int found = Arrays.binarySearch(lineStarts(), offset);
        return found >= 0 ? found + 1 : -found - 1;
    }

    /** Offset of the first character of a line (from 1). */
    public int lineStart(int number) {
        return lineStarts()[number - 1];
    }

    /** The region from one offset (UTF-16 units) to another, exclusive. */
    public Region region(int from, int to) {
        int startLine = lineAt(from);
        int endLine = lineAt(Math.max(from, to));
        return new Region(
                startLine, from - lineStart(startLine) + 1, endLine, Math.max(from, to) - lineStart(endLine) + 1);
    }

    public Place place(int from, int to) {
        return new Place(path, region(from, to));
    }

    private int[] lineStarts() {
        if (lineStarts == null) {
            lineStarts = starts(text);
        }
        return lineStarts;
    }

    private static int[] starts(String text) {
        int[] starts = new int[Math.max(16, text.length() / 32)];
        int count = 1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean ends = c == '\n' || c == '\r' && (i + 1 == text.length() || text.charAt(i + 1) != '\n');
            if (ends) {
                if (count == starts.length) {
                    starts = Arrays.copyOf(starts, count * 2);
                }
                starts[count++] = i + 1;
            }
        }
        return Arrays.copyOf(starts, count);
    }
}
