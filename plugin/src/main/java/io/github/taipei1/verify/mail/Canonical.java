package io.github.taipei1.verify.mail;

import io.github.taipei1.mail.Mail;
import java.io.ByteArrayOutputStream;

/** The two forms, simple and relaxed, in which DKIM hashes headers and bodies (RFC 6376, 3.4). */
final class Canonical {
    private Canonical() {}

    static String header(Mail.Header header, boolean relaxed) {
        if (!relaxed) {
            return header.raw();
        }
        String value =
                header.value().replace("\r\n", "").replaceAll("[ \t]++", " ").strip();
        return header.name() + ":" + value;
    }

    static byte[] body(byte[] body, boolean relaxed) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(body.length + 2);
        int blank = 0;
        int at = 0;
        while (at < body.length) {
            int end = lineEnd(body, at);
            byte[] line = relaxed ? relaxed(body, at, end) : java.util.Arrays.copyOfRange(body, at, end);
            if (line.length == 0) {
                blank++;
            } else {
                for (; blank > 0; blank--) {
                    end(out);
                }
                out.writeBytes(line);
                end(out);
            }
            at = end + 2;
        }
        if (out.size() == 0 && !relaxed) {
            end(out);
        }
        return out.toByteArray();
    }

    private static void end(ByteArrayOutputStream out) {
        out.write('\r');
        out.write('\n');
    }

    private static int lineEnd(byte[] body, int from) {
        for (int i = from; i + 1 < body.length; i++) {
            if (body[i] == '\r' && body[i + 1] == '\n') {
                return i;
            }
        }
        return body.length;
    }

    /** Runs of white space are one space, those at the end nothing. */
    private static byte[] relaxed(byte[] body, int from, int to) {
        ByteArrayOutputStream line = new ByteArrayOutputStream(to - from);
        boolean space = false;
        for (int i = from; i < to; i++) {
            boolean white = body[i] == ' ' || body[i] == '\t';
            if (!white && space) {
                line.write(' ');
            }
            space = white;
            if (!white) {
                line.write(body[i]);
            }
        }
        return line.toByteArray();
    }
}
