package io.github.taipei1.bundle.zip;

import io.github.taipei1.bundle.refusal.Refusal;
import io.github.taipei1.bundle.refusal.Refused;
import io.github.taipei1.bundle.refusal.Shown;
import io.github.taipei1.finding.Text;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An archive that can be read in one way only. The end record is the file's last, the directory stands right before it, the entries
 * fill the rest without gap or overlap, each header says what the directory says, names are safe and distinct. Anything else is {@link
 * Refused} with the reason. Nothing is ever written to disk.
 */
public final class StrictZip {
    /** The whole may be that many times larger than one entry before its ratio counts. */
    private static final int WHOLE_IN_PARTS = 8;

    private static final long RATIO_FROM = 32L << 20;

    private final RandomBytes file;
    private final List<ZipItem> items;
    private final Map<String, ZipItem> byName = new HashMap<>();
    private final boolean canonical;

    private StrictZip(RandomBytes file, List<ZipItem> items, boolean canonical) {
        this.file = file;
        this.items = List.copyOf(items);
        this.canonical = canonical;
        items.forEach(item -> byName.put(item.name(), item));
    }

    /**
     * Reads the structure; the content is checked when it is read.
     *
     * @throws Refused with the reason, if this is no archive that we read
     */
    public static StrictZip open(RandomBytes file, Limits limits) throws IOException {
        EndRecord end = EndRecord.find(file, limits);
        List<CentralEntry> entries = directory(file, end);
        requireWithin(entries, limits);
        List<ZipItem> items = laidOut(new HeaderWindow(file), entries, end);
        Names.requireDistinct(items);
        return new StrictZip(file, items, !end.zip64() && isCanonical(new HeaderWindow(file), items, end));
    }

    private static List<CentralEntry> directory(RandomBytes file, EndRecord end) throws IOException {
        ByteBuffer in = ByteBuffer.wrap(file.bytes(end.directoryAt(), end.directorySize()))
                .order(ByteOrder.LITTLE_ENDIAN);
        List<CentralEntry> entries = new ArrayList<>();
        for (int i = 0; i < end.count(); i++) {
            entries.add(CentralEntry.read(in));
        }
        if (in.hasRemaining()) {
            throw new Refused(new Refusal.HiddenData(end.directoryAt() + in.position(), in.remaining()));
        }
        return entries;
    }

    private static void requireWithin(List<CentralEntry> entries, Limits limits) throws Refused {
        long total = 0;
        long packed = 0;
        for (CentralEntry entry : entries) {
            if (entry.size() > limits.entryBytes()) {
                throw new Refused(
                        new Refusal.TooMuch(bytesOf(Shown.name(entry.name())), entry.size(), limits.entryBytes()));
            }
            requireRatio(entry.name(), entry.size(), entry.packed(), limits);
            packed += entry.packed();
            total += entry.size();
        }
        if (total > limits.totalBytes()) {
            throw new Refused(new Refusal.TooMuch(
                    Text.of("解壓縮後的總位元組數", "bytes of the whole, unpacked"), total, limits.totalBytes()));
        }
        requireRatio("ZIP", total / WHOLE_IN_PARTS, packed / WHOLE_IN_PARTS, limits);
    }

    private static void requireRatio(String name, long size, long packed, Limits limits) throws Refused {
        long ratio = size / Math.max(1, packed);
        if (size >= RATIO_FROM && ratio > limits.ratio()) {
            String shown = Shown.name(name);
            throw new Refused(new Refusal.TooMuch(
                    Text.of("「" + shown + "」的壓縮倍數", "times that \"" + shown + "\" grows by unpacking"),
                    ratio,
                    limits.ratio()));
        }
    }

    private static Text bytesOf(String shown) {
        return Text.of("「" + shown + "」的位元組數", "bytes of \"" + shown + "\"");
    }

