package io.github.taipei1.metrics.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.taipei1.finding.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What every reader promises, whatever it is given. */
class MetricsKindTest {

    private static MetricsFile read(MetricsKind kind, byte[] bytes) {
        return kind.read(MetricsInput.of("metrics/file.x", "lead", bytes));
    }

    private static boolean foundSomething(MetricsFile file) {
        return file.usage().filter(table -> table.rows() > 0).isPresent()
                || !file.series().isEmpty()
                || !file.rows().isEmpty();
    }

    /** Something was found or something was said, and what was said has a place and both languages. */
    private static void saysWhatItDid(MetricsFile file) {
        assertThat(foundSomething(file)
                        || !file.problems().isEmpty()
                        || !file.warnings().isEmpty())
                .isTrue();
        Stream.concat(file.problems().stream(), file.warnings().stream()).forEach(MetricsKindTest::isPlaced);
    }

    private static void isPlaced(Problem problem) {
        assertThat(problem.place().path()).isEqualTo("metrics/file.x");
        assertThat(problem.place().region().startLine()).isPositive();
        assertThat(problem.message().zhTw()).isNotBlank();
        assertThat(problem.help().en()).isNotBlank();
    }

    @ParameterizedTest
    @EnumSource(MetricsKind.class)
    void aRightFileIsReadWithoutAWord(MetricsKind kind) {
        MetricsFile file = read(kind, Samples.of(kind));
        assertThat(file.problems()).isEmpty();
        assertThat(file.warnings()).isEmpty();
        assertThat(foundSomething(file)).isTrue();
        assertThat(file.source().sha256()).matches("[0-9a-f]{64}");
        assertThat(MetricsKind.of(kind.id())).contains(kind);
    }

    @ParameterizedTest
    @EnumSource(MetricsKind.class)
    void anEmptyFileIsAProblem(MetricsKind kind) {
        for (byte[] bytes : new byte[][] {{}, "\n\n".getBytes(), {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF}}) {
            MetricsFile file = read(kind, bytes);
            assertThat(foundSomething(file)).isFalse();
            assertThat(file.problems()).isNotEmpty().allSatisfy(MetricsKindTest::isPlaced);
        }
    }

    @ParameterizedTest
    @EnumSource(MetricsKind.class)
    void aFileCutOffAnywhereNeverBreaksTheReader(MetricsKind kind) {
        byte[] whole = Samples.of(kind);
        for (int length = 0; length < whole.length; length += 97) {
            saysWhatItDid(read(kind, Arrays.copyOf(whole, length)));
        }
    }

    @ParameterizedTest
    @EnumSource(MetricsKind.class)
    void damagedBytesNeverBreakTheReader(MetricsKind kind) {
        Random random = new Random(7);
        for (int round = 0; round < 80; round++) {
            byte[] bytes = Samples.of(kind);
            for (int i = 0; i < 1 + random.nextInt(6); i++) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            saysWhatItDid(read(kind, bytes));
        }
        byte[] noise = new byte[100_000];
        random.nextBytes(noise);
        MetricsFile file = read(kind, noise);
        assertThat(file.problems()).isNotEmpty();
        saysWhatItDid(file);
    }

    @ParameterizedTest
    @EnumSource(MetricsKind.class)
    void aFileOfAnotherKindIsAProblem(MetricsKind kind) {
        for (MetricsKind other : MetricsKind.values()) {
            boolean alike = kind == other;
            if (!alike) {
                MetricsFile file = read(kind, Samples.of(other));
                assertThat(file.problems()).as("%s given to %s", other, kind).isNotEmpty();
                assertThat(foundSomething(file)).isFalse();
            }
        }
    }

    @ParameterizedTest
    @EnumSource(MetricsKind.class)
    void oneEndlessLineIsAProblem(MetricsKind kind) {
        byte[] line = new byte[17 << 20];
        Arrays.fill(line, (byte) 'x');
        assertThat(read(kind, line).problems()).isNotEmpty().allSatisfy(MetricsKindTest::isPlaced);
    }

    @ParameterizedTest
    @EnumSource(MetricsKind.class)
    void aFileThatCannotBeOpenedIsAProblem(MetricsKind kind) {
        MetricsFile file = kind.read(new MetricsInput("metrics/file.x", "lead", () -> {
            throw new IOException("gone");
        }));
        assertThat(file.problems()).singleElement().satisfies(MetricsKindTest::isPlaced);
        InputStream breaking = new InputStream() {
            private int left = 40;

            @Override
            public int read() throws IOException {
                if (--left < 0) {
                    throw new IOException("disk error");
                }
                return 'x';
            }
        };
        MetricsFile broken = kind.read(new MetricsInput("metrics/file.x", "lead", () -> breaking));
        assertThat(broken.problems()).isNotEmpty();
    }

    @ParameterizedTest
    @EnumSource(MetricsKind.class)
    void theSameBytesGiveTheSameAnswer(MetricsKind kind) {
        MetricsFile first = read(kind, Samples.of(kind));
        MetricsFile second = read(kind, Samples.of(kind));
        assertThat(second.rows()).isEqualTo(first.rows());
        assertThat(second.usage().map(t -> t.records().toList()))
                .isEqualTo(first.usage().map(t -> t.records().toList()));
        assertThat(second.series().stream().map(s -> s.points().toList()).toList())
                .isEqualTo(first.series().stream().map(s -> s.points().toList()).toList());
    }
}
