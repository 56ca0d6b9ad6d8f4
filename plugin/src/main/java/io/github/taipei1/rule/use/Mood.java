package io.github.taipei1.rule.use;

import io.github.taipei1.rule.words.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * How a thing is said: a denial, a prohibition, a condition or a question reaches only so far, and what lies beyond is said
 * outright.
 */
final class Mood {
    private static final String ENDS = ";。";

    private Mood() {}

    /** Whether a stretch of a sentence is told as a fact, or as what is to come. */
    static boolean isTold(String text, Span stretch) {
        return !isDenied(text, stretch) && !isSupposed(text, stretch) && !isAsked(text, stretch);
    }

    /** Whether it is denied or forbidden. */
    static boolean isDenied(String text, Span stretch) {
        return isReached("denial", "denial-ends", text, stretch, UseWording.all("not-denial", text))
                || denies("denied-behind", behind(text, stretch.to()));
    }

    /** Whether it is only thought of. */
    static boolean isSupposed(String text, Span stretch) {
        List<Span> disguised = new ArrayList<>(UseWording.all("not-denial", text));
        disguised.addAll(UseWording.all("not-supposition", text));
        return isReached("supposition", "supposition-ends", text, stretch, disguised)
                || UseWording.in("supposed-behind", behind(text, stretch.from()));
    }

    /** Whether a row that denies is found in what is left without words that only look like a denial. */
    static boolean denies(String row, String text) {
        return UseWording.in(row, text) && UseWording.in(row, UseWording.without("not-denial", text));
    }

    private static boolean isAsked(String text, Span stretch) {
        Span clause = Parts.clause(text, stretch);
        String rest = text.substring(clause.from(), Math.min(text.length(), clause.to() + 1));
        return UseWording.in("asked-behind", rest);
    }

    /**
     * Whether words of a row stand before a stretch, or in it, with nothing between that ends their reach.
     *
     * @param disguised where such words say something else
     */
    private static boolean isReached(String row, String ends, String text, Span stretch, List<Span> disguised) {
        for (Span word : UseWording.all(row, text)) {
            boolean meant = disguised.stream().noneMatch(other -> other.from() < word.to() && word.from() < other.to());
            boolean reaches = word.from() < stretch.to()
                    && (word.to() > stretch.from() || !ends(ends, text.substring(word.to(), stretch.from())));
            if (meant && reaches) {
                return true;
            }
        }
        return false;
    }

    private static boolean ends(String row, String between) {
        return UseWording.in(row, UseWording.without("not-end", between));
    }

    /** From a stretch to the end of what is said there. */
    private static String behind(String text, int from) {
        int to = from;
        while (to < text.length() && ENDS.indexOf(text.charAt(to)) < 0) {
            to++;
        }
        return text.substring(from, to);
    }
}
