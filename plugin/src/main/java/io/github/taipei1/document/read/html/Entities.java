package io.github.taipei1.document.read.html;

import java.util.Optional;
import org.jsoup.parser.Parser;

/** Character references such as {@code &amp;} and {@code &#8209;}. */
public final class Entities {
    /** The longest name of HTML, CounterClockwiseContourIntegral, with its ampersand and semicolon. */
    private static final int LONGEST = 33;

    private Entities() {}

    /**
     * A reference that starts at an ampersand.
     *
     * @param text what it stands for
     * @param length units of the source it takes
     */
    public record Reference(String text, int length) {}

    /** The reference at an ampersand of {@code text}; nothing if it is just an ampersand. */
    public static Optional<Reference> at(CharSequence text, int ampersand, int end) {
        int limit = Math.min(end, ampersand + LONGEST);
        int i = ampersand + 1;
        while (i < limit && isNamePart(text.charAt(i))) {
            i++;
        }
        if (i >= limit || text.charAt(i) != ';' || i == ampersand + 1) {
            return Optional.empty();
        }
        String written = text.subSequence(ampersand, i + 1).toString();
        String meant = Parser.unescapeEntities(written, false);
        return meant.equals(written) ? Optional.empty() : Optional.of(new Reference(meant, written.length()));
    }

    private static boolean isNamePart(char c) {
        return c == '#' || c >= '0' && c <= '9' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }
}
