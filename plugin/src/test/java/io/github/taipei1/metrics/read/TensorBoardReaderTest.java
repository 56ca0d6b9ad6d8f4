package io.github.taipei1.metrics.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.taipei1.metrics.MetricNames;
import io.github.taipei1.metrics.Series;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Event files as TensorFlow and PyTorch write them, byte by byte, and what becomes of them on a busy machine. */
class TensorBoardReaderTest {
    private static MetricsFile read(byte[] file) {
        return MetricsKind.TENSORBOARD.read(MetricsInput.of("runs/a/events.out.tfevents.1", "lab", file));
    }

    /** Each file of TensorFlow begins with these bytes: a length of 24, its checksum, the tags of time and version. */
    @Test
    void theFirstRecordOfEveryFileOfTensorFlowIsRead() {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        byte[] version = "brain.Event:2".getBytes(StandardCharsets.US_ASCII);
        ByteBuffer event = ByteBuffer.allocate(24).order(ByteOrder.LITTLE_ENDIAN);
        event.put((byte) 0x09)
                .putDouble(1_762_736_400.5)
                .put((byte) 0x1A)
                .put((byte) version.length)
                .put(version);
        Samples.record(file, event.array());
        assertThat(HexFormat.of().formatHex(file.toByteArray())).startsWith("1800000000000000a37f4b2209");
        MetricsFile read = read(file.toByteArray());
        assertThat(read.problems()).isEmpty();
        assertThat(read.warnings()).isEmpty();
    }

    /** SummaryWriter of PyTorch puts several values into one summary, with metadata, pictures and texts among them. */
    @Test
    void scalarsAreToldFromAllElse() {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        Samples.record(file, hex("09 0000000000e0d941 1a0d 627261696e2e4576656e743a32"));
        byte[] loss = hex("0a04 6c6f7373 15 0000803f 4a0b 0a09 0a07 7363616c617273");
        byte[] text = hex("0a04 6e6f7465 4206 0807 4202 6f6b");
        byte[] rate = hex("0a02 6c72 15 0ad7233c");
        Samples.record(file, concat(hex("09 0000000000e0d941 10 d804"), summary(loss, text, rate)));
        List<Series> series = read(file.toByteArray()).series();
        assertThat(series)
                .extracting(Series::metric)
                .containsExactlyInAnyOrder(MetricNames.LOSS, MetricNames.LEARNING_RATE);
        assertThat(series.get(0).point(0).step()).isEqualTo(600);
    }

    @Test
    void everyPlaceWhereAFileEndsIsToldAndWhatStandsBeforeItIsRead() {
        byte[] whole = Samples.tensorBoard();
        int second = 12 + length(whole, 0) + 4;
        int third = second + 12 + length(whole, second) + 4;
        for (int end = 1; end < whole.length; end++) {
            MetricsFile cut = read(Arrays.copyOf(whole, end));
            boolean record = end == second || end == third;
            assertThat(cut.problems()).as("ends at %d", end).hasSize(end < second ? 1 : 0);
            assertThat(cut.warnings()).as("ends at %d", end).hasSize(end < second || record ? 0 : 1);
            assertThat(cut.series()).as("ends at %d", end).hasSize(end < third ? 0 : 1);
        }
        assertThat(read(Arrays.copyOf(whole, third + 20))
                        .warnings()
                        .get(0)
                        .message()
                        .en())
                .startsWith("record 3, from byte " + (third + 1));
    }

    @Test
    void everyChangedByteIsFound() {
        byte[] whole = Samples.tensorBoard();
        for (int at = 0; at < whole.length; at++) {
            byte[] broken = whole.clone();
            broken[at] ^= 0x20;
            assertThat(read(broken).problems()).as("byte %d", at).hasSize(1);
        }
    }

    /** A graph can be larger than memory; it is passed over. */
    @Test
    void aHugeRecordIsPassedOver() {
        long length = 65L << 20;
        byte[] head = ByteBuffer.allocate(8)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putLong(length)
                .array();
        byte[] sum = ByteBuffer.allocate(4)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(Samples.maskedCrc32c(head))
                .array();
        InputStream file = new SequenceInputStream(Collections.enumeration(List.of(
                new ByteArrayInputStream(concat(head, sum)),
                new Zeros(length + 4),
                new ByteArrayInputStream(Samples.tensorBoard()))));
        MetricsFile read =
                MetricsKind.TENSORBOARD.read(new MetricsInput("runs/a/events.out.tfevents.1", "lab", () -> file));
        assertThat(read.problems()).isEmpty();
        assertThat(read.series()).hasSize(1);
    }

    @Test
    void whatIsNoEventFileIsNamedSo() {
        for (byte[] other :
                List.of("step,loss\n1,2.5\n".getBytes(StandardCharsets.UTF_8), new byte[64], hex("1f8b0800"))) {
            assertThat(read(other).problems())
                    .singleElement()
                    .satisfies(problem -> assertThat(problem.message().en()).contains("no event file"));
        }
    }

    private static int length(byte[] file, int record) {
        return ByteBuffer.wrap(file).order(ByteOrder.LITTLE_ENDIAN).getInt(record);
    }

    private static byte[] summary(byte[]... values) {
        byte[] all = new byte[0];
        for (byte[] value : values) {
            all = concat(all, Samples.field(1, value));
        }
        return Samples.field(5, all);
    }

    private static byte[] concat(byte[] one, byte[] other) {
        byte[] both = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }

    private static byte[] hex(String digits) {
        return HexFormat.of().parseHex(digits.replace(" ", ""));
    }

    /** So many zeros. */
    private static final class Zeros extends InputStream {
        private long left;

        Zeros(long left) {
            this.left = left;
        }

        @Override
        public int read() {
            return left-- > 0 ? 0 : -1;
        }

        @Override
        public int read(byte[] into, int from, int count) {
            int given = (int) Math.min(left, count);
            left -= given;
            return given == 0 ? -1 : given;
        }

        @Override
        public long skip(long count) {
            long passed = Math.min(left, count);
            left -= passed;
            return passed;
        }
    }
}
