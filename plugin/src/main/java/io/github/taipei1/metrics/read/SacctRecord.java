package io.github.taipei1.metrics.read;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A row split into columns: positions in the bytes it stands in. */
final class SacctRecord {
    byte[] bytes = new byte[0];
    int line;
    private final byte[] delimiter;
    private final int[] starts;
    private final int[] ends;
    private int count;

    SacctRecord(byte[] delimiter, int columns) {
        this.delimiter = delimiter;
        this.starts = new int[columns];
        this.ends = new int[columns];
    }

    /** Splits bytes at the delimiter; columns beyond those of the header are counted, not kept. */
    int split(byte[] data, int from, int to) {
        bytes = data;
        count = 0;
        int begin = from;
        byte first = delimiter[0];
        boolean wide = delimiter.length == 2;
        for (int i = from; i < to; i++) {
            if (data[i] == first && (!wide || i + 1 < to && data[i + 1] == delimiter[1])) {
                put(begin, i);
                i += delimiter.length - 1;
                begin = i + 1;
            }
        }
        put(begin, to);
        return count;
    }

    /** Splits the current line, whose first bytes of delimiters have been marked. */
    int split(Lines lines) {
        bytes = lines.buffer();
        count = 0;
        int begin = lines.from();
        int end = lines.to();
        int[] marks = lines.marks();
        int last = lines.lastMark();
        boolean wide = delimiter.length == 2;
        for (int i = lines.firstMark(); i < last; i++) {
            int at = marks[i];
            if (at >= begin && (!wide || at + 1 < end && bytes[at + 1] == delimiter[1])) {
                put(begin, at);
                begin = at + delimiter.length;
            }
        }
        put(begin, end);
        return count;
    }

    /**
     * Splits bytes that hold more delimiters than the header, giving all the extra ones to one column.
     *
     * @param column the one whose text holds delimiters
     * @param extra how many
     */
    void splitAround(byte[] data, int from, int to, int column, int extra) {
        int[] all = new int[starts.length + extra + 1];
        int found = 0;
        all[found++] = from;
        for (int i = from; i < to && found < all.length; i++) {
            boolean here =
                    data[i] == delimiter[0] && (delimiter.length == 1 || i + 1 < to && data[i + 1] == delimiter[1]);
            if (here) {
                i += delimiter.length - 1;
                all[found++] = i + 1;
            }
        }
        bytes = data;
        count = starts.length;
        for (int c = 0; c < starts.length; c++) {
            int next = c < column ? c + 1 : c + 1 + extra;
            starts[c] = all[c <= column ? c : c + extra];
            ends[c] = c == starts.length - 1 ? to : all[next] - delimiter.length;
        }
    }

    /** Gives each field the bytes of its column. */
    void give(SacctField[] fields) {
        for (SacctField field : fields) {
            int column = field.column();
            field.take(bytes, starts[column], ends[column]);
        }
    }

    int start(int column) {
        return starts[column];
    }

    int end(int column) {
        return ends[column];
    }

    boolean blank(int column) {
        return column < 0 || starts[column] == ends[column];
    }

    String text(int column) {
        return column < 0
                ? ""
                : new String(bytes, starts[column], ends[column] - starts[column], StandardCharsets.UTF_8);
    }

    boolean is(int column, byte[] word) {
        return Arrays.equals(bytes, starts[column], ends[column], word, 0, word.length);
    }

    private void put(int from, int to) {
        if (count < starts.length) {
            starts[count] = from;
            ends[count] = to;
        }
        count++;
    }
}
