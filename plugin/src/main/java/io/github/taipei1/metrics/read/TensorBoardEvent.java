package io.github.taipei1.metrics.read;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * Decodes the scalars of a TensorBoard event: event {1 wall_time, 2 step, 5 summary {1 value {1 tag, 2 simple_value, 8 tensor
 * {1 dtype, 4 content, 5 float, 6 double}}}}. All other fields are skipped.
 */
final class TensorBoardEvent {
    private static final int VARINT = 0;
    private static final int FIXED64 = 1;
    private static final int BYTES = 2;
    private static final int FIXED32 = 5;

    private final Sink sink;

    TensorBoardEvent(Sink sink) {
        this.sink = sink;
    }

    /** Takes one scalar; {@code time} in milliseconds since 1970. */
    interface Sink {
        void scalar(String tag, long step, long time, double value);
    }

    /** Decodes an event; false where the bytes are no message. */
    boolean read(byte[] data) {
        double[] wall = new double[1];
        long[] step = new long[1];
        ByteBuffer[] summary = new ByteBuffer[1];
        boolean sound = walk(ByteBuffer.wrap(data), (field, type, number, bytes) -> {
            if (field == 1 && type == FIXED64) {
                wall[0] = Double.longBitsToDouble(number);
            } else if (field == 2 && type == VARINT) {
                step[0] = number;
            } else if (field == 5 && type == BYTES) {
                summary[0] = bytes;
            }
            return true;
        });
        long time = (long) (wall[0] * 1000);
        return sound
                && (summary[0] == null
                        || walk(
                                summary[0],
                                (field, type, number, bytes) ->
                                        field != 1 || type != BYTES || value(bytes, step[0], time)));
    }

    private boolean value(ByteBuffer message, long step, long time) {
        String[] tag = {""};
        double[] scalar = {Double.NaN};
        boolean[] found = new boolean[1];
        boolean sound = walk(message, (field, type, number, bytes) -> {
            if (field == 1 && type == BYTES) {
                tag[0] = StandardCharsets.UTF_8.decode(bytes).toString();
            } else if (field == 2 && type == FIXED32) {
                scalar[0] = Float.intBitsToFloat((int) number);
                found[0] = true;
            } else if (field == 8 && type == BYTES) {
                found[0] |= tensor(bytes, scalar);
            }
            return true;
        });
        if (sound && found[0] && !tag[0].isEmpty()) {
            sink.scalar(tag[0], step, time, scalar[0]);
        }
        return sound;
    }

    /** The one number of a tensor of type float (1) or double (2); false for any other tensor. */
    private static boolean tensor(ByteBuffer message, double[] scalar) {
        long[] dtype = new long[1];
        ByteBuffer[] content = new ByteBuffer[1];
        boolean sound = walk(message, (field, type, number, bytes) -> {
            if (field == 1 && type == VARINT) {
                dtype[0] = number;
            } else if (field >= 4 && field <= 6 && type == BYTES) {
                content[0] = bytes;
            } else if (field == 5 && type == FIXED32) {
                content[0] = littleEndian(4).putInt((int) number).flip();
            } else if (field == 6 && type == FIXED64) {
                content[0] = littleEndian(8).putLong(number).flip();
            }
            return true;
        });
        if (!sound || content[0] == null) {
            return false;
        }
        ByteBuffer bytes = content[0].order(ByteOrder.LITTLE_ENDIAN);
        if (dtype[0] == 1 && bytes.remaining() == 4) {
            scalar[0] = bytes.getFloat();
            return true;
        }
        if (dtype[0] == 2 && bytes.remaining() == 8) {
            scalar[0] = bytes.getDouble();
            return true;
        }
        return false;
    }

    private static ByteBuffer littleEndian(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** Takes one field; {@code bytes} is set for type 2 alone. */
    private interface FieldSink {
        boolean field(int field, int type, long number, ByteBuffer bytes);
    }

    private static boolean walk(ByteBuffer message, FieldSink sink) {
        ByteBuffer in = message.slice().order(ByteOrder.LITTLE_ENDIAN);
        while (in.hasRemaining()) {
            long key = varint(in);
            int type = (int) (key & 7);
            long number = 0;
            ByteBuffer bytes = null;
            if (type == VARINT) {
                number = varint(in);
            } else if (type == FIXED64 && in.remaining() >= 8) {
                number = in.getLong();
            } else if (type == FIXED32 && in.remaining() >= 4) {
                number = in.getInt();
            } else if (type == BYTES) {
                long length = varint(in);
                if (length < 0 || length > in.remaining()) {
                    return false;
                }
                bytes = in.slice(in.position(), (int) length);
                in.position(in.position() + (int) length);
            } else {
                return false;
            }
            if (key < 0 || !sink.field((int) (key >>> 3), type, number, bytes)) {
                return false;
            }
        }
        return true;
    }

    /** A base-128 number; -1 where the bytes end in it. */
    private static long varint(ByteBuffer in) {
        long value = 0;
        for (int shift = 0; shift < 64 && in.hasRemaining(); shift += 7) {
            byte b = in.get();
            value |= (long) (b & 0x7F) << shift;
            if (b >= 0) {
                return value;
            }
        }
        return -1;
    }
}
