package io.github.taipei1.bundle.zip;

import java.io.EOFException;
import java.io.IOException;

/** Bytes that can be read at any place: a file, an array, or a part of either. */
public interface RandomBytes {
    /** How many there are. */
    long size();

    /**
     * Reads exactly {@code length} bytes that begin at {@code at}.
     *
     * @throws EOFException if there are not so many
     */
    void read(long at, byte[] into, int offset, int length) throws IOException;

    /** Exactly {@code length} bytes from {@code at}. */
    default byte[] bytes(long at, int length) throws IOException {
        byte[] bytes = new byte[length];
        read(at, bytes, 0, length);
        return bytes;
    }

    /** A window on these bytes; it must lie inside. */
    default RandomBytes part(long from, long length) {
        RandomBytes whole = this;
        if (from < 0 || length < 0 || from > size() - length) {
            throw new IllegalArgumentException("a part outside of the whole: " + from + " + " + length);
        }
        return new RandomBytes() {
            @Override
            public long size() {
                return length;
            }

            @Override
            public void read(long at, byte[] into, int offset, int count) throws IOException {
                check(this, at, count);
                whole.read(from + at, into, offset, count);
            }
        };
    }

    /** An array, not copied. */
    static RandomBytes of(byte[] bytes) {
        return new RandomBytes() {
            @Override
            public long size() {
                return bytes.length;
            }

            @Override
            public void read(long at, byte[] into, int offset, int length) throws IOException {
                check(this, at, length);
                System.arraycopy(bytes, (int) at, into, offset, length);
            }
        };
    }

    private static void check(RandomBytes bytes, long at, int length) throws EOFException {
        if (at < 0 || length < 0 || at > bytes.size() - length) {
            throw new EOFException("nothing there: " + at + " + " + length + " of " + bytes.size());
        }
    }
}
