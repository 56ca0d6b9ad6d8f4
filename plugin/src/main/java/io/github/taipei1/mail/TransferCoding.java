package io.github.taipei1.mail;

import java.io.ByteArrayOutputStream;
import java.util.Base64;
import java.util.Locale;

/** The codings in which mails carry bytes (RFC 2045, 2047). What is no such code is left as it stands; nothing is refused here. */
final class TransferCoding {
    private TransferCoding() {}

    static byte[] decode(String coding, byte[] bytes) {
        return switch (coding.toLowerCase(Locale.ROOT)) {
            case "base64" -> base64(bytes);
            case "quoted-printable" -> quoted(bytes, false);
            default -> bytes;
        };
    }

    static byte[] base64(byte[] bytes) {
        try {
            return Base64.getMimeDecoder().decode(bytes);
        } catch (IllegalArgumentException e) {
            return bytes;
        }
    }

    /** As quoted-printable, but an underline is a space. */
    static byte[] quotedHeader(byte[] bytes) {
        return quoted(bytes, true);
    }

    private static byte[] quoted(byte[] bytes, boolean header) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length);
        for (int i = 0; i < bytes.length; i++) {
            int high = bytes[i] == '=' && i + 2 < bytes.length ? Character.digit(bytes[i + 1], 16) : -1;
            int low = high < 0 ? -1 : Character.digit(bytes[i + 2], 16);
            if (low >= 0) {
                out.write(high << 4 | low);
                i += 2;
            } else if (bytes[i] == '=' && i + 2 < bytes.length && bytes[i + 1] == '\r' && bytes[i + 2] == '\n') {
                i += 2;
            } else {
                out.write(header && bytes[i] == '_' ? ' ' : bytes[i]);
            }
        }
        return out.toByteArray();
    }
}
