package io.github.taipei1.bundle.zip;

import io.github.taipei1.bundle.refusal.Refusal;
import io.github.taipei1.bundle.refusal.Refused;
import io.github.taipei1.bundle.refusal.Shown;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;

/**
 * The local header before an entry's data and the descriptor behind them, sections 4.3.7 and 4.3.9, held against the directory.
 *
 * @param dataAt where the data begin
 */
record LocalHeader(long dataAt) {
    private static final int DESCRIPTOR = 0x08074b50;
    private static final long ALL_ONES = 0xFFFFFFFFL;

    /** @param limit where the next header or the directory begins */
    static LocalHeader check(RandomBytes file, CentralEntry entry, long limit) throws IOException {
        String name = entry.name();
        long at = entry.headerAt();
        if (at + CanonicalZip.LOCAL_LENGTH > limit) {
            throw new Refused(new Refusal.Overlap(Shown.name(name)));
        }
        ByteBuffer in = EndRecord.buffer(file, at, CanonicalZip.LOCAL_LENGTH);
        if (in.getInt(0) != CanonicalZip.LOCAL) {
            throw new Refused(new Refusal.Contradiction(Shown.name(name), "header"));
        }
        int nameLength = in.getShort(26) & 0xFFFF;
        int extraLength = in.getShort(28) & 0xFFFF;
        long dataAt = at + CanonicalZip.LOCAL_LENGTH + nameLength + extraLength;
        if (dataAt > limit || entry.packed() > limit - dataAt) {
            throw new Refused(new Refusal.Overlap(Shown.name(name)));
        }
        byte[] names = file.bytes(at + CanonicalZip.LOCAL_LENGTH, nameLength + extraLength);
        require(Arrays.equals(names, 0, nameLength, entry.nameBytes(), 0, entry.nameBytes().length), name, "name");
        byte[] extra = Arrays.copyOfRange(names, nameLength, names.length);
        agree(
                in,
                entry,
                extra.length == 0 ? Optional.empty() : ExtraFields.zip64(extra, entry.nameBytes(), Shown.name(name)),
                name);
        end(file, entry, dataAt + entry.packed(), limit, name);
        return new LocalHeader(dataAt);
    }

    private static void agree(ByteBuffer in, CentralEntry entry, Optional<ByteBuffer> zip64, String name)
            throws Refused {
        require((in.getShort(6) & 0xFFFF) == entry.flags(), name, "flags");
        require((in.getShort(8) & 0xFFFF) == entry.method(), name, "method");
        require(in.getInt(10) == entry.dateTime(), name, "time");
        long crc = in.getInt(14) & ALL_ONES;
        require(crc == entry.crc() || crc == 0 && entry.hasDescriptor(), name, "checksum");
        size(in.getInt(22) & ALL_ONES, entry.size(), 0, zip64, entry, name);
        size(in.getInt(18) & ALL_ONES, entry.packed(), Long.BYTES, zip64, entry, name);
        require(zip64.isEmpty() || zip64.get().capacity() == 2 * Long.BYTES, name, "Zip64");
    }

    /** A local Zip64 field has both sizes, whichever is asked for; with a descriptor either place may have zero instead. */
    private static void size(
            long plain, long expected, int at, Optional<ByteBuffer> zip64, CentralEntry entry, String name)
            throws Refused {
        boolean later = entry.hasDescriptor();
        boolean plainAgrees = plain == expected || plain == 0 && later || plain == ALL_ONES && zip64.isPresent();
        require(plainAgrees, name, "size");
        if (zip64.isPresent() && zip64.get().capacity() >= at + Long.BYTES) {
            long large = zip64.get().getLong(at);
            require(large == expected || large == 0 && later, name, "size");
        }
    }

    /** Behind the data stands nothing, or exactly a descriptor that repeats what the directory says. */
    private static void end(RandomBytes file, CentralEntry entry, long dataEnd, long limit, String name)
            throws IOException {
        long rest = limit - dataEnd;
        if (rest == 0 && !entry.hasDescriptor()) {
            return;
        }
        if (!entry.hasDescriptor() || rest != 12 && rest != 16 && rest != 20 && rest != 24) {
            throw new Refused(new Refusal.HiddenData(dataEnd, rest));
        }
        require(entry.isDeflated() || entry.size() == 0, name, "descriptor");
        ByteBuffer in = EndRecord.buffer(file, dataEnd, (int) rest);
        boolean marked = rest == 16 || rest == 24;
        require(!marked || in.getInt() == DESCRIPTOR, name, "descriptor");
        require((in.getInt() & ALL_ONES) == entry.crc(), name, "checksum");
        boolean large = rest >= 20;
        require((large ? in.getLong() : in.getInt() & ALL_ONES) == entry.packed(), name, "size");
        require((large ? in.getLong() : in.getInt() & ALL_ONES) == entry.size(), name, "size");
    }

    private static void require(boolean holds, String name, String field) throws Refused {
        if (!holds) {
            throw new Refused(new Refusal.Contradiction(Shown.name(name), field));
        }
    }
}
