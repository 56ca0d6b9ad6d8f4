package io.github.taipei1.metrics.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * Walks over the lines of a stream without copying them: after {@link #next} the current line is
 * {@code buffer[from..to)}, without its line end (LF or CRLF). The bytes stay valid until the next call.
 */
final class Lines {
    /** A line longer than this is no text of the kinds we read. */
    static final int LONGEST = 4 << 20;

    private static final int BLOCK = 1 << 17;

    private final InputStream in;
    private byte[] buffer = new byte[BLOCK * 4];
    private ByteBuffer words = Words.over(buffer);
    private int filled;
    private int scan;
    private int from;
    private int to;
    private int line;
    private boolean ended;
    private byte mark = '\n';
    private long marks8 = Words.LINE_END;
    private int[] marks = new int[64];
    private int marked;

    Lines(InputStream in) {
        this.in = in;
    }

    /** From the next line on, remembers where this byte stands in a line, so that nobody needs to look for it again. */
    void mark(byte wanted) {
        mark = wanted;
        marks8 = Words.each(wanted);
    }

    /** Positions of the marked byte in the current line; the first {@link #marked} are valid. */
    int[] marks() {
        return marks;
    }

    int marked() {
        return marked;
    }

    byte[] buffer() {
        return buffer;
    }

    int from() {
        return from;
    }

    int to() {
        return to;
    }

    /** Number of the current line, from 1. */
    int line() {
        return line;
    }

    /** Goes to the next line; false at the end of the stream. */
    boolean next() throws IOException {
        from = scan;
        int end = lineEnd();
        if (end < 0) {
            return false;
        }
        line++;
        to = end > from && buffer[end - 1] == '\r' ? end - 1 : end;
        return true;
    }

    /** A byte-order mark at the current position is no part of the text. */
    void skipMark() {
        if (to - from >= 3
                && buffer[from] == (byte) 0xEF
                && buffer[from + 1] == (byte) 0xBB
                && buffer[from + 2] == (byte) 0xBF) {
            from += 3;
        }
    }

    String text() {
        return new String(buffer, from, to - from, java.nio.charset.StandardCharsets.UTF_8);
    }

    private int lineEnd() throws IOException {
        int at = scan;
        marked = 0;
        while (true) {
            at = ahead(at);
            if (at < filled) {
                scan = at + 1;
                return at;
            }
            if (ended) {
                scan = filled;
                return filled > from ? filled : -1;
            }
            at -= makeRoom();
            int read = in.read(buffer, filled, buffer.length - filled);
            ended = read < 0;
            filled += Math.max(0, read);
        }
    }

    /** The position of the next line end, or where the bytes end; notes the marked byte on the way. */
    private int ahead(int start) {
        int last = filled - Long.BYTES;
        int at = start;
        for (; at <= last; at += Long.BYTES) {
            long word = words.getLong(at);
            long ends = Words.matches(word, Words.LINE_END);
            long noted = Words.matches(word, marks8) & (ends - 1 & ~ends);
            while (noted != 0) {
                note(at + (Long.numberOfTrailingZeros(noted) >>> 3));
                noted &= noted - 1;
            }
            if (ends != 0) {
                return at + (Long.numberOfTrailingZeros(ends) >>> 3);
            }
        }
        return byByte(at);
    }

    private int byByte(int start) {
        for (int at = start; at < filled; at++) {
            if (buffer[at] == '\n') {
                return at;
            }
            if (buffer[at] == mark) {
                note(at);
            }
        }
        return filled;
    }

    private void note(int position) {
        if (marked == marks.length) {
            marks = Arrays.copyOf(marks, marked * 2);
        }
        marks[marked++] = position;
    }

    /** Moves the unfinished line to the front, or grows the buffer; returns by how much positions fell. */
    private int makeRoom() throws LineTooLong {
        int moved = 0;
        if (from > 0) {
            moved = from;
            System.arraycopy(buffer, from, buffer, 0, filled - from);
            filled -= moved;
            scan -= moved;
            from = 0;
            for (int i = 0; i < marked; i++) {
                marks[i] -= moved;
            }
        }
        if (buffer.length - filled < BLOCK) {
            if (filled > LONGEST) {
                throw new LineTooLong(line + 1);
            }
            buffer = Arrays.copyOf(buffer, buffer.length * 2);
            words = Words.over(buffer);
        }
        return moved;
    }

    /** A line is longer than any line of such a file. */
    static final class LineTooLong extends IOException {
        private static final long serialVersionUID = 1L;
        private final int line;

        LineTooLong(int line) {
            super("line " + line + " is longer than " + LONGEST + " bytes");
            this.line = line;
        }

        int line() {
            return line;
        }
    }
}
