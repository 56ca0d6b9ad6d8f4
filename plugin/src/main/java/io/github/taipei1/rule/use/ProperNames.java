package io.github.taipei1.rule.use;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import io.github.taipei1.rule.words.Folded;
import io.github.taipei1.rule.words.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Names in Latin letters, known by their capitals alone: "Tinhorn Media", "Ferrow & Sons", "ACME". A single word at the start of a
 * sentence is none, for anything begins with a capital there.
 */
final class ProperNames {
    private static final Pattern CAPITALISED = Pattern.compile(
            "[A-Z][A-Za-z0-9&'.-]*[A-Za-z0-9](?: (?:(?:& |of |and |the )?[A-Z][A-Za-z0-9&'.-]*[A-Za-z0-9]|Co\\.|Ltd\\.?|Inc\\.?))*");
    private static final String STOPS = ".!?:;|-*#(";

    private ProperNames() {}

    /** Where they stand in the folded text of a sentence. */
    static List<Span> in(String text, Folded folded) {
        String cased = cased(text, folded);
        List<Span> names = new ArrayList<>();
        Matcher matcher = CAPITALISED.matcher(cased);
        while (matcher.find()) {
            Span name = bare(cased, matcher.start(), matcher.end());
            if (name.to() > name.from()) {
                names.add(name);
            }
        }
        return names;
    }

    /** Without common words at its start, a genitive at its end, and words that are no names of anybody. */
    private static Span bare(String cased, int start, int end) {
        int from = start;
        int to = cased.startsWith("'s", end - 2) ? end - 2 : end;
        to = withoutTail(cased, from, to);
        while (from < to) {
            int space = cased.indexOf(' ', from);
            int wordEnd = space < 0 || space > to ? to : space;
            String word = cased.substring(from, wordEnd).toLowerCase(Locale.ROOT);
            boolean opens = from == start && opensSentence(cased, start);
            boolean alone = wordEnd == to && opens;
            if (!UseWording.in("no-name", word) && !alone) {
                return new Span(from, to);
            }
            from = Math.min(to, wordEnd + 1);
        }
        return new Span(to, to);
    }

    /** Where a name ends whose last words are no names of anybody. */
    private static int withoutTail(String cased, int from, int end) {
        int to = end;
        int space = cased.lastIndexOf(' ', to - 1);
        while (space > from
                && UseWording.in("no-name", cased.substring(space + 1, to).toLowerCase(Locale.ROOT))) {
            to = space;
            space = cased.lastIndexOf(' ', to - 1);
        }
        return to;
    }

    private static boolean opensSentence(String cased, int at) {
        int i = at - 1;
        while (i >= 0 && cased.charAt(i) == ' ') {
            i--;
        }
        return i < 0 || STOPS.indexOf(cased.charAt(i)) >= 0;
    }

    /** The folded text with the capitals of the original. */
    private static String cased(String text, Folded folded) {
        StringBuilder cased = new StringBuilder(folded.text());
        for (int i = 0; i < cased.length(); i++) {
            char original = text.charAt(folded.original(new Span(i, i + 1)).from());
            if (original >= 'A' && original <= 'Z' && Character.toLowerCase(original) == cased.charAt(i)) {
                cased.setCharAt(i, original);
            }
        }
        return cased.toString();
    }
}
