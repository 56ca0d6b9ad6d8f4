package io.github.taipei1.mail;

import io.github.taipei1.approval.Code;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The words of a mail, decoded.
 *
 * @param subject in one line
 * @param own what the writer wrote himself; what he quotes is left out
 */
public record MailWords(String subject, String own) {
    private static final int DEEPEST = 8;
    private static final int MOST_PARTS = 200;
    private static final Pattern ENCODED = Pattern.compile("=\\?([^?\\s]{1,40})\\?([bBqQ])\\?([^?\\s]*+)\\?=");
    private static final Pattern BETWEEN = Pattern.compile("(\\?=)\\s++(=\\?)");
    private static final Pattern QUOTED_FROM_HERE = Pattern.compile(
            "(?i)^(-{2,}.{0,40}(original message|forwarded message|原始郵件|轉寄).{0,40}|_{10,}+|(from|寄件者|寄件人)\\s*+[:：].*+"
                    + "|on .{5,200}wrote:|.{0,200}(寫道|於.{0,100}寫了)\\s*+[:：])$");

    static MailWords of(Mail mail) {
        String subject = mail.header("subject").map(Mail.Header::value).orElse("");
        StringBuilder text = new StringBuilder();
        new Parts(text).add(mail, 0);
        return new MailWords(decoded(subject), own(text.toString()));
    }

    /** A plain text that is no mail, such as a reply that somebody copied. */
    public static MailWords ofText(String text) {
        return new MailWords("", own(text));
    }

    /** Whether the writer himself has a code in the subject. */
    public boolean subjectHas(String code) {
        return subject.replaceAll("\\s++", "").toUpperCase(Locale.ROOT).contains(code);
    }

    /** Whether the writer himself has a code in his text. */
    public boolean textHas(String code) {
        return own.toUpperCase(Locale.ROOT).contains(code);
    }

    /** What in the subject and in his own text is a code, or was meant to be one: as it stands there, in order. */
    public List<String> codes() {
        return Stream.of(subject, own)
                .flatMap(text -> Code.written(text).stream())
                .toList();
    }

    private static String own(String text) {
        StringBuilder own = new StringBuilder();
        for (String line : text.lines().toList()) {
            String plain = line.strip();
            if (plain.length() < 400 && QUOTED_FROM_HERE.matcher(plain).matches()) {
                break;
            }
            if (!plain.startsWith(">")) {
                own.append(line).append('\n');
            }
        }
        return own.toString();
    }

    /** Encoded words of a header (RFC 2047); those that can't be decoded stay as they are. */
    private static String decoded(String header) {
        String line = BETWEEN.matcher(header.replace("\r\n", "")).replaceAll("$1$2");
        Matcher word = ENCODED.matcher(line);
        StringBuilder text = new StringBuilder();
        int at = 0;
        while (word.find()) {
            text.append(line, at, word.start()).append(word(word));
            at = word.end();
        }
        return text.append(line.substring(at)).toString().strip();
    }

    private static String word(Matcher word) {
        boolean quoted = word.group(2).equalsIgnoreCase("q");
        byte[] bytes = word.group(3).getBytes(StandardCharsets.ISO_8859_1);
        byte[] plain = quoted ? TransferCoding.quotedHeader(bytes) : TransferCoding.base64(bytes);
        return new String(plain, charset(word.group(1)));
    }

    private static Charset charset(String name) {
        try {
            return Charset.forName(name);
        } catch (IllegalArgumentException e) {
            return StandardCharsets.UTF_8;
        }
    }

    /** Goes through the parts of a mail and takes those of plain text. */
    private static final class Parts {
        private final StringBuilder text;
        private int parts;

        Parts(StringBuilder text) {
            this.text = text;
        }

        void add(Mail part, int depth) {
            if (depth > DEEPEST || ++parts > MOST_PARTS) {
                return;
            }
            ContentType type = ContentType.of(part.header("content-type").map(Mail.Header::value));
            Optional<String> boundary = type.parameter("boundary").filter(word -> word.length() <= 70);
            if (type.isMultipart() && boundary.isPresent()) {
                split(part.body(), boundary.get()).forEach(inner -> add(Mail.read(inner), depth + 1));
            } else if (type.name().equals("text/plain")) {
                String coding = part.header("content-transfer-encoding")
                        .map(Mail.Header::value)
                        .orElse("");
                byte[] plain = TransferCoding.decode(coding.strip(), part.body());
                text.append(new String(plain, charset(type.parameter("charset").orElse("UTF-8"))))
                        .append('\n');
            }
        }

        private static List<byte[]> split(byte[] body, String boundary) {
            String all = new String(body, StandardCharsets.ISO_8859_1);
            List<byte[]> inner = new ArrayList<>();
            String mark = "--" + boundary;
            int at = start(all, mark, 0);
            while (at >= 0 && inner.size() < MOST_PARTS) {
                int from = all.indexOf("\r\n", at);
                if (from < 0 || all.startsWith("--", at + mark.length())) {
                    break;
                }
                int next = start(all, mark, from);
                inner.add(all.substring(from + 2, next < 0 ? all.length() : Math.max(from + 2, next))
                        .getBytes(StandardCharsets.ISO_8859_1));
                at = next;
            }
            return inner;
        }

        /** Where a line begins with the mark. */
        private static int start(String all, String mark, int from) {
            int at = all.indexOf(mark, from);
            while (at > 0 && all.charAt(at - 1) != '\n') {
                at = all.indexOf(mark, at + 1);
            }
            return at;
        }
    }
}
