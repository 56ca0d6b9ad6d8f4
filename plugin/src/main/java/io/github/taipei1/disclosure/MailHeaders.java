package io.github.taipei1.disclosure;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

/**
 * The header of a mail (RFC 5322). A mail in which a header stands twice that may stand only once can show one thing to one
 * reader and another to the next, so it is no evidence.
 */
final class MailHeaders {
    private static final List<String> ONCE = List.of("from", "subject", "date", "message-id");
    private static final int LONGEST = 256 * 1024;

    private MailHeaders() {}

    /** Whether a file looks like a mail: its first line is a header. */
    static boolean isMail(String path, byte[] bytes) {
        String lower = path.toLowerCase(Locale.ROOT);
        return lower.endsWith(".eml")
                || lower.endsWith(".mbox")
                || firstLine(bytes)
                        .matches("(?i)(from|received|return-path|subject|date|message-id|mime-version|to): .*");
    }

    private static String firstLine(byte[] bytes) {
        String text = new String(bytes, 0, Math.min(bytes.length, 1_000), StandardCharsets.ISO_8859_1);
        return text.lines().findFirst().orElse("");
    }

    /** Names of the headers that stand more than once and may not. */
    static List<String> repeated(byte[] bytes) {
        String text = new String(bytes, 0, Math.min(bytes.length, LONGEST), StandardCharsets.ISO_8859_1);
        List<String> names = text.lines()
                .takeWhile(line -> !line.isBlank())
                .filter(line -> line.indexOf(':') > 0 && !Character.isWhitespace(line.charAt(0)))
                .map(line -> line.substring(0, line.indexOf(':')).strip().toLowerCase(Locale.ROOT))
                .toList();
        return ONCE.stream()
                .filter(name -> names.stream().filter(name::equals).count() > 1)
                .toList();
    }
}
