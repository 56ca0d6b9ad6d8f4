package io.github.taipei1.metrics.read;

import io.github.taipei1.finding.Text;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.zip.CRC32C;

/**
 * Reads TensorBoard event files: TFRecord frames (length, masked CRC-32C, data, masked CRC-32C) around events in protocol
 * buffers. A last record that is cut off is what a killed run leaves; a wrong checksum is a damaged file.
 */
final class TensorBoardReader implements MetricsReader {
    private static final int LONGEST = 64 << 20;
    /** Length and its checksum. */
    private static final int HEAD = Long.BYTES + Integer.BYTES;

    private static final int MASK = 0xA282EAD8;
    private static final String METRICS = "metrics";
    private static final Text COPY =
            Text.of("請重新複製事件檔（events.out.tfevents.*）", "Copy the event file (events.out.tfevents.*) again");
    private static final Text CUT =
            Text.of("訓練中斷時常見；之前的紀錄均已讀入", "Usual for a run that was killed; what stands before it has been read");

    @Override
    public void read(Reading reading) throws IOException {
        DataInputStream in = new DataInputStream(reading.bytes());
        String run = run(reading.input());
        TensorBoardEvent event = new TensorBoardEvent((tag, step, time, value) ->
                reading.series(run, tag).ifPresent(series -> series.add(step, time, value)));
        Records records = new Records(in, reading.notes(), event);
        boolean more = true;
        while (more) {
            more = records.next();
        }
    }

    /** The folder, as TensorBoard has it; the names of event files are those of a time and a machine. */
    private static String run(MetricsInput input) {
        String stem = input.stem();
        String[] path = input.path().split("/");
        String folder = path.length > 1 ? path[path.length - 2] : METRICS;
        boolean named = !stem.startsWith("events.out.tfevents");
        return named ? stem : folder.equals(METRICS) ? "TensorBoard" : folder;
    }

    /** The records of a file, one after the other; a fault is told by the record's number and the byte where it begins. */
    private static final class Records {
        private final DataInputStream in;
        private final Notes notes;
        private final TensorBoardEvent event;
        private long number;
        private long at;

        Records(DataInputStream in, Notes notes, TensorBoardEvent event) {
            this.in = in;
            this.notes = notes;
            this.event = event;
        }

        /** Reads a record; false where none follows that can be read. */
        boolean next() throws IOException {
            byte[] head = new byte[HEAD];
            int got = in.readNBytes(head, 0, head.length);
            if (got == 0) {
                if (number == 0) {
                    Empty.tell(notes);
                }
                return false;
            }
            if (got < head.length) {
                return cut();
            }
            ByteBuffer header = ByteBuffer.wrap(head).order(ByteOrder.LITTLE_ENDIAN);
            long length = header.getLong(0);
            if (header.getInt(Long.BYTES) != masked(head, Long.BYTES) || length < 0) {
                return damaged();
            }
            boolean sound = length > LONGEST ? pass(length) : data((int) length);
            number++;
            at += HEAD + length + Integer.BYTES;
            return sound;
        }

        private boolean data(int length) throws IOException {
            byte[] data = in.readNBytes(length);
            byte[] check = in.readNBytes(Integer.BYTES);
            if (check.length < Integer.BYTES) {
                return cut();
            }
            int sum = ByteBuffer.wrap(check).order(ByteOrder.LITTLE_ENDIAN).getInt();
            return sum == masked(data, data.length) && event.read(data) || damaged();
        }

        /** A graph or a picture, never a scalar: not worth its memory. */
        private boolean pass(long length) throws IOException {
            try {
                in.skipNBytes(length + Integer.BYTES);
            } catch (EOFException e) {
                return cut();
            }
            return true;
        }

        private boolean damaged() {
            Text message = number == 0
                    ? Text.of("不是 TensorBoard 事件檔", "this is no event file of TensorBoard")
                    : Text.of(
                            "第 " + (number + 1) + " 筆紀錄（自第 " + (at + 1) + " 個位元組起）的檢查碼不符，其後未讀入",
                            "record " + (number + 1) + ", from byte " + (at + 1)
                                    + ", fails its checksum; nothing after it was read");
            notes.problem(1, message, COPY);
            return false;
        }

        private boolean cut() {
            if (number == 0) {
                return damaged();
            }
            notes.warning(
                    1,
                    Text.of(
                            "第 " + (number + 1) + " 筆紀錄（自第 " + (at + 1) + " 個位元組起）不完整",
                            "record " + (number + 1) + ", from byte " + (at + 1) + ", is cut off"),
                    CUT);
            return false;
        }
    }

    private static int masked(byte[] data, int length) {
        CRC32C crc = new CRC32C();
        crc.update(data, 0, length);
        return Integer.rotateRight((int) crc.getValue(), 15) + MASK;
    }
}
