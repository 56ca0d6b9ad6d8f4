package io.github.taipei1.verify.mail;

import io.github.taipei1.finding.Text;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A mail as its bytes have it (RFC 5322), with CRLF at each line's end, as it travelled.
 *
 * @param headers in order, each with its folded lines
 * @param body behind the blank line
 */
public record Mail(List<Header> headers, byte[] body) {
    private static final List<String> ONCE = List.of("from", "subject", "date", "message-id");
    private static final int LONGEST_HEAD = 256 << 10;

    /**
     * A header.
     *
     * @param name in lower case, without blanks
     * @param raw the whole of it, the colon and all CRLF but the last included; a character a byte
     */
    record Header(String name, String raw) {
        String value() {
            return raw.substring(raw.indexOf(':') + 1);
        }
    }

    public Mail {
        headers = List.copyOf(headers);
    }

    /** Whether a file is a mail, by how it begins. */
    public static boolean isMail(String path, byte[] bytes) {
        String lower = path.toLowerCase(Locale.ROOT);
        String start = new String(bytes, 0, Math.min(bytes.length, 1_000), StandardCharsets.ISO_8859_1);
        return lower.endsWith(".eml")
                || start.lines()
                        .findFirst()
                        .orElse("")
                        .matches("(?i)(from|received|return-path|delivered-to|dkim-signature|arc-seal|subject|date|"
                                + "message-id|mime-version|to|x-[a-z-]{1,40}+): .*+");
    }

    /** Reads a mail; nothing is decoded yet. */
    public static Mail read(byte[] bytes) {
        byte[] sent = withCrLf(bytes);
        int end = headEnd(sent);
        List<Header> headers = new ArrayList<>();
        StringBuilder current = new StringBuilder();
        String head = new String(sent, 0, Math.min(end, LONGEST_HEAD), StandardCharsets.ISO_8859_1);
        for (String line : head.split("\r\n")) {
            boolean folded = !line.isEmpty() && (line.charAt(0) == ' ' || line.charAt(0) == '\t');
            if (folded && !current.isEmpty()) {
                current.append("\r\n").append(line);
            } else {
                add(headers, current);
                current.setLength(0);
                current.append(line);
            }
        }
        add(headers, current);
        int body = Math.min(sent.length, end + 2);
        return new Mail(headers, java.util.Arrays.copyOfRange(sent, body, sent.length));
    }

    private static void add(List<Header> headers, StringBuilder raw) {
        int colon = raw.indexOf(":");
        if (colon > 0) {
            headers.add(new Header(raw.substring(0, colon).strip().toLowerCase(Locale.ROOT), raw.toString()));
        }
    }

    /** Programs and repositories change the line ends of saved mails; on the way they were CRLF. */
    private static byte[] withCrLf(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length + 1024);
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == '\n' && (i == 0 || bytes[i - 1] != '\r')) {
                out.write('\r');
            }
            out.write(bytes[i]);
        }
        return out.toByteArray();
    }

    /** Where the last header line ends, its CRLF included. */
    private static int headEnd(byte[] bytes) {
        if (bytes.length > 1 && bytes[0] == '\r' && bytes[1] == '\n') {
            return 0;
        }
        for (int i = 0; i + 3 < bytes.length; i++) {
            if (bytes[i] == '\r' && bytes[i + 1] == '\n' && bytes[i + 2] == '\r' && bytes[i + 3] == '\n') {
                return i + 2;
            }
        }
        return bytes.length;
    }

    Optional<Header> header(String name) {
        return headers.stream().filter(header -> header.name().equals(name)).findFirst();
    }

    List<Header> all(String name) {
        return headers.stream().filter(header -> header.name().equals(name)).toList();
    }

    /**
     * Why it is no evidence at all: with a header twice that may stand once only, it can show one thing to one reader and another
     * to the next.
     */
    public Optional<Text> refusal() {
        List<String> twice = ONCE.stream().filter(name -> all(name).size() > 1).toList();
        if (twice.isEmpty()) {
            return Optional.empty();
        }
        String names = String.join(", ", twice);
        return Optional.of(Text.of(
                "郵件標頭重複（" + names + "），不能作為證據", "headers stand twice (" + names + "), so the mail is no evidence"));
    }

    /** What its writer says: the subject, and of the body what is not quoted from somebody else. */
    public MailWords words() {
        return MailWords.of(this);
    }
}
