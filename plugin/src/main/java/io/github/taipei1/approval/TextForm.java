package io.github.taipei1.approval;

import io.github.taipei1.digest.Sha256;
import io.github.taipei1.finding.Text;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Optional;

/**
 * The text form {@code t1-text-1}, frozen: what stays the same when a text is saved by another editor is left out, what a
 * reader can see is kept, up to canonical equivalence (Unicode NFC). Normalising twice changes nothing.
 */
public final class TextForm {
    /** The name of this form in records. */
    public static final String NAME = "t1-text-1";

    /** Joiners, separators and fillers of which no font shows anything. */
    private static final String NOTHING_TO_SEE = "\u034F\u115F\u1160\u17B4\u17B5\u180E\u3164\uFFA0";

    private TextForm() {}

    /**
     * U+FEFF removed; CRLF, CR, U+0085, U+2028, U+2029 to LF; NFC; trailing space, tab, U+3000 and U+00A0 of each line cut; runs
     * of blank lines to one; one LF at the end.
     */
    public static String normalise(String text) {
        String lineEnds = text.replace("\uFEFF", "").replace("\r\n", "\n");
        String composed = Normalizer.normalize(
                lineEnds.replace('\r', '\n')
                        .replace('\u0085', '\n')
                        .replace('\u2028', '\n')
                        .replace('\u2029', '\n'),
                Normalizer.Form.NFC);
        StringBuilder form = new StringBuilder(composed.length() + 1);
        boolean blankBefore = false;
        for (String line : composed.split("\n", -1)) {
            String trimmed = trimEnd(line);
            if (!trimmed.isEmpty() || !blankBefore) {
                form.append(trimmed).append('\n');
            }
            blankBefore = trimmed.isEmpty();
        }
        int end = form.length();
        while (end > 0 && form.charAt(end - 1) == '\n') {
            end--;
        }
        return form.substring(0, end) + "\n";
    }

    /** The hash of a normalised text, in lower-case hex. */
    public static String sha256(String text) {
        return Sha256.hex(normalise(text));
    }

    private static String trimEnd(String line) {
        int end = line.length();
        while (end > 0 && " \t\u3000\u00A0".indexOf(line.charAt(end - 1)) >= 0) {
            end--;
        }
        return line.substring(0, end);
    }

    /** A character that a reader cannot see or that turns the reading order. */
    public record Refused(int offset, Text why) {}

    /** The first character for which a text is refused, if any: control, bidi, zero-width, tag, private use, lone surrogate. */
    public static Optional<Refused> refused(String text) {
        for (int i = 0; i < text.length(); ) {
            int codePoint = text.codePointAt(i);
            Optional<Text> why = reason(codePoint);
            if (why.isPresent()) {
                int offset = i;
                return why.map(reason -> new Refused(offset, reason));
            }
            i += Character.charCount(codePoint);
        }
        return Optional.empty();
    }

    private static Optional<Text> reason(int c) {
        String name = String.format(java.util.Locale.ROOT, "U+%04X", c);
        if (c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069 || c == 0x200E || c == 0x200F || c == 0x061C) {
            return Optional.of(Text.of("雙向控制字元 " + name, "the bidirectional control " + name));
        }
        if (c >= 0x200B && c <= 0x200D || c >= 0x2060 && c <= 0x2064 || NOTHING_TO_SEE.indexOf(c) >= 0) {
            return Optional.of(Text.of("零寬字元 " + name, "the zero-width character " + name));
        }
        boolean control = Character.getType(c) == Character.CONTROL && "\t\n\u000B\f\r\u0085".indexOf(c) < 0;
        if (control || c >= 0x206A && c <= 0x206F || c >= 0xFFF9 && c <= 0xFFFB) {
            return Optional.of(Text.of("控制字元 " + name, "the control character " + name));
        }
        if (c >= 0xE0000 && c <= 0xE007F) {
            return Optional.of(Text.of("標籤字元 " + name, "the tag character " + name));
        }
        int type = Character.getType(c);
        if (type == Character.PRIVATE_USE) {
            return Optional.of(Text.of("私用區字元 " + name, "the private-use character " + name));
        }
        return type == Character.SURROGATE
                ? Optional.of(Text.of("不成對的代理碼 " + name, "the lone surrogate " + name))
                : Optional.empty();
    }

    /**
     * The hashes of a pair of drafts.
     *
     * @param zhSha256 of the normalised Chinese draft, lower-case hex; of the bytes if it is a Word or PDF document
     * @param enSha256 of the English draft, likewise
     * @param textSha256 of both, bound so that no text can move across the border
     */
    public record Hashes(String zhSha256, String enSha256, String textSha256) {

        public static Hashes of(String zh, String en) {
            return ofSha256(sha256(zh), sha256(en));
        }

        /** From the hash of each draft: of its text or, where it is a Word or PDF document, of the whole file. */
        public static Hashes ofSha256(String zh, String en) {
            return new Hashes(zh, en, Sha256.hex(NAME + "\n" + zh + "\n" + en + "\n"));
        }

        /** The approval code, for the subject line of the request. */
        public String code() {
            return Code.of("T1A", HexFormat.of().parseHex(textSha256));
        }
    }
}
