package io.github.taipei1.bundle.bag;

import io.github.taipei1.digest.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.util.zip.CRC32;

/**
 * What is known of a file's content.
 *
 * @param size in bytes
 * @param crc CRC-32
 * @param sha256 in lower-case hexadecimal
 */
public record Fingerprint(long size, long crc, String sha256) {
    private static final int BLOCK = 1 << 16;

    /** Reads to the end. */
    public static Fingerprint of(InputStream in) throws IOException {
        return of(in, new byte[BLOCK]);
    }

    /** @param block room to read into, for those who read many files */
    public static Fingerprint of(InputStream in, byte[] block) throws IOException {
        MessageDigest digest = Sha256.begin();
        CRC32 crc = new CRC32();
        long size = 0;
        for (int count = in.read(block); count >= 0; count = in.read(block)) {
            digest.update(block, 0, count);
            crc.update(block, 0, count);
            size += count;
        }
        return new Fingerprint(size, crc.getValue(), Sha256.hex(digest));
    }

    public static Fingerprint of(byte[] bytes) {
        CRC32 crc = new CRC32();
        crc.update(bytes);
        return new Fingerprint(bytes.length, crc.getValue(), Sha256.hex(bytes));
    }
}
