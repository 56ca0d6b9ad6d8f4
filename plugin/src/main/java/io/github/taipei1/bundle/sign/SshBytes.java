package io.github.taipei1.bundle.sign;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Values of the SSH wire format, RFC 4251 section 5: a length of four bytes, then the bytes. */
final class SshBytes {
    private SshBytes() {}

    static byte[] join(byte[]... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }

    static byte[] string(byte[] bytes) {
        return ByteBuffer.allocate(Integer.BYTES + bytes.length)
                .putInt(bytes.length)
                .put(bytes)
                .array();
    }

    static byte[] string(String text) {
        return string(text.getBytes(StandardCharsets.UTF_8));
    }

    static byte[] number(int value) {
        return ByteBuffer.allocate(Integer.BYTES).putInt(value).array();
    }

    /** Reads values one after another; a value that is not there is empty, never an exception. */
    static final class Reader {
        private final ByteBuffer in;

        Reader(byte[] bytes) {
            in = ByteBuffer.wrap(bytes);
        }

        Optional<byte[]> string() {
            return number().filter(length -> length >= 0 && length <= in.remaining())
                    .map(length -> {
                        byte[] bytes = new byte[length];
                        in.get(bytes);
                        return bytes;
                    });
        }

        Optional<String> text() {
            return string().map(bytes -> new String(bytes, StandardCharsets.UTF_8));
        }

        Optional<Integer> number() {
            return in.remaining() < Integer.BYTES ? Optional.empty() : Optional.of(in.getInt());
        }

        /** Whether the next bytes are these; they are passed over. */
        boolean starts(byte[] expected) {
            if (in.remaining() < expected.length) {
                return false;
            }
            byte[] start = new byte[expected.length];
            in.get(start);
            return java.util.Arrays.equals(start, expected);
        }

        boolean isAtEnd() {
            return !in.hasRemaining();
        }
    }
}
