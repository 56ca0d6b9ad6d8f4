package io.github.taipei1.bundle.zip;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.taipei1.bundle.refusal.Refused;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.NotEmpty;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;

/** What we accept, the JDK's two readers and that of Commons Compress understand in the same way; that is, there is one meaning. */
class ZipDifferentialTest {

    @Property(tries = 200)
    void whatTheJdkWritesReadsTheSame(
            @ForAll @Size(min = 1, max = 5) Map<@AlphaChars @StringLength(min = 1, max = 8) String, byte[]> files)
            throws IOException {
        Map<String, byte[]> distinct = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        distinct.putAll(files);
        byte[] zip = write(distinct);
        assertSame(zip, StrictZipTest.readAll(zip));
    }

    private static byte[] write(Map<String, byte[]> files) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        }
        return out.toByteArray();
    }

    @Property(tries = 2000)
    void changedBytesAreRefusedOrReadTheSame(
            @ForAll @IntRange(max = 2) int kind,
            @ForAll @NotEmpty @Size(max = 3) List<@IntRange(max = 100_000) Integer> places,
            @ForAll byte value)
            throws IOException {
        byte[] zip = samples().get(kind);
        for (int place : places) {
            zip[place % zip.length] = value;
        }
        Map<String, byte[]> ours;
        try {
            ours = StrictZipTest.readAll(zip);
        } catch (Refused e) {
            return;
        }
        // A name in no UTF-8 is one in CP950 to us; the JDK would have to be told so.
        if (ours.keySet().stream().allMatch(ZipDifferentialTest::isAscii)) {
            assertSame(zip, ours);
        }
    }

    private static boolean isAscii(String name) {
        return name.chars().allMatch(c -> c < 0x80);
    }

    @Property(tries = 1000)
    void aNameThatIsLetThroughLeadsNowhere(@ForAll("names") byte[] name, @ForAll boolean utf8) throws IOException {
        ZipForge zip = new ZipForge();
        zip.add(name, new byte[0]).flag(utf8 ? 1 << 11 : 0);
        try {
            for (String read : StrictZipTest.readAll(zip.bytes()).keySet()) {
                String inside = Path.of("/inbox").resolve(read).normalize().toString();
                assertThat(inside).startsWith("/inbox/");
                assertThat(read).doesNotContain("\\", ":", "\0", "\n", "\u202E").doesNotStartWith("/");
            }
        } catch (Refused e) {
            assertThat(e.refusal().what().en()).isNotBlank();
        }
    }

    @Provide
    Arbitrary<byte[]> names() {
        Arbitrary<String> parts = Arbitraries.of(
                "..", ".", "", "a", "/", "\\", "C:", "con", " ", "\u202E", "\u200B", "報告", "\uFF0F", "~", "%2e%2e",
                "\0", "\n");
        Arbitrary<byte[]> built =
                parts.list().ofMaxSize(8).map(list -> String.join("/", list).getBytes(StandardCharsets.UTF_8));
        return Arbitraries.oneOf(
                built,
                parts.list().ofMaxSize(8).map(list -> String.join("", list).getBytes(StandardCharsets.UTF_8)),
                Arbitraries.bytes().array(byte[].class).ofMaxSize(30));
    }

    private static List<byte[]> samples() {
        ZipForge stored = new ZipForge();
        ZipForge deflated = new ZipForge();
        ZipForge streamed = new ZipForge();
        for (String name : List.of("a/b.txt", "a/c.txt", "d")) {
            stored.add(name, name.repeat(5));
            deflated.add(name, name.repeat(20)).deflated();
            streamed.add(name, name.repeat(20)).deflated().streamed(true, false);
        }
        return List.of(stored.bytes(), deflated.bytes(), streamed.bytes());
    }

    private static void assertSame(byte[] zip, Map<String, byte[]> ours) throws IOException {
        Map<String, byte[]> byDirectory = new TreeMap<>();
        Path file = Files.createTempFile("differential", ".zip");
        try {
            Files.write(file, zip);
            assertEqual(byCommons(file), ours);
            try (ZipFile theirs = new ZipFile(file.toFile())) {
                for (ZipEntry entry : Collections.list(theirs.entries())) {
                    try (InputStream in = theirs.getInputStream(entry)) {
                        byDirectory.put(entry.getName(), in.readAllBytes());
                    }
                }
            }
        } finally {
            Files.delete(file);
        }
        assertEqual(byDirectory, ours);
        Map<String, byte[]> asStream = new TreeMap<>();
        try (ZipInputStream theirs = new ZipInputStream(new ByteArrayInputStream(zip), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = theirs.getNextEntry(); entry != null; entry = theirs.getNextEntry()) {
                asStream.put(entry.getName(), theirs.readAllBytes());
            }
        }
        assertEqual(asStream, ours);
    }

    private static Map<String, byte[]> byCommons(Path file) throws IOException {
        Map<String, byte[]> read = new TreeMap<>();
        try (var theirs = org.apache.commons.compress.archivers.zip.ZipFile.builder()
                .setPath(file)
                .get()) {
            for (var entry : Collections.list(theirs.getEntries())) {
                try (InputStream in = theirs.getInputStream(entry)) {
                    read.put(entry.getName(), in.readAllBytes());
                }
            }
        }
        return read;
    }

    private static void assertEqual(Map<String, byte[]> theirs, Map<String, byte[]> ours) {
        assertThat(theirs.keySet()).containsExactlyInAnyOrderElementsOf(ours.keySet());
        theirs.forEach((name, bytes) -> assertThat(ours.get(name)).as(name).isEqualTo(bytes));
    }
}
