package io.github.taipei1.disclosure.write;

import io.github.taipei1.disclosure.DraftFile;
import io.github.taipei1.disclosure.Review;
import io.github.taipei1.finding.Language;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;

/**
 * {@code request.eml}: a mail to send (RFC 5322, MIME) with both drafts and the review document attached. Addresses are placeholders of the reserved
 * domain {@code example.invalid} (RFC 2606): the sender puts in real ones, and nothing goes anywhere by mistake.
 */
public final class RequestMail {
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("EEE, dd MMM uuuu HH:mm:ss Z", Locale.ENGLISH);
    private static final ZoneOffset TAIPEI = ZoneOffset.ofHours(8);
    private static final int WORD = 42;
    private static final int LONG = 60;
    private static final Base64.Encoder LINES = Base64.getMimeEncoder(76, new byte[] {'\r', '\n'});

    /** By the ending of a file; drafts of any other are plain text. */
    private static final Map<String, String> TYPES = Map.of(
            "docx",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "pdf",
            "application/pdf",
            "html",
            "text/html; charset=utf-8",
            "htm",
            "text/html; charset=utf-8");

    private final StringBuilder mail = new StringBuilder();

    private RequestMail() {}

    /** Writes the mail; the stream stays open. */
    public static void write(Review review, OutputStream out) throws IOException {
        RequestMail request = new RequestMail();
        request.all(review);
        out.write(request.mail.toString().getBytes(StandardCharsets.US_ASCII));
    }

    private void all(Review review) throws IOException {
        Letter letter = Letter.of(review);
        String token = review.code().replaceAll("[^A-Z0-9]", "").toLowerCase(Locale.ROOT);
        // "=_" cannot stand in base64, so the boundary cannot stand in a part.
        String boundary = "=_" + token;
        line("X-Unsent: 1");
        line("Date: " + DATE.format(review.asOf().atTime(9, 0).atOffset(TAIPEI)));
        line("From: \"Sender\" <sender@example.invalid>");
        line("To: \"Reviewer\" <reviewer@example.invalid>");
        line("Subject: " + header(letter.subject()));
        line("Message-ID: <" + token + "." + review.hashes().textSha256().substring(0, 16) + "@example.invalid>");
        line("MIME-Version: 1.0");
        line("Content-Type: multipart/mixed; boundary=\"" + boundary + "\"");
        line("");
        part(boundary, "text/plain; charset=utf-8", "inline", letter.plain().getBytes(StandardCharsets.UTF_8));
        draft(boundary, review.zh(), Wording.fileName(review, Language.ZH_TW));
        draft(boundary, review.en(), Wording.fileName(review, Language.EN));
        attachment(boundary, TYPES.get("docx"), Wording.documentName(review), document(review));
        line("--" + boundary + "--");
    }

    private void line(String text) {
        mail.append(text).append("\r\n");
    }

    private void draft(String boundary, DraftFile draft, String name) {
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        attachment(boundary, TYPES.getOrDefault(ending, "text/plain; charset=utf-8"), name, draft.bytes());
    }

    private void attachment(String boundary, String type, String name, byte[] bytes) {
        part(boundary, type, "attachment;\r\n filename=\"" + name + "\"", bytes);
    }

    private static byte[] document(Review review) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ReviewDocx.write(review, out);
        return out.toByteArray();
    }

    private void part(String boundary, String type, String disposition, byte[] bytes) {
        line("--" + boundary);
        line("Content-Type:" + (type.length() > LONG ? "\r\n " : " ") + type);
        line("Content-Transfer-Encoding: base64");
        line("Content-Disposition: " + disposition);
        line("");
        line(LINES.encodeToString(bytes));
    }

    /** A header's words: ASCII folded at spaces, anything else as encoded words (RFC 2047); a line end can never pass. */
    static String header(String words) {
        String flat = words.replaceAll("[\\p{Cntrl}\\p{Cs}]", " ").strip();
        boolean ascii = flat.chars().allMatch(c -> c >= 0x20 && c < 0x7F);
        return ascii && flat.length() < 900 ? folded(flat) : encoded(flat);
    }

    private static String folded(String words) {
        StringBuilder folded = new StringBuilder();
        int width = "Subject: ".length();
        for (String word : words.split(" +")) {
            boolean breaks = folded.length() > 0 && width + 1 + word.length() > 76;
            folded.append(folded.length() == 0 ? "" : breaks ? "\r\n " : " ").append(word);
            width = breaks ? 1 + word.length() : width + 1 + word.length();
        }
        return folded.toString();
    }

    private static String encoded(String words) {
        StringBuilder encoded = new StringBuilder();
        StringBuilder chunk = new StringBuilder();
        words.codePoints().forEach(c -> {
            String one = Character.toString(c);
            if (bytes(chunk.toString()).length + bytes(one).length > WORD) {
                flush(chunk, encoded);
            }
            chunk.append(one);
        });
        flush(chunk, encoded);
        return encoded.toString();
    }

    private static void flush(StringBuilder chunk, StringBuilder encoded) {
        encoded.append(encoded.length() == 0 ? "" : "\r\n ")
                .append("=?UTF-8?B?")
                .append(Base64.getEncoder().encodeToString(bytes(chunk.toString())))
                .append("?=");
        chunk.setLength(0);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
