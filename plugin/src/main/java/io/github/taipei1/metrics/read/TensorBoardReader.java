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
        long records = 0;
        boolean more = true;
        while (more) {
            more = record(in, reading.notes(), event, records++);
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

    private static boolean record(DataInputStream in, Notes notes, TensorBoardEvent event, long number)
            throws IOException {
        byte[] head = new byte[12];
        int got = in.readNBytes(head, 0, head.length);
        if (got == 0) {
            if (number == 0) {
                Empty.tell(notes);
            }
            return false;
        }
        ByteBuffer header = ByteBuffer.wrap(head).order(ByteOrder.LITTLE_ENDIAN);
        long length = header.getLong(0);
        if (got < head.length) {
            cut(notes, number);
            return false;
        }
        if (header.getInt(8) != masked(head, 8) || length < 0 || length > LONGEST) {
            damaged(notes, number);
            return false;
        }
        try {
            byte[] data = in.readNBytes((int) length);
            int check = data.length < length ? 0 : Integer.reverseBytes(in.readInt());
            if (data.length < length) {
                throw new EOFException();
            }
            if (check != masked(data, data.length) || !event.read(data)) {
                damaged(notes, number);
                return false;
            }
            return true;
        } catch (EOFException e) {
            cut(notes, number);
            return false;
        }
    }

    private static void damaged(Notes notes, long number) {
        Text message = number == 0
                ? Text.of("不是 TensorBoard 事件檔", "this is no event file of TensorBoard")
                : Text.of(
                        "第 " + (number + 1) + " 筆紀錄的檢查碼不符，其後未讀入",
                        "record " + (number + 1) + " fails its checksum; nothing after it was read");
        notes.problem(1, message, COPY);
    }

    private static void cut(Notes notes, long number) {
        if (number == 0) {
            damaged(notes, 0);
        } else {
            notes.warning(1, Text.of("第 " + (number + 1) + " 筆紀錄不完整", "record " + (number + 1) + " is cut off"), CUT);
        }
    }

    static int masked(byte[] data, int length) {
        CRC32C crc = new CRC32C();
        crc.update(data, 0, length);
        return Integer.rotateRight((int) crc.getValue(), 15) + MASK;
    }
}
