package io.github.taipei1.bundle.zip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.taipei1.bundle.refusal.Refusal;
import io.github.taipei1.bundle.refusal.Refused;
import java.io.EOFException;
import java.io.IOException;
import java.nio.channels.ClosedChannelException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What stands exactly at a limit, and what stands one beyond. */
class ZipEdgesTest {
    private static final int MIB = 1 << 20;

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static ZipForge three() {
        ZipForge zip = new ZipForge();
        zip.add("a", "x".repeat(10));
        zip.add("b", "y".repeat(20));
        zip.add("c", "z".repeat(30));
        return zip;
    }

    private static StrictZip open(byte[] zip, Limits limits) throws IOException {
        return StrictZip.open(RandomBytes.of(zip), limits);
    }

    private static Refusal refused(byte[] zip, Limits limits) {
        try {
            for (ZipItem item : open(zip, limits).items()) {
                open(zip, limits).read(item, 1 << 20);
            }
            throw new AssertionError("accepted");
        } catch (Refused e) {
            return e.refusal();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void whatStandsAtALimitIsIn() throws IOException {
        byte[] zip = three().bytes();
        assertThat(open(zip, new Limits(3, 30, 60, 1)).items()).hasSize(3);
        assertThat(refused(zip, new Limits(2, 30, 60, 1))).isInstanceOf(Refusal.TooMuch.class);
        assertThat(refused(zip, new Limits(3, 29, 60, 1))).isInstanceOf(Refusal.TooMuch.class);
        assertThat(refused(zip, new Limits(3, 30, 59, 1))).isInstanceOf(Refusal.TooMuch.class);
        Refusal.TooMuch total = (Refusal.TooMuch) refused(zip, new Limits(3, 30, 59, 1));
        assertThat(total.found()).isEqualTo(60);
        assertThat(total.limit()).isEqualTo(59);
    }

    @Test
    void aSmallFileMayGrowAsItLikesAndALargeOneNot() throws IOException {
        ZipForge small = new ZipForge();
        small.add(bytes("a"), new byte[31 * MIB]).deflated();
        assertThat(open(small.bytes(), new Limits(1, 40 * MIB, 40 * MIB, 2)).items())
                .hasSize(1);
        ZipForge large = new ZipForge();
        ZipForge.Part part = large.add(bytes("a"), new byte[32 * MIB]).deflated();
        int ratio = (int) (part.size / part.packed);
        assertThat(open(large.bytes(), new Limits(1, 40 * MIB, 40 * MIB, ratio)).items())
                .hasSize(1);
        Refusal.TooMuch beyond = (Refusal.TooMuch) refused(large.bytes(), new Limits(1, 40 * MIB, 40 * MIB, ratio - 1));
        assertThat(beyond.found()).isEqualTo(ratio);
    }

    @Test
    void aWindowShowsItsPartAndNothingBeside() throws IOException {
        RandomBytes part = RandomBytes.of(bytes("0123456789")).part(2, 5);
        assertThat(part.size()).isEqualTo(5);
        assertThat(part.bytes(0, 5)).isEqualTo(bytes("23456"));
        assertThat(part.bytes(4, 1)).isEqualTo(bytes("6"));
        assertThat(part.bytes(5, 0)).isEmpty();
        assertThat(part.part(1, 4).bytes(0, 4)).isEqualTo(bytes("3456"));
        assertThatThrownBy(() -> part.bytes(0, 6)).isInstanceOf(EOFException.class);
        assertThatThrownBy(() -> part.bytes(5, 1)).isInstanceOf(EOFException.class);
        assertThatThrownBy(() -> part.bytes(-1, 1)).isInstanceOf(EOFException.class);
        assertThatThrownBy(() -> RandomBytes.of(bytes("01")).bytes(1, 2)).isInstanceOf(EOFException.class);
        for (long[] wrong : new long[][] {{-1, 1}, {0, -1}, {0, 6}, {5, 1}, {6, 0}}) {
            assertThatThrownBy(() -> part.part(wrong[0], wrong[1])).isInstanceOf(IllegalArgumentException.class);
        }
        assertThat(part.part(5, 0).size()).isZero();
    }

    @Test
    void aFileIsReadAtAnyPlaceUntilItIsClosed(@TempDir Path folder) throws IOException {
        Path path = Files.write(folder.resolve("f"), bytes("0123456789"));
        FileBytes file = new FileBytes(path);
        assertThat(file.size()).isEqualTo(10);
        assertThat(file.bytes(7, 3)).isEqualTo(bytes("789"));
        assertThat(file.bytes(0, 10)).isEqualTo(bytes("0123456789"));
        assertThatThrownBy(() -> file.bytes(8, 3)).isInstanceOf(EOFException.class);
        assertThatThrownBy(() -> file.bytes(-1, 3)).isInstanceOf(IOException.class);
        file.close();
        assertThatThrownBy(() -> file.bytes(0, 1)).isInstanceOf(ClosedChannelException.class);
    }

    @Test
    void anEntryIsFoundByItsNameAndReadAtAnyPlace() throws IOException {
        ZipForge forge = three();
        forge.add("d", "w".repeat(100)).deflated();
        StrictZip zip = open(forge.bytes(), Limits.BUNDLE);
        assertThat(zip.item("b").orElseThrow().size()).isEqualTo(20);
        assertThat(zip.item("e")).isEmpty();
        assertThat(zip.random(zip.item("b").orElseThrow(), 20).bytes(19, 1)).isEqualTo(bytes("y"));
        assertThat(zip.random(zip.item("d").orElseThrow(), 100).bytes(99, 1)).isEqualTo(bytes("w"));
        assertThat(zip.read(zip.item("b").orElseThrow(), 20)).hasSize(20);
        assertThatThrownBy(() -> zip.read(zip.item("b").orElseThrow(), 19)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> zip.random(zip.item("b").orElseThrow(), 19)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> zip.random(zip.item("d").orElseThrow(), 99)).isInstanceOf(Refused.class);
    }

    private static boolean canonical(Consumer<ZipForge> change) throws IOException {
        ZipForge zip = new ZipForge();
        change.accept(zip);
        return open(zip.bytes(), Limits.BUNDLE).isCanonical();
    }

    @Test
    void onlyOurOwnWayOfPackingIsOurs() throws IOException {
        byte[] ours = ours("a", "b!~");
        assertThat(open(ours, Limits.BUNDLE).isCanonical()).isTrue();
        assertThat(open(ours("b", "a"), Limits.BUNDLE).isCanonical()).isFalse();
        assertThat(canonical(zip -> zip.add("a", "x"))).isFalse();
        assertThat(canonical(zip -> zip.add("a", "x").deflated())).isFalse();
        assertThat(canonical(zip -> zip.add("a/", ""))).isFalse();
    }

    private static byte[] ours(String... names) {
        java.io.ByteArrayOutputStream out = new java.io.ByteArrayOutputStream();
        java.io.ByteArrayOutputStream directory = new java.io.ByteArrayOutputStream();
        java.util.zip.CRC32 crc = new java.util.zip.CRC32();
        crc.update('x');
        for (String name : names) {
            directory.writeBytes(CanonicalZip.central(name, crc.getValue(), 1, out.size()));
            out.writeBytes(CanonicalZip.local(name, crc.getValue(), 1));
            out.write('x');
        }
        int at = out.size();
        out.writeBytes(directory.toByteArray());
        out.writeBytes(CanonicalZip.end(names.length, directory.size(), at));
        return out.toByteArray();
    }

    @Test
    void aDescriptorMustRepeatWhatTheDirectorySays() throws IOException {
        for (boolean marked : new boolean[] {true, false}) {
            for (boolean large : new boolean[] {true, false}) {
                ZipForge zip = new ZipForge();
                ZipForge.Part part = zip.add("a", "x".repeat(50)).deflated().streamed(marked, large);
                assertThat(open(zip.bytes(), Limits.BUNDLE).items()).hasSize(1);
                for (int i = 0; i < part.descriptor.length; i++) {
                    part.descriptor[i] ^= 1;
                    assertThat(refused(zip.bytes(), Limits.BUNDLE))
                            .as("byte %d of %d", i, part.descriptor.length)
                            .isInstanceOf(Refusal.Contradiction.class);
                    part.descriptor[i] ^= 1;
                }
                part.descriptor = Arrays.copyOf(part.descriptor, part.descriptor.length + 1);
                assertThat(refused(zip.bytes(), Limits.BUNDLE)).isInstanceOf(Refusal.HiddenData.class);
            }
        }
    }

    @Test
    void behindTheLastExtraFieldStandZerosOrNothing() throws IOException {
        ZipForge zip = new ZipForge();
        ZipForge.Part part = zip.add("a", "x");
        part.extra = new byte[] {0, 0, 0};
        assertThat(open(zip.bytes(), Limits.BUNDLE).items()).hasSize(1);
        for (int i = 0; i < 3; i++) {
            part.extra = new byte[3];
            part.extra[i] = 1;
            assertThat(refused(zip.bytes(), Limits.BUNDLE)).isInstanceOf(Refusal.Malformed.class);
        }
    }

    @Test
    void aUnicodeNameMustBeTheNameThatIsThere() throws IOException {
        ZipForge zip = new ZipForge();
        ZipForge.Part part = zip.add("a", "x");
        part.extra = ZipForge.extra(0x7075, new byte[] {1, 0, 0, 0, 0, 'a'});
        assertThat(open(zip.bytes(), Limits.BUNDLE).items()).hasSize(1);
        for (byte[] wrong : new byte[][] {{1, 0, 0, 0, 0, 'b'}, {1, 0, 0, 0, 0}, {1, 0, 0}, {}}) {
            part.extra = ZipForge.extra(0x7075, wrong);
            assertThat(refused(zip.bytes(), Limits.BUNDLE)).isInstanceOf(Refusal.Contradiction.class);
        }
    }

    @Test
    void bytesBehindTheEndAreCountedExactly() {
        byte[] zip = three().bytes();
        for (int more : new int[] {1, 21, 22, 23, 1_000, 65_535}) {
            byte[] longer = Arrays.copyOf(zip, zip.length + more);
            assertThat(refused(longer, Limits.BUNDLE)).isEqualTo(new Refusal.DataAfterEnd(more));
        }
        assertThat(refused(Arrays.copyOf(zip, zip.length - 1), Limits.BUNDLE)).isInstanceOf(Refusal.Incomplete.class);
        assertThat(refused(Arrays.copyOf(zip, zip.length + 70_000), Limits.BUNDLE))
                .isInstanceOf(Refusal.Incomplete.class);
    }

    /** A Word file stands in a bundle as it is: where the bundle broke off behind it, its end is not the bundle's. */
    @Test
    void anArchiveInsideIsNotTakenForTheWhole() {
        ZipForge zip = new ZipForge();
        zip.add("closing-report.docx", new String(three().bytes(), StandardCharsets.ISO_8859_1));
        zip.add("data.csv", "x".repeat(500));
        byte[] whole = zip.bytes();
        for (int length = 40; length < whole.length; length++) {
            assertThat(refused(Arrays.copyOf(whole, length), Limits.BUNDLE))
                    .as("broken off after " + length)
                    .isNotInstanceOf(Refusal.DataAfterEnd.class);
        }
    }
}
