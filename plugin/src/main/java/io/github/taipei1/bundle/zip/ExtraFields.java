package io.github.taipei1.bundle.zip;

import io.github.taipei1.bundle.refusal.Refusal;
import io.github.taipei1.bundle.refusal.Refused;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** The extra fields of one header, section 4.5. Times and owners are passed over; what could change the meaning is checked. */
final class ExtraFields {
    private static final int ZIP64 = 0x0001;
    private static final int STRONG_ENCRYPTION = 0x0017;
    private static final int UNICODE_PATH = 0x7075;
    private static final int AES = 0x9901;
    private static final int UNICODE_PATH_HEAD = 5;

    private ExtraFields() {}

    /**
     * Checks the fields and returns the content of the Zip64 one.
     *
     * @param name as the header itself gives it
     */
    static Optional<ByteBuffer> zip64(byte[] extra, byte[] nameBytes, String name) throws Refused {
        ByteBuffer in = ByteBuffer.wrap(extra).order(ByteOrder.LITTLE_ENDIAN);
        ByteBuffer zip64 = null;
        while (in.remaining() >= 4) {
            int id = in.getShort() & 0xFFFF;
            int length = in.getShort() & 0xFFFF;
            if (length > in.remaining()) {
                throw new Refused(new Refusal.Malformed("extra field, " + name));
            }
            ByteBuffer field = in.slice(in.position(), length).order(ByteOrder.LITTLE_ENDIAN);
            in.position(in.position() + length);
            check(id, field, nameBytes, name);
            if (id == ZIP64) {
                if (zip64 != null) {
                    throw new Refused(new Refusal.Contradiction(name, "Zip64"));
                }
                zip64 = field;
            }
        }
        requireZeros(in, name);
        return Optional.ofNullable(zip64);
    }

    private static void check(int id, ByteBuffer field, byte[] nameBytes, String name) throws Refused {
        if (id == STRONG_ENCRYPTION || id == AES) {
            throw new Refused(new Refusal.Encrypted(name));
        }
        if (id == UNICODE_PATH && !sameName(field, nameBytes, name)) {
            throw new Refused(new Refusal.Contradiction(name, "Unicode path"));
        }
    }

    private static boolean sameName(ByteBuffer field, byte[] nameBytes, String name) {
        if (field.remaining() < UNICODE_PATH_HEAD) {
            return false;
        }
        byte[] other = new byte[field.remaining() - UNICODE_PATH_HEAD];
        field.get(field.position() + UNICODE_PATH_HEAD, other);
        return Arrays.equals(other, nameBytes) || Arrays.equals(other, name.getBytes(StandardCharsets.UTF_8));
    }

    /** Alignment tools leave up to three zeros behind the last field. */
    private static void requireZeros(ByteBuffer in, String name) throws Refused {
        while (in.hasRemaining()) {
            if (in.get() != 0) {
                throw new Refused(new Refusal.Malformed("extra field, " + name));
            }
        }
    }
}
