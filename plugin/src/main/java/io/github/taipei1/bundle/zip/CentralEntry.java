package io.github.taipei1.bundle.zip;

import io.github.taipei1.bundle.refusal.Refusal;
import io.github.taipei1.bundle.refusal.Refused;
import io.github.taipei1.bundle.refusal.Shown;
import java.nio.ByteBuffer;
import java.util.Optional;

/** One entry of the directory, section 4.3.12, checked for itself. */
record CentralEntry(
        byte[] nameBytes,
        String name,
        int flags,
        int method,
        int dateTime,
        long crc,
        long packed,
        long size,
        long headerAt) {
    static final int DESCRIPTOR_FLAG = 1 << 3;
    static final int DEFLATED = 8;
    private static final int STORED = 0;
    private static final int ENCRYPTED_FLAGS = 1 | 1 << 6 | 1 << 13;
    private static final int UTF8_FLAG = 1 << 11;
    private static final int KNOWN_FLAGS = 0b110 | DESCRIPTOR_FLAG | UTF8_FLAG | ENCRYPTED_FLAGS;
    private static final int KIND_MASK = 0xF000;
    private static final int KIND_FILE = 0x8000;
    private static final int KIND_FOLDER = 0x4000;
    private static final long ALL_ONES = 0xFFFFFFFFL;

    /** Reads the entry at the buffer's position and moves behind it. */
    static CentralEntry read(ByteBuffer in) throws Refused {
        int at = in.position();
        if (in.remaining() < CanonicalZip.CENTRAL_LENGTH || in.getInt(at) != CanonicalZip.CENTRAL) {
            throw new Refused(new Refusal.Malformed("directory"));
        }
        int nameLength = in.getShort(at + 28) & 0xFFFF;
        int extraLength = in.getShort(at + 30) & 0xFFFF;
        if (in.remaining() < CanonicalZip.CENTRAL_LENGTH + nameLength + extraLength) {
            throw new Refused(new Refusal.Malformed("directory"));
        }
        byte[] nameBytes = new byte[nameLength];
        in.get(at + CanonicalZip.CENTRAL_LENGTH, nameBytes);
        byte[] extra = new byte[extraLength];
        in.get(at + CanonicalZip.CENTRAL_LENGTH + nameLength, extra);
        in.position(at + CanonicalZip.CENTRAL_LENGTH + nameLength + extraLength);
        int flags = in.getShort(at + 8) & 0xFFFF;
        String name = Names.decode(nameBytes, (flags & UTF8_FLAG) != 0);
        requirePlain(in, at, flags, name);
        Optional<ByteBuffer> zip64 =
                extra.length == 0 ? Optional.empty() : ExtraFields.zip64(extra, nameBytes, Shown.name(name));
        return sized(in, at, nameBytes, name, zip64);
    }

    private static CentralEntry sized(ByteBuffer in, int at, byte[] nameBytes, String name, Optional<ByteBuffer> zip64)
            throws Refused {
        Zip64Values large = new Zip64Values(zip64, name);
        long size = large.next(in.getInt(at + 24) & ALL_ONES);
        long packed = large.next(in.getInt(at + 20) & ALL_ONES);
        long headerAt = large.next(in.getInt(at + 42) & ALL_ONES);
        large.requireUsed();
        return new CentralEntry(
                nameBytes,
                name,
                in.getShort(at + 8) & 0xFFFF,
                in.getShort(at + 10) & 0xFFFF,
                in.getInt(at + 12),
                in.getInt(at + 16) & ALL_ONES,
                packed,
                size,
                headerAt);
    }

    private static void requirePlain(ByteBuffer in, int at, int flags, String name) throws Refused {
        int method = in.getShort(at + 10) & 0xFFFF;
        if ((flags & ENCRYPTED_FLAGS) != 0) {
            throw new Refused(new Refusal.Encrypted(Shown.name(name)));
        }
        if (method != STORED && method != DEFLATED) {
            throw new Refused(new Refusal.UnknownMethod(Shown.name(name), method));
        }
        if ((flags & ~KNOWN_FLAGS) != 0 || in.getShort(at + 32) != 0) {
            throw new Refused(new Refusal.Malformed("directory, " + Shown.name(name)));
        }
        if (in.getShort(at + 34) != 0) {
            throw new Refused(new Refusal.SplitArchive());
        }
        requireKind(in.getInt(at + 38) >>> 16 & KIND_MASK, name);
    }

    private static void requireKind(int kind, String name) throws Refused {
        int expected = name.endsWith("/") ? KIND_FOLDER : KIND_FILE;
        if (kind != 0 && kind != expected) {
            throw new Refused(new Refusal.NoPlainFile(Shown.name(name)));
        }
    }

    boolean hasDescriptor() {
        return (flags & DESCRIPTOR_FLAG) != 0;
    }

    boolean isDeflated() {
        return method == DEFLATED;
    }

    /** Values of a Zip64 field, section 4.5.3: one for each plain value that is all ones, in order. */
    private static final class Zip64Values {
        private final ByteBuffer field;
        private final String name;

        Zip64Values(Optional<ByteBuffer> field, String name) {
            this.field = field.orElse(ByteBuffer.allocate(0));
            this.name = name;
        }

        long next(long plain) throws Refused {
            if (plain != ALL_ONES) {
                return plain;
            }
            if (field.remaining() < Long.BYTES) {
                throw new Refused(new Refusal.Contradiction(Shown.name(name), "Zip64"));
            }
            long value = field.getLong();
            if (value < 0) {
                throw new Refused(new Refusal.Contradiction(Shown.name(name), "Zip64"));
            }
            return value;
        }

        /** A value more than was asked for would be read by some programs and not by others. */
        void requireUsed() throws Refused {
            if (field.hasRemaining()) {
                throw new Refused(new Refusal.Contradiction(Shown.name(name), "Zip64"));
            }
        }
    }
}
