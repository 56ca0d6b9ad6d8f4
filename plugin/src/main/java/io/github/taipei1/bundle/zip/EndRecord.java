package io.github.taipei1.bundle.zip;

import io.github.taipei1.bundle.refusal.FileKind;
import io.github.taipei1.bundle.refusal.Refusal;
import io.github.taipei1.bundle.refusal.Refused;
import io.github.taipei1.finding.Text;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * Where the directory of an archive is. The end record must be the last 22 bytes of the file: there is one place to look, so no two
 * readers can find different ones.
 *
 * @param zip64 whether a Zip64 record stands before the end record
 */
record EndRecord(int count, long directoryAt, int directorySize, boolean zip64) {
    private static final int COMMENT_MAX = 0xFFFF;
    private static final int LOCATOR = 0x07064b50;
    private static final int LOCATOR_LENGTH = 20;
    private static final int END64 = 0x06064b50;
    private static final int END64_LENGTH = 56;
    private static final long ALL_ONES = 0xFFFFFFFFL;
    private static final int DIRECTORY_MAX = 16 << 20;

    static EndRecord find(RandomBytes file, Limits limits) throws IOException {
        requireZip(file);
        long at = file.size() - CanonicalZip.END_LENGTH;
        if (at < 0) {
            throw new Refused(new Refusal.Incomplete(file.size()));
        }
        ByteBuffer end = buffer(file, at, CanonicalZip.END_LENGTH);
        if (end.getInt(0) != CanonicalZip.END || end.getShort(20) != 0) {
            throw new Refused(missing(file));
        }
        return read(file, end, at, limits);
    }

    private static void requireZip(RandomBytes file) throws IOException {
        if (file.size() == 0) {
            throw new Refused(new Refusal.EmptyFile());
        }
        FileKind kind = FileKind.of(file.bytes(0, (int) Math.min(512, file.size())));
        switch (kind) {
            case ZIP -> {
                return;
            }
            case EMPTY_ZIP -> throw new Refused(new Refusal.EmptyArchive());
            case SPLIT_ZIP -> throw new Refused(new Refusal.SplitArchive());
            default -> throw new Refused(new Refusal.OtherFile(kind));
        }
    }

    /**
     * No end record at the end: either something was added behind it, or it is gone. Word and Excel files stand in a bundle as they are,
     * each with an end record of its own; what tells the archive's own is that its directory ends where the record begins.
     */
    private static Refusal missing(RandomBytes file) throws IOException {
        int length = (int) Math.min(file.size(), COMMENT_MAX + 2L * CanonicalZip.END_LENGTH);
        long from = file.size() - length;
        ByteBuffer tail = buffer(file, from, length);
        for (int i = length - CanonicalZip.END_LENGTH; i >= 0; i--) {
            if (tail.getInt(i) == CanonicalZip.END && plausible(tail, i, from)) {
                return new Refusal.DataAfterEnd(length - i - CanonicalZip.END_LENGTH);
            }
        }
        return new Refusal.Incomplete(file.size());
    }

    private static boolean plausible(ByteBuffer tail, int i, long from) {
        long size = tail.getInt(i + 12) & ALL_ONES;
        long at = tail.getInt(i + 16) & ALL_ONES;
        boolean own = at == ALL_ONES || size == ALL_ONES || at + size == from + i;
        return own && i + CanonicalZip.END_LENGTH < tail.capacity();
    }

    private static EndRecord read(RandomBytes file, ByteBuffer end, long at, Limits limits) throws IOException {
        if (end.getShort(4) != 0 || end.getShort(6) != 0 || end.getShort(8) != end.getShort(10)) {
            throw new Refused(new Refusal.SplitArchive());
        }
        long count = end.getShort(10) & 0xFFFF;
        long size = end.getInt(12) & ALL_ONES;
        long directoryAt = end.getInt(16) & ALL_ONES;
        long limit = at;
        boolean zip64 =
                at >= LOCATOR_LENGTH && buffer(file, at - LOCATOR_LENGTH, 4).getInt() == LOCATOR;
        if (zip64) {
            limit = end64At(file, at);
            ByteBuffer end64 = buffer(file, limit, END64_LENGTH);
            count = agreed(count, 0xFFFF, end64.getLong(32));
            size = agreed(size, ALL_ONES, end64.getLong(40));
            directoryAt = agreed(directoryAt, ALL_ONES, end64.getLong(48));
        }
        check(count, size, directoryAt, limit, limits);
        return new EndRecord((int) count, directoryAt, (int) size, zip64);
    }

    private static void check(long count, long size, long directoryAt, long limit, Limits limits) throws Refused {
        if (count == 0) {
            throw new Refused(new Refusal.EmptyArchive());
        }
        if (count > limits.entries() || count < 0) {
            throw new Refused(new Refusal.TooMuch(Text.of("ZIP 內的檔案數", "files in the ZIP"), count, limits.entries()));
        }
        if (size < 0 || directoryAt < 0 || directoryAt + size != limit) {
            throw new Refused(new Refusal.Malformed("end record"));
        }
        if (size > DIRECTORY_MAX) {
            throw new Refused(
                    new Refusal.TooMuch(Text.of("ZIP 目錄的位元組數", "bytes of the ZIP's directory"), size, DIRECTORY_MAX));
        }
    }

    /** Where the Zip64 end record is, sections 4.3.14 and 4.3.15: directly before its locator, of its shortest form. */
    private static long end64At(RandomBytes file, long endAt) throws IOException {
        ByteBuffer locator = buffer(file, endAt - LOCATOR_LENGTH, LOCATOR_LENGTH);
        long at = endAt - LOCATOR_LENGTH - END64_LENGTH;
        if (at < 0 || locator.getInt(4) != 0 || locator.getLong(8) != at || locator.getInt(16) != 1) {
            throw new Refused(new Refusal.Malformed("Zip64 locator"));
        }
        ByteBuffer end64 = buffer(file, at, END64_LENGTH);
        if (end64.getInt(0) != END64
                || end64.getLong(4) != END64_LENGTH - 12
                || end64.getInt(16) != 0
                || end64.getInt(20) != 0
                || end64.getLong(24) != end64.getLong(32)) {
            throw new Refused(new Refusal.Malformed("Zip64 end record"));
        }
        return at;
    }

    private static long agreed(long small, long ones, long large) throws Refused {
        if (small != ones && small != large) {
            throw new Refused(new Refusal.Contradiction("Zip64", "end record"));
        }
        return large;
    }

    static ByteBuffer buffer(RandomBytes file, long at, int length) throws IOException {
        return ByteBuffer.wrap(file.bytes(at, length)).order(ByteOrder.LITTLE_ENDIAN);
    }
}
