package io.github.taipei1.bundle.zip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.taipei1.bundle.refusal.Refusal;
import io.github.taipei1.bundle.refusal.Refused;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class StrictZipTest {
    private static final byte[] EVIL = "evil".getBytes(StandardCharsets.UTF_8);

    /** What is done to an archive of two files, and the reason for which it must then be refused. */
    private static Map<String, Map.Entry<Consumer<ZipForge>, Class<? extends Refusal>>> hostile() {
        Map<String, Map.Entry<Consumer<ZipForge>, Class<? extends Refusal>>> cases = new LinkedHashMap<>();
        structures(cases);
        headers(cases);
        names(cases);
        data(cases);
        return cases;
    }

    private static void put(
            Map<String, Map.Entry<Consumer<ZipForge>, Class<? extends Refusal>>> cases,
            String name,
            Consumer<ZipForge> change,
            Class<? extends Refusal> reason) {
        cases.put(name, Map.entry(change, reason));
    }

    private static void structures(Map<String, Map.Entry<Consumer<ZipForge>, Class<? extends Refusal>>> cases) {
        put(cases, "bytes before", zip -> zip.prefix = EVIL, Refusal.OtherFile.class);
        put(cases, "a header before", zip -> zip.prefix = head(zip), Refusal.HiddenData.class);
        put(cases, "bytes after", zip -> zip.suffix = EVIL, Refusal.DataAfterEnd.class);
        put(cases, "a comment", zip -> zip.comment = EVIL, Refusal.DataAfterEnd.class);
        put(cases, "a whole archive in the comment", zip -> zip.comment = plain().bytes(), Refusal.Malformed.class);
        put(cases, "a gap between entries", zip -> zip.parts.get(0).gap = EVIL, Refusal.HiddenData.class);
        put(cases, "a gap like a descriptor", zip -> zip.parts.get(0).gap = new byte[16], Refusal.HiddenData.class);
        put(cases, "a gap before the directory", zip -> zip.beforeDirectory = EVIL, Refusal.HiddenData.class);
        put(cases, "a gap after the directory", zip -> zip.afterDirectory = EVIL, Refusal.Malformed.class);
        put(cases, "more entries than there are", zip -> zip.countShift = 1, Refusal.Malformed.class);
        put(cases, "fewer entries than there are", zip -> zip.countShift = -1, Refusal.HiddenData.class);
        put(cases, "a part of several disks", zip -> zip.disk = 1, Refusal.SplitArchive.class);
        put(cases, "an end record twice", zip -> zip.suffix = end(zip), Refusal.Malformed.class);
        put(cases, "two entries on the same data", StrictZipTest::overlap, Refusal.Overlap.class);
        put(cases, "a header inside of data", zip -> zip.parts.get(1).headerShift = 3, Refusal.class);
        put(cases, "a header beyond the end", zip -> zip.parts.get(1).headerShift = 1 << 20, Refusal.Overlap.class);
        put(cases, "a negative place", zip -> zip.parts.get(1).headerShift = -1 << 20, Refusal.Overlap.class);
    }

    private static void headers(Map<String, Map.Entry<Consumer<ZipForge>, Class<? extends Refusal>>> cases) {
        entry(cases, "another local name", part -> part.localName = bytes("x.txt"), Refusal.Contradiction.class);
        entry(cases, "another local method", part -> part.localMethod = 8, Refusal.Contradiction.class);
        entry(cases, "other local flags", part -> part.localFlags = 1 << 11, Refusal.Contradiction.class);
        entry(cases, "another local time", part -> part.localTime++, Refusal.Contradiction.class);
        entry(cases, "another local size", part -> part.localSize++, Refusal.Contradiction.class);
        entry(cases, "another local packed size", part -> part.localPacked++, Refusal.Contradiction.class);
        entry(cases, "another local checksum", part -> part.localCrc++, Refusal.Contradiction.class);
        entry(cases, "no local checksum", part -> part.localCrc = 0, Refusal.Contradiction.class);
        entry(cases, "a longer size", part -> part.packed = part.size = 99, Refusal.Overlap.class);
        entry(cases, "a password", part -> part.flag(1), Refusal.Encrypted.class);
        entry(cases, "strong encryption", part -> part.flag(1 << 6), Refusal.Encrypted.class);
        entry(cases, "an encrypted directory", part -> part.flag(1 << 13), Refusal.Encrypted.class);
        entry(cases, "AES", part -> part.extra = ZipForge.extra(0x9901, new byte[7]), Refusal.Encrypted.class);
        entry(cases, "an unknown flag", part -> part.flag(1 << 4), Refusal.Malformed.class);
        entry(cases, "bzip2", part -> part.method = part.localMethod = 12, Refusal.UnknownMethod.class);
        entry(cases, "method 99", part -> part.method = part.localMethod = 99, Refusal.UnknownMethod.class);
        entry(cases, "a symbolic link", part -> part.attributes = 0120777 << 16, Refusal.NoPlainFile.class);
        entry(cases, "a device", part -> part.attributes = 0060666 << 16, Refusal.NoPlainFile.class);
        entry(cases, "a folder that is a file", part -> part.attributes = 040755 << 16, Refusal.NoPlainFile.class);
        entry(cases, "an entry's comment", part -> part.entryComment = "x", Refusal.Malformed.class);
        entry(cases, "a broken extra field", part -> part.extra = new byte[] {1, 2, 9, 0}, Refusal.Malformed.class);
        entry(cases, "Zip64 for nothing", part -> part.extra = ZipForge.zip64(3), Refusal.Contradiction.class);
        put(cases, "Zip64 to the end of the world", zip -> farAway(zip.parts.get(2)), Refusal.Overlap.class);
        entry(cases, "Zip64 missing", part -> part.size = 0xFFFFFFFFL, Refusal.Contradiction.class);
        entry(cases, "Zip64 twice", StrictZipTest::zip64Twice, Refusal.Contradiction.class);
        entry(cases, "Zip64 that lies locally", StrictZipTest::zip64Lies, Refusal.Contradiction.class);
        entry(cases, "another Unicode name", part -> part.extra = unicodeName("x.txt"), Refusal.Contradiction.class);
    }

    private static void names(Map<String, Map.Entry<Consumer<ZipForge>, Class<? extends Refusal>>> cases) {
        for (String name : List.of(
                "/etc/passwd",
                "../x",
                "a/../../x",
                "a/..",
                "..",
                ".",
                "./x",
                "a//b",
                "a\\b",
                "..\\x",
                "C:/x",
                "c:x",
                "a/./b",
                "//server/x",
                "x\u0000.txt",
                "x\n.txt",
                "gpj.\u202Eexe",
                "a\u200Bb",
                "x\u001b[2J",
                "\uE000",
                "a/",
                "x\u2028y")) {
            entry(cases, "the name " + name.replace('\u0000', '0'), part -> rename(part, bytes(name)), Refusal.class);
        }
        entry(cases, "no name", part -> rename(part, new byte[0]), Refusal.UnsafeName.class);
        entry(cases, "a very long name", part -> rename(part, bytes("x".repeat(2000))), Refusal.UnsafeName.class);
        entry(cases, "bytes of no code", part -> rename(part, new byte[] {(byte) 0xFF, 'a'}), Refusal.UnsafeName.class);
        entry(cases, "a surrogate in UTF-8", StrictZipTest::surrogate, Refusal.UnsafeName.class);
        entry(cases, "the same name", part -> rename(part, bytes("b.txt")), Refusal.Duplicate.class);
        entry(cases, "the same name in capitals", part -> rename(part, bytes("B.TXT")), Refusal.Duplicate.class);
        entry(cases, "a folder of that name", part -> rename(part, bytes("b.txt/x")), Refusal.Duplicate.class);
        entry(cases, "the same in full width", part -> rename(part, bytes("ｂ.txt")), Refusal.Duplicate.class);
        entry(cases, "Kelvin sign", part -> rename(part, bytes("\u212A")), Refusal.Duplicate.class);
    }

    private static void data(Map<String, Map.Entry<Consumer<ZipForge>, Class<? extends Refusal>>> cases) {
        entry(cases, "other content", part -> part.data = bytes("AAA"), Refusal.DamagedEntry.class);
        entry(cases, "stored that is no size", part -> part.size = part.localSize = 2, Refusal.Contradiction.class);
        entry(cases, "stored with a descriptor", part -> part.streamed(true, false), Refusal.Contradiction.class);
        entry(cases, "a descriptor that lies", StrictZipTest::descriptorLies, Refusal.Contradiction.class);
        entry(cases, "a descriptor without its flag", StrictZipTest::descriptorUnasked, Refusal.HiddenData.class);
        entry(cases, "data behind the deflated end", StrictZipTest::deflatedTail, Refusal.DamagedEntry.class);
        entry(cases, "deflated that ends early", StrictZipTest::deflatedCut, Refusal.DamagedEntry.class);
        entry(cases, "deflated into more", part -> shift(part.deflated(), -1), Refusal.DamagedEntry.class);
        entry(cases, "deflated into less", part -> shift(part.deflated(), 1), Refusal.DamagedEntry.class);
        entry(cases, "no deflate data", StrictZipTest::notDeflated, Refusal.DamagedEntry.class);
        put(cases, "a bomb", StrictZipTest::bomb, Refusal.TooMuch.class);
        put(cases, "a bomb in pieces", StrictZipTest::bombInPieces, Refusal.TooMuch.class);
        put(cases, "a promise of terabytes", StrictZipTest::terabytes, Refusal.TooMuch.class);
        put(cases, "too many entries", StrictZipTest::crowd, Refusal.TooMuch.class);
    }

    private static void entry(
            Map<String, Map.Entry<Consumer<ZipForge>, Class<? extends Refusal>>> cases,
            String name,
            Consumer<ZipForge.Part> change,
            Class<? extends Refusal> reason) {
        put(cases, name, zip -> change.accept(zip.parts.get(0)), reason);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static ZipForge plain() {
        ZipForge zip = new ZipForge();
        zip.add("a.txt", "aaa");
        zip.add("b.txt", "bbbb");
        zip.add("k", "");
        return zip;
    }

    private static byte[] head(ZipForge zip) {
        return Arrays.copyOf(zip.bytes(), 38);
    }

    private static byte[] end(ZipForge zip) {
        byte[] all = zip.bytes();
        return Arrays.copyOfRange(all, all.length - 22, all.length);
    }

    private static void overlap(ZipForge zip) {
        ZipForge.Part first = zip.parts.get(0);
        ZipForge.Part again = zip.add("c.txt", "aaa");
        again.data = new byte[0];
        again.localName = new byte[0];
        again.headerShift = -1000;
        first.packed = first.localPacked = first.size = first.localSize = 60;
    }

    private static void farAway(ZipForge.Part part) {
        part.headerShift = 0xFFFFFFFFL - 77;
        part.extra = ZipForge.zip64(Long.MAX_VALUE);
    }

    private static void zip64Twice(ZipForge.Part part) {
        ByteArrayOutputStream both = new ByteArrayOutputStream();
        both.writeBytes(ZipForge.zip64(3));
        both.writeBytes(ZipForge.zip64(4));
        part.extra = both.toByteArray();
        part.size = 0xFFFFFFFFL;
    }

    private static void zip64Lies(ZipForge.Part part) {
        part.localExtra = ZipForge.zip64(7, 3);
        part.localSize = 0xFFFFFFFFL;
        part.localPacked = 0xFFFFFFFFL;
    }

    private static byte[] unicodeName(String name) {
        byte[] content = new byte[5 + name.length()];
        content[0] = 1;
        System.arraycopy(bytes(name), 0, content, 5, name.length());
        return ZipForge.extra(0x7075, content);
    }

    private static void rename(ZipForge.Part part, byte[] name) {
        part.name = name;
        part.localName = name;
    }

    private static void surrogate(ZipForge.Part part) {
        rename(part.flag(1 << 11), new byte[] {(byte) 0xED, (byte) 0xA0, (byte) 0x80});
    }

    private static void descriptorLies(ZipForge.Part part) {
        part.deflated().streamed(true, false);
        part.descriptor[4]++;
    }

    private static void descriptorUnasked(ZipForge.Part part) {
        part.deflated().streamed(true, false);
        part.flags = part.localFlags = 0;
        part.localCrc = part.crc;
        part.localSize = part.size;
        part.localPacked = part.packed;
    }

    private static void deflatedTail(ZipForge.Part part) {
        part.deflated();
        part.data = Arrays.copyOf(part.data, part.data.length + 5);
        part.packed = part.localPacked = part.data.length;
    }

    private static void deflatedCut(ZipForge.Part part) {
        part.deflated();
        part.data = Arrays.copyOf(part.data, part.data.length - 1);
        part.packed = part.localPacked = part.data.length;
    }

    private static void shift(ZipForge.Part part, int by) {
        part.size += by;
        part.localSize += by;
    }

    private static void notDeflated(ZipForge.Part part) {
        part.method = part.localMethod = 8;
        part.data = new byte[] {(byte) 0xFF, (byte) 0xFF, (byte) 0xFF};
    }

    private static void bomb(ZipForge zip) {
        zip.add(bytes("bomb"), new byte[32 << 20]).deflated();
    }

    private static void bombInPieces(ZipForge zip) {
        ZipForge.Part one = zip.add(bytes("n"), new byte[31 << 20]).deflated();
        for (int i = 0; i < 8; i++) {
            ZipForge.Part more = zip.add(bytes("n" + i), new byte[0]);
            more.data = one.data;
            more.method = more.localMethod = 8;
            more.crc = more.localCrc = one.crc;
            more.size = more.localSize = one.size;
            more.packed = more.localPacked = one.packed;
        }
    }

    private static void terabytes(ZipForge zip) {
        ZipForge.Part part = zip.add("huge", "x").deflated();
        part.size = 0xFFFFFFFFL;
        part.localSize = 0xFFFFFFFFL;
        part.localPacked = 0xFFFFFFFFL;
        part.extra = ZipForge.zip64(1L << 42);
        part.localExtra = ZipForge.zip64(1L << 42, part.packed);
    }

    private static void crowd(ZipForge zip) {
        for (int i = 0; i < 10_001; i++) {
            zip.add("n" + i, "");
        }
    }

    @TestFactory
    Stream<DynamicTest> refusesWhatHasTwoMeanings() {
        return hostile().entrySet().stream()
                .map(one -> DynamicTest.dynamicTest(one.getKey(), () -> {
                    ZipForge zip = plain();
                    one.getValue().getKey().accept(zip);
                    byte[] bytes = zip.bytes();
                    Refused refused = catchThrowableOfType(Refused.class, () -> readAll(bytes));
                    assertThat(refused).as("must be refused").isNotNull();
                    assertThat(refused.refusal()).isInstanceOf(one.getValue().getValue());
                    assertThat(refused.refusal().what().zhTw()).isNotBlank();
                    assertThat(refused.refusal().help().zhTw()).isNotBlank();
                }));
    }

    static Map<String, byte[]> readAll(byte[] bytes) throws IOException {
        StrictZip zip = StrictZip.open(RandomBytes.of(bytes), Limits.BUNDLE);
        Map<String, byte[]> all = new LinkedHashMap<>();
        for (ZipItem item : zip.items()) {
            try (InputStream in = zip.open(item)) {
                all.put(item.name(), in.readAllBytes());
            }
        }
        return all;
    }

    @Test
    void readsWhatHonestProgramsWrite() throws IOException {
        ZipForge zip = plain();
        zip.add("d/", "");
        zip.add("d/stored.txt", "stored").attributes = 0100644 << 16;
        zip.add("d/deflated.txt", "deflated ".repeat(50)).deflated();
        zip.add("d/streamed.txt", "streamed ".repeat(50)).deflated().streamed(true, false);
        zip.add("d/unmarked.txt", "unmarked ".repeat(50)).deflated().streamed(false, false);
        zip.add("d/times.txt", "times").localExtra = ZipForge.extra(0x5455, new byte[9]);
        zip.add("d/名稱.txt", "x").flag(1 << 11);
        zip.add("結案報告.txt".getBytes(Charset.forName("x-windows-950")), bytes("big5"));
        ZipForge.Part large =
                zip.add("d/zip64.txt", "large ".repeat(50)).deflated().streamed(true, true);
        large.localExtra = ZipForge.zip64(0, 0);
        large.localSize = large.localPacked = 0xFFFFFFFFL;
        zip.zip64End = true;
        Map<String, byte[]> found = readAll(zip.bytes());
        assertThat(found.keySet()).contains("結案報告.txt", "d/名稱.txt", "d/");
        zip.parts.stream()
                .filter(part -> !new String(part.name, StandardCharsets.UTF_8).contains("\uFFFD"))
                .forEach(part -> assertThat(found.get(new String(part.name, StandardCharsets.UTF_8)))
                        .isEqualTo(part.content));
    }

    @Test
    void readsADirectoryInAnotherOrderThanTheData() throws IOException {
        ZipForge zip = plain();
        zip.directoryReversed = true;
        assertThat(readAll(zip.bytes())).containsOnlyKeys("a.txt", "b.txt", "k");
    }

    @Test
    void readsWhatJavaWritesAndIsNotCanonical() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            zip.putNextEntry(new ZipEntry("目錄/"));
            zip.putNextEntry(new ZipEntry("目錄/報告.txt"));
            zip.write(bytes("內容".repeat(1000)));
        }
        assertThat(readAll(out.toByteArray())).containsOnlyKeys("目錄/", "目錄/報告.txt");
        assertThat(StrictZip.open(RandomBytes.of(out.toByteArray()), Limits.BUNDLE)
                        .isCanonical())
                .isFalse();
    }
}
