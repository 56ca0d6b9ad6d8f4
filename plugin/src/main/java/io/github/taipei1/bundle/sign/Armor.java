package io.github.taipei1.bundle.sign;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/** The text form of OpenSSH's binary files: base 64 between two marker lines. */
final class Armor {
    private static final int LINE = 70;

    private Armor() {}

    static String write(String kind, byte[] bytes) {
        String body = Base64.getEncoder().encodeToString(bytes);
        StringBuilder text = new StringBuilder(begin(kind)).append('\n');
        for (int i = 0; i < body.length(); i += LINE) {
            text.append(body, i, Math.min(body.length(), i + LINE)).append('\n');
        }
        return text.append(end(kind)).append('\n').toString();
    }

    static Optional<byte[]> read(String kind, String text) {
        String plain = text.replace("\r\n", "\n").strip();
        String begin = begin(kind) + "\n";
        String end = "\n" + end(kind);
        if (!plain.startsWith(begin) || !plain.endsWith(end) || plain.length() < begin.length() + end.length()) {
            return Optional.empty();
        }
        String body =
                plain.substring(begin.length(), plain.length() - end.length()).replace("\n", "");
        try {
            byte[] bytes = Base64.getDecoder().decode(body.getBytes(StandardCharsets.ISO_8859_1));
            // The decoder passes over bits behind the last byte; only one writing of a signature is taken.
            boolean canonical = Base64.getEncoder().encodeToString(bytes).contentEquals(body);
            return canonical ? Optional.of(bytes) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static String begin(String kind) {
        return "-----BEGIN " + kind + "-----";
    }

    private static String end(String kind) {
        return "-----END " + kind + "-----";
    }
}
