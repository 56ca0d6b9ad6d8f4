package io.github.taipei1.mail;

import io.github.taipei1.finding.Text;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A mail as its bytes have it (RFC 5322), with CRLF at each line's end, as it travelled.
 *
 * @param headers in order, each with its folded lines
 * @param body behind the blank line
 * @param whole whether all of its headers were read
 */
public record Mail(List<Header> headers, byte[] body, boolean whole) {
    private static final List<String> ONCE = List.of("from", "subject", "date", "message-id");
    private static final int LONGEST_HEAD = 256 << 10;
    private static final int LONGEST_START = 4_000;
    private static final int MOST_LOOKED_AT = 20;
    private static final Pattern HEADER_LINE = Pattern.compile("[!-9;-~]{1,76}[ \\t]{0,8}:.*+|[ \\t].*+|From .*+");
    /** A return without a line feed, which some programs take for the end of a header and some do not; a null. */
    private static final Pattern STRAY = Pattern.compile("\\r(?!\\n)|\\x00");

    private static final Pattern TELLING = Pattern.compile(
            "(?i)(from|received|return-path|delivered-to|dkim-signature|arc-seal|subject|message-id|mime-version)[ \\t]{0,8}:.*+");

    /**
     * A header.
     *
     * @param name in lower case, without blanks
     * @param raw the whole of it, the colon and all CRLF but the last included; a character a byte
     */
    public record Header(String name, String raw) {
        public String value() {
            return raw.substring(raw.indexOf(':') + 1);
        }
    }

    public Mail {
        headers = List.copyOf(headers);
    }

    /** Whether a file is a mail, by its name or by how it begins: nothing but headers, one of them of those that each mail has. */
    public static boolean isMail(String path, byte[] bytes) {
        if (path.toLowerCase(Locale.ROOT).endsWith(".eml")) {
            return true;
        }
        int from = mark(bytes);
        String start =
                new String(bytes, from, Math.min(bytes.length - from, LONGEST_START), StandardCharsets.ISO_8859_1);
        List<String> lines = start.lines()
                .takeWhile(line -> !line.isEmpty())
                .limit(MOST_LOOKED_AT)
                .toList();
        return !lines.isEmpty()
                && lines.stream()
                        .limit(lines.size() - 1L)
                        .allMatch(line -> HEADER_LINE.matcher(line).matches())
                && lines.stream().anyMatch(line -> TELLING.matcher(line).matches());
    }

    /** Bytes of a byte-order mark, which an editor may have put before the first header. */
    private static int mark(byte[] bytes) {
        boolean marked =
                bytes.length > 2 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF;
        return marked ? 3 : 0;
    }

    /** Reads a mail; nothing is decoded yet. */
    public static Mail read(byte[] bytes) {
        byte[] sent = withCrLf(bytes, mark(bytes));
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
        return new Mail(headers, java.util.Arrays.copyOfRange(sent, body, sent.length), end <= LONGEST_HEAD);
    }

    private static void add(List<Header> headers, StringBuilder raw) {
        int colon = raw.indexOf(":");
        if (colon > 0) {
            headers.add(new Header(raw.substring(0, colon).strip().toLowerCase(Locale.ROOT), raw.toString()));
        }
    }

    /** Programs and repositories change the line ends of saved mails; on the way they were CRLF. */
    private static byte[] withCrLf(byte[] bytes, int from) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length + 1024);
        for (int i = from; i < bytes.length; i++) {
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

    public Optional<Header> header(String name) {
        return headers.stream().filter(header -> header.name().equals(name)).findFirst();
    }

    public List<Header> all(String name) {
        return headers.stream().filter(header -> header.name().equals(name)).toList();
    }

    /**
     * Why it is no evidence at all: with a header twice that may stand once only, or with one that only some programs see, it
     * can show one thing to one reader and another to the next.
     */
    public Optional<Text> refusal() {
        if (!whole) {
            return Optional.of(Text.of(
                    "郵件標頭過長，無法完整檢查，不能作為證據", "its headers are too long to be checked, so the mail is no evidence"));
        }
        if (headers.stream().anyMatch(header -> STRAY.matcher(header.raw()).find())) {
            return Optional.of(Text.of(
                    "郵件標頭中有不成對的換行或空字元，不能作為證據",
                    "its headers hold a stray line end or a null, so the mail is no evidence"));
        }
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
