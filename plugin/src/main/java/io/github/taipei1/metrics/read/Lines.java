package io.github.taipei1.metrics.read;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * Walks over the lines of a stream without copying them: after {@link #next} the current line is
 * {@code buffer[from..to)}, without its line end (LF or CRLF). The bytes stay valid until the next call. Line ends are looked up
 * for a whole block at a time: one tight loop, which the compiler has to look at once.
 */
final class Lines {
    /** A line longer than this is no text of the kinds we read. */
    static final int LONGEST = 4 << 20;

    private static final int BLOCK = 1 << 15;

    private final InputStream in;
    private byte[] buffer = new byte[BLOCK * 2];
    private ByteBuffer words = Words.over(buffer);
    private int filled;
    private int scan;
    private int from;
    private int to;
    private int line;
    private boolean ended;
    private boolean unfinished;
    private byte mark = '\n';
    private int[] marks = new int[1 << 12];
    private int marked;
    private int firstMark;
    private int lastMark;
    private int nextMark;

    Lines(InputStream in) {
        this.in = in;
    }

    /** From the next line on, remembers where this byte stands in a line, so that nobody needs to look for it again. */
    void mark(byte wanted) {
        mark = wanted;
        marked = 0;
        nextMark = 0;
        index(scan);
    }

    /** Positions of the marked byte and of line ends; those of the current line are from {@link #firstMark} to {@link #lastMark}. */
    int[] marks() {
        return marks;
    }

    /** Index of the first position within the current line. */
    int firstMark() {
        return firstMark;
    }

    /** Index behind the last position within the current line. */
    int lastMark() {
        return lastMark;
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

    /** Number of the current line, from 1; behind the last one, how many there are. */
    int line() {
        return line;
    }

    /** Goes to the next line; false at the end of the stream. */
    boolean next() throws IOException {
        from = scan;
        firstMark = nextMark;
        do {
            while (nextMark < marked) {
                int at = marks[nextMark++];
                if (buffer[at] == '\n') {
                    return line(at, at + 1, nextMark - 1);
                }
            }
        } while (more());
        boolean last = filled > from && line(filled, filled, nextMark);
        unfinished |= last;
        return last;
    }

    /** Whether the last line has no line end, known once it was reached. */
    boolean unfinished() {
        return unfinished;
    }

    private boolean line(int end, int after, int markEnd) {
        line++;
        to = end > from && buffer[end - 1] == '\r' ? end - 1 : end;
        scan = after;
        lastMark = markEnd;
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

    /** Goes to the end of the stream, however long its lines are; {@link #line} then says how many it has. */
    void skip() throws IOException {
        boolean open = false;
        from = scan;
        do {
            while (nextMark < marked) {
                line += buffer[marks[nextMark++]] == '\n' ? 1 : 0;
            }
            open = filled > from ? buffer[filled - 1] != '\n' : open;
            from = filled;
            firstMark = nextMark;
        } while (more());
        line += open ? 1 : 0;
        scan = filled;
    }

    /** Takes up the next bytes behind the unfinished line; false at the end of the stream. */
    private boolean more() throws IOException {
        if (ended) {
            return false;
        }
        makeRoom();
        int known = filled;
        int read = in.read(buffer, filled, buffer.length - filled);
        ended = read < 0;
        filled += Math.max(0, read);
        index(known);
        return true;
    }

    /** Moves the unfinished line and its marks to the front, or grows the buffer. */
    private void makeRoom() throws LineTooLong {
        marked -= firstMark;
        for (int i = 0; i < marked; i++) {
            marks[i] = marks[firstMark + i] - from;
        }
        nextMark = marked;
        firstMark = 0;
        filled -= from;
        System.arraycopy(buffer, from, buffer, 0, filled);
        from = 0;
        scan = 0;
        if (buffer.length - filled < BLOCK) {
            if (filled > LONGEST) {
                throw new LineTooLong(line + 1);
            }
            buffer = Arrays.copyOf(buffer, buffer.length * 2);
            words = Words.over(buffer);
        }
    }

    /** Notes line ends and marked bytes from a position on. */
    private void index(int start) {
        long wanted = Words.each(mark);
        int last = filled - Long.BYTES;
        int at = start;
        for (; at <= last; at += Long.BYTES) {
            long word = words.getLong(at);
            long found = Words.matches(word, Words.LINE_END) | Words.matches(word, wanted);
            while (found != 0) {
                note(at + (Long.numberOfTrailingZeros(found) >>> 3));
                found &= found - 1;
            }
        }
        for (; at < filled; at++) {
            if (buffer[at] == '\n' || buffer[at] == mark) {
                note(at);
            }
        }
    }

    private void note(int position) {
        if (marked == marks.length) {
            marks = Arrays.copyOf(marks, marked * 2);
        }
        marks[marked++] = position;
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
