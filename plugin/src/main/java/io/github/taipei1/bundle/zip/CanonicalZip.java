package io.github.taipei1.bundle.zip;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * The one form in which we write a ZIP: entries stored, sorted by name, dated 1980-01-01 00:00, made by version 1.0 of no special system,
 * no folder, no extra field, no comment. Any other bytes are not ours.
 */
public final class CanonicalZip {
    static final int LOCAL = 0x04034b50;
    static final int CENTRAL = 0x02014b50;
    static final int END = 0x06054b50;
    static final int LOCAL_LENGTH = 30;
    static final int CENTRAL_LENGTH = 46;
    static final int END_LENGTH = 22;

    private static final short VERSION = 10;
    private static final short DATE = 1 << 5 | 1;
    private static final int COUNT_MAX = 0xFFFE;
    private static final long SIZE_MAX = 0xFFFFFFFEL;

    private CanonicalZip() {}

    /** Local header with name, section 4.3.7. */
    public static byte[] local(String name, long crc, long size) {
        byte[] nameBytes = ascii(name);
        ByteBuffer out = buffer(LOCAL_LENGTH + nameBytes.length);
        out.putInt(LOCAL).putShort(VERSION).putShort((short) 0).putShort((short) 0);
        out.putShort((short) 0).putShort(DATE);
        facts(out, crc, size, nameBytes.length);
        return out.putShort((short) 0).put(nameBytes).array();
    }

    /** Directory entry with name, section 4.3.12. */
    public static byte[] central(String name, long crc, long size, long headerAt) {
        byte[] nameBytes = ascii(name);
        ByteBuffer out = buffer(CENTRAL_LENGTH + nameBytes.length);
        out.putInt(CENTRAL).putShort(VERSION).putShort(VERSION).putShort((short) 0);
        out.putShort((short) 0).putShort((short) 0).putShort(DATE);
        facts(out, crc, size, nameBytes.length);
        out.putShort((short) 0).putShort((short) 0).putShort((short) 0).putShort((short) 0);
        return out.putInt(0).putInt(narrow(headerAt)).put(nameBytes).array();
    }

    /** End record, section 4.3.16. */
    public static byte[] end(int count, long directorySize, long directoryAt) {
        if (count > COUNT_MAX) {
            throw new IllegalArgumentException("too many entries for a plain ZIP: " + count);
        }
        ByteBuffer out = buffer(END_LENGTH);
        out.putInt(END).putShort((short) 0).putShort((short) 0);
        out.putShort((short) count).putShort((short) count);
        return out.putInt(narrow(directorySize))
                .putInt(narrow(directoryAt))
                .putShort((short) 0)
                .array();
    }

    private static void facts(ByteBuffer out, long crc, long size, int nameLength) {
        out.putInt((int) crc).putInt(narrow(size)).putInt(narrow(size)).putShort((short) nameLength);
    }

    private static int narrow(long value) {
        if (value < 0 || value > SIZE_MAX) {
            throw new IllegalArgumentException("too large for a plain ZIP: " + value);
        }
        return (int) value;
    }

    /** Whether a name has nothing but visible ASCII characters. */
    static boolean isPlain(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (name.charAt(i) <= ' ' || name.charAt(i) >= 0x7F) {
                return false;
            }
        }
        return true;
    }

    private static byte[] ascii(String name) {
        if (!isPlain(name)) {
            throw new IllegalArgumentException("no plain ASCII name: " + name);
        }
        return name.getBytes(StandardCharsets.US_ASCII);
    }

    private static ByteBuffer buffer(int length) {
        return ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
    }
}
