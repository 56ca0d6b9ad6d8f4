package io.github.taipei1.metrics.read;

import io.github.taipei1.digest.Sha256;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.security.MessageDigest;

/** Takes the SHA-256 of a stream and counts its lines as it is read, so that a large file is read once. */
final class Hashing extends FilterInputStream {
    private final MessageDigest digest = Sha256.begin();
    private boolean counting = true;
    private int lines;
    private boolean open;

    Hashing(InputStream in) {
        super(in);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] b, int off, int len) throws IOException {
        int read = super.read(b, off, len);
        if (read > 0) {
            digest.update(b, off, read);
            if (counting) {
                lines += lineEnds(b, off, off + read);
                open = b[off + read - 1] != '\n';
            }
        }
        return read;
    }

    /** From now on somebody else counts the lines, who has to look for their ends anyway. */
    void leaveLines() {
        counting = false;
    }

    private static int lineEnds(byte[] b, int from, int to) {
        int ends = 0;
        int i = from;
        ByteBuffer words = Words.over(b);
        for (; i <= to - Long.BYTES; i += Long.BYTES) {
            ends += Long.bitCount(Words.matches(words.getLong(i), Words.LINE_END));
        }
        for (; i < to; i++) {
            ends += b[i] == '\n' ? 1 : 0;
        }
        return ends;
    }

    /** Does nothing: the one who opened the file closes it, after the rest has been hashed. */
    @Override
    public void close() {}

    @Override
    public boolean markSupported() {
        return false;
    }

    /** Reads what a reader left unread, so that hash and lines are of the whole file. */
    void drain() throws IOException {
        byte[] rest = new byte[1 << 16];
        while (read(rest, 0, rest.length) >= 0) {
            continue;
        }
    }

    /** Lines read so far, a last one without an end included. */
    int lines() {
        return lines + (open ? 1 : 0);
    }

    String sha256() {
        return Sha256.hex(digest);
    }
}
