package io.github.taipei1.metrics.read;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Eight bytes at a time: a long file is looked through several times faster so than byte by byte. */
final class Words {
    /** A line end in each byte. */
    static final long LINE_END = each((byte) '\n');

    private static final long LOW_BITS = 0x7F7F7F7F7F7F7F7FL;

    private Words() {}

    /** The byte in each of eight places. */
    static long each(byte b) {
        return (b & 0xFFL) * 0x0101010101010101L;
    }

    /** A view of bytes that gives eight of them as one number, the first one lowest. */
    static ByteBuffer over(byte[] bytes) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** The highest bit of each byte that equals the one of {@code wanted} in its place; no other bit. */
    static long matches(long word, long wanted) {
        long different = word ^ wanted;
        return ~((different & LOW_BITS) + LOW_BITS | different | LOW_BITS);
    }
}