    /** Checks that the entries fill the file from its first byte to the directory; returns them in the order of their data. */
    private static List<ZipItem> laidOut(RandomBytes file, List<CentralEntry> entries, EndRecord end)
            throws IOException {
        List<CentralEntry> ordered = new ArrayList<>(entries);
        ordered.sort(Comparator.comparingLong(CentralEntry::headerAt));
        if (ordered.get(0).headerAt() != 0) {
            throw new Refused(new Refusal.HiddenData(0, ordered.get(0).headerAt()));
        }
        CentralEntry last = ordered.get(ordered.size() - 1);
        if (last.headerAt() >= end.directoryAt()) {
            throw new Refused(new Refusal.Overlap(Shown.name(last.name())));
        }
        List<ZipItem> items = new ArrayList<>();
        for (int i = 0; i < ordered.size(); i++) {
            CentralEntry entry = ordered.get(i);
            long limit = i + 1 < ordered.size() ? ordered.get(i + 1).headerAt() : end.directoryAt();
            items.add(item(entry, LocalHeader.check(file, entry, limit)));
        }
        return items;
    }

    private static ZipItem item(CentralEntry entry, LocalHeader header) throws Refused {
        boolean sane = entry.isDeflated() || entry.packed() == entry.size();
        if (!sane || entry.name().endsWith("/") && entry.size() > 0) {
            throw new Refused(new Refusal.Contradiction(Shown.name(entry.name()), "size"));
        }
        return new ZipItem(
                entry.name(),
                entry.isDeflated(),
                entry.crc(),
                entry.packed(),
                entry.size(),
                entry.headerAt(),
                header.dataAt());
    }

    /** Whether writing the same entries anew would give the same bytes. */
    private static boolean isCanonical(RandomBytes file, List<ZipItem> items, EndRecord end) throws IOException {
        ByteArrayOutputStream directory = new ByteArrayOutputStream();
        String before = "";
        for (ZipItem item : items) {
            String name = item.name();
            boolean plain =
                    !item.deflated() && !item.isFolder() && name.compareTo(before) > 0 && CanonicalZip.isPlain(name);
            if (!plain || !stands(file, item.headerAt(), CanonicalZip.local(name, item.crc(), item.size()))) {
                return false;
            }
            directory.writeBytes(CanonicalZip.central(name, item.crc(), item.size(), item.headerAt()));
            before = name;
        }
        directory.writeBytes(CanonicalZip.end(items.size(), end.directorySize(), end.directoryAt()));
        return stands(file, end.directoryAt(), directory.toByteArray())
                && end.directoryAt() + directory.size() == file.size();
    }

    private static boolean stands(RandomBytes file, long at, byte[] expected) throws IOException {
        return at + expected.length <= file.size()
                && java.util.Arrays.equals(file.bytes(at, expected.length), expected);
    }

    /** The entries in the order of their data. */
    public List<ZipItem> items() {
        return items;
    }

    public Optional<ZipItem> item(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** Whether the bytes are exactly those that {@link CanonicalZip} gives these entries. */
    public boolean isCanonical() {
        return canonical;
    }

    /** The content of an entry; its end is reached only if length and checksum are right, else reading ends in {@link Refused}. */
    public InputStream open(ZipItem item) {
        return new EntryStream(file, item);
    }

    /** The whole content of an entry that is not longer than {@code limit}. */
    public byte[] read(ZipItem item, int limit) throws IOException {
        if (item.size() > limit) {
            throw new Refused(new Refusal.TooMuch(bytesOf(Shown.name(item.name())), item.size(), limit));
        }
        try (InputStream in = open(item)) {
            byte[] content = new byte[(int) item.size()];
            in.readNBytes(content, 0, content.length);
            // Only the end tells whether length and checksum were right.
            if (in.read() >= 0) {
                throw new Refused(new Refusal.DamagedEntry(Shown.name(item.name())));
            }
            return content;
        }
    }

    /** The content of an entry for reading at any place: a window on the archive if it is stored, else unpacked in memory. */
    public RandomBytes random(ZipItem item, int limit) throws IOException {
        return item.deflated() || item.size() > limit
                ? RandomBytes.of(read(item, limit))
                : file.part(item.dataAt(), item.size());
    }
}
