package io.github.taipei1.bilingual.compare;

import java.util.BitSet;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words looked for in sentence after sentence: their pattern is tried only where one of them can begin. Tried at every character, the
 * patterns of this package took a third of the time of a comparison.
 */
final class Sought {
    private final Pattern pattern;
    /** What a match can begin with; empty if that cannot be said. */
    private final Optional<BitSet> beginnings;

    private final boolean wordStart;

    private Sought(String pattern, boolean wordStart) {
        this.pattern = Pattern.compile(pattern);
        this.beginnings = Beginnings.of(pattern);
        this.wordStart = wordStart;
    }

    /** A pattern that may match anywhere. */
    static Sought of(String pattern) {
        return new Sought(pattern, false);
    }

    /** Alternatives that begin where a word in Latin letters does. */
    static Sought words(String alternatives) {
        return new Sought("\\b(?:" + alternatives + ")", true);
    }

    /** What a match can begin with; empty if that cannot be said. */
    Optional<BitSet> beginnings() {
        return beginnings;
    }

    boolean isIn(String text) {
        return find(text, 0).isPresent();
    }

    /** The first match from a place on. */
    Optional<MatchResult> find(String text, int from) {
        if (beginnings.isEmpty()) {
            Matcher matcher = pattern.matcher(text);
            return from <= text.length() && matcher.find(from) ? Optional.of(matcher) : Optional.empty();
        }
        int at = next(text, from);
        if (at == text.length()) {
            return Optional.empty();
        }
        Matcher matcher = pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
        while (at < text.length()) {
            if (matcher.region(at, text.length()).lookingAt()) {
                return Optional.of(matcher);
            }
            at = next(text, at + 1);
        }
        return Optional.empty();
    }

    /** Where the next match can begin; the text's length if nowhere. */
    private int next(String text, int from) {
        BitSet set = beginnings.orElseThrow();
        for (int at = from; at < text.length(); at++) {
            if (set.get(text.charAt(at)) && !(wordStart && at > 0 && isLetter(text.charAt(at - 1)))) {
                return at;
            }
        }
        return text.length();
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '_';
    }

    /** The match of a text that has one and no more. */
    Optional<MatchResult> only(String text) {
        Optional<MatchResult> match = find(text, 0);
        return match.isPresent() && find(text, behind(match.get())).isEmpty() ? match : Optional.empty();
    }

    /** How many matches there are, but no more than asked for. */
    int count(String text, int most) {
        int count = 0;
        Optional<MatchResult> match = find(text, 0);
        while (match.isPresent() && count < most) {
            count++;
            match = count < most ? find(text, behind(match.get())) : match;
        }
        return count;
    }

    /** The text with something else in place of every match. */
    String replaced(String text, String by) {
        Optional<MatchResult> match = find(text, 0);
        if (match.isEmpty()) {
            return text;
        }
        StringBuilder rest = new StringBuilder();
        int from = 0;
        while (match.isPresent()) {
            rest.append(text, from, match.get().start()).append(by);
            from = match.get().end();
            match = find(text, behind(match.get()));
        }
        return rest.append(text, from, text.length()).toString();
    }

    private static int behind(MatchResult match) {
        return Math.max(match.end(), match.start() + 1);
    }
}
