package io.github.taipei1.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What only a process of its own can show: being killed, and having little memory. */
class ChildProcessTest {
    private static final int KILLS = 4;
    private static final long LARGE = 60L << 20;

    @TempDir
    Path folder;

    private Process child(String task, String... options) throws IOException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1"));
        command.addAll(List.of(options));
        command.addAll(List.of(
                "-cp",
                System.getProperty("java.class.path"),
                ChildProcessTest.class.getName(),
                task,
                folder.toString()));
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }

    @Test
    void aKilledRunLeavesAWholeBundleAndNoWrongSeal() throws Exception {
        for (int i = 0; i < KILLS; i++) {
            Process child = child("write");
            assertThat(child.getInputStream().read()).isEqualTo('.');
            Thread.sleep(20 + 37L * i);
            child.destroyForcibly().waitFor();
            Path note = folder.resolve(BundleWriter.SEAL_NOTE);
            Optional<String> seal =
                    Files.exists(note) ? Optional.of(Files.readAllLines(note).get(0)) : Optional.empty();
            Verification found = BundleFile.verify(folder.resolve(SampleBundle.ID.fileName()), seal);
            assertThat(found.verdict()).isEqualTo(seal.isPresent() ? Verdict.SEALED : Verdict.UNCONFIRMED);
            assertThat(found.packing()).contains(Packing.ORIGINAL);
        }
    }

    @Test
    void aBundleLargerThanTheMemoryIsWrittenAndVerified() throws Exception {
        Process child = child("large", "-Xmx32m", "-XX:+UseSerialGC");
        String said = new String(child.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(child.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(said.strip()).isEqualTo("SEALED");
    }

    /** The child. */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[1]);
        if (arguments[0].equals("large")) {
            Sealed sealed = BundleWriter.write(folder, plan(LARGE, 0), Optional.empty());
            System.out.println(BundleFile.verify(folder.resolve(sealed.fileName()), Optional.of(sealed.seal()))
                    .verdict());
            return;
        }
        for (int i = 0; ; i++) {
            BundleWriter.write(folder, plan(2L << 20, i), Optional.empty());
            System.out.print('.');
            System.out.flush();
        }
    }

    private static BundlePlan plan(long size, int seed) {
        List<BundleEntry> entries = new ArrayList<>(SampleBundle.entries());
        entries.add(new BundleEntry("data/evidence/large.bin", () -> noise(size, seed), "large.bin", "evidence"));
        return SampleBundle.plan(SampleBundle.ID, entries, List.of());
    }

    private static InputStream noise(long size, int seed) {
        return new InputStream() {
            private long left = size;

            @Override
            public int read() {
                return left-- > 0 ? seed & 0xFF : -1;
            }

            @Override
            public int read(byte[] into, int offset, int length) {
                if (left <= 0) {
                    return -1;
                }
                int count = (int) Math.min(left, length);
                for (int i = 0; i < count; i++) {
                    into[offset + i] = (byte) (left + i + seed);
                }
                left -= count;
                return count;
            }
        };
    }
}
