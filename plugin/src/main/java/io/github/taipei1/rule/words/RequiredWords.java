package io.github.taipei1.rule.words;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a text must hold for a pattern to match at all: one of a few words, read off the pattern. A search for words is many
 * times cheaper than the pattern, and most texts hold none; RE2's FilteredRE2 works so too. Where the pattern has syntax
 * that is not known here, nothing is required, which is always right.
 */
final class RequiredWords {
    private static final int MOST_EXACT = 48;
    private static final int MOST_REQUIRED = 2_000;
    private static final int LARGEST_CLASS = 6;
    private static final Set<String> NOTHING = Set.of("");

    private final String pattern;
    private int at;

    private RequiredWords(String pattern) {
        this.pattern = pattern;
    }

    /**
     * What is known of a part of a pattern.
     *
     * @param exact all that it can match, if that is little
     * @param required words of which each match holds at least one
     */
    private record Known(Optional<Set<String>> exact, Optional<Set<String>> required) {
        static final Known UNKNOWN = new Known(Optional.empty(), Optional.empty());

        static Known exactly(Set<String> words) {
            return new Known(Optional.of(words), words.contains("") ? Optional.empty() : Optional.of(words));
        }

        static Known needs(Optional<Set<String>> required) {
            return new Known(Optional.empty(), required);
        }
    }

    /** Syntax that this reader leaves alone. */
    private static final class Unfamiliar extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Unfamiliar() {
            super("unfamiliar", null, false, false);
        }
    }

    /** The words; nothing if a match need not hold any. */
    static Optional<Set<String>> of(String pattern) {
        RequiredWords reader = new RequiredWords(pattern);
        try {
            Known known = reader.alternatives();
            return reader.at == pattern.length() ? known.required() : Optional.empty();
        } catch (Unfamiliar e) {
            return Optional.empty();
        }
    }

    private Known alternatives() {
        Known all = sequence();
        while (isNext('|')) {
            at++;
            all = either(all, sequence());
        }
        return all;
    }

    private static Known either(Known one, Known other) {
        return new Known(
                union(one.exact(), other.exact(), MOST_EXACT), union(one.required(), other.required(), MOST_REQUIRED));
    }

    private static Optional<Set<String>> union(Optional<Set<String>> one, Optional<Set<String>> other, int most) {
        if (one.isEmpty() || other.isEmpty()) {
            return Optional.empty();
        }
        Set<String> both = new LinkedHashSet<>(one.get());
        both.addAll(other.get());
        return both.size() > most ? Optional.empty() : Optional.of(both);
    }

    private Known sequence() {
        Set<String> run = NOTHING;
        Optional<Set<String>> best = Optional.empty();
        boolean whole = true;
        while (at < pattern.length() && !isNext('|') && !isNext(')')) {
            Known next = repeated(atom());
            Set<String> before = run;
            Optional<Set<String>> more = next.exact().flatMap(words -> joined(before, words));
            if (more.isPresent()) {
                run = more.get();
            } else {
                whole = false;
                best = better(better(best, Optional.of(run)), next.required());
                run = next.exact().orElse(NOTHING);
            }
        }
        return whole ? Known.exactly(run) : Known.needs(better(best, Optional.of(run)));
    }

    private static Optional<Set<String>> joined(Set<String> before, Set<String> after) {
        if (before.size() * after.size() > MOST_EXACT) {
            return Optional.empty();
        }
        Set<String> words = new LinkedHashSet<>();
        before.forEach(one -> after.forEach(other -> words.add(one + other)));
        return Optional.of(words);
    }

    /** The more telling of two requirements: the one whose shortest word is longer. */
    private static Optional<Set<String>> better(Optional<Set<String>> one, Optional<Set<String>> other) {
        return shortest(other) > shortest(one) ? other : one;
    }

    private static int shortest(Optional<Set<String>> words) {
        return words.map(all ->
                        all.stream().mapToInt(RequiredWords::weight).min().orElse(0))
                .orElse(0);
    }

    /** A Chinese character tells as much as two Latin letters. */
    private static int weight(String word) {
        return word.chars().map(c -> c > 0x2E7F ? 2 : 1).sum();
    }

    private Known repeated(Known atom) {
        if (at >= pattern.length()) {
            return atom;
        }
        Known known = atom;
        switch (pattern.charAt(at)) {
            case '?' -> known = optional(atom);
            case '*' -> known = Known.UNKNOWN;
            case '+' -> known = Known.needs(atom.required());
            case '{' -> known = counted(atom);
            default -> at--;
        }
        at++;
        if (known != atom && isNext('?')) {
            at++;
        }
        return known;
    }

    private static Known optional(Known atom) {
        return new Known(union(atom.exact(), Optional.of(NOTHING), MOST_EXACT), Optional.empty());
    }

    /** Stops at the closing brace. */
    private Known counted(Known atom) {
        int from = at + 1;
        at = pattern.indexOf('}', from);
        if (at < 0) {
            throw new Unfamiliar();
        }
        return pattern.startsWith("0", from) ? Known.UNKNOWN : Known.needs(atom.required());
    }

    private Known atom() {
        char c = pattern.charAt(at++);
        return switch (c) {
            case '(' -> group();
            case '[' -> oneOf();
            case '\\' -> escaped(pattern.charAt(at++));
            case '.' -> Known.UNKNOWN;
            case '^', '$' -> Known.exactly(NOTHING);
            case '*', '+', '?', '{' -> throw new Unfamiliar();
            default -> Known.exactly(Set.of(String.valueOf(c)));
        };
    }

    private Known group() {
        if (isNext('?')) {
            if (pattern.startsWith("?i)", at)) {
                at += 3;
                return Known.exactly(NOTHING);
            }
            int colon = pattern.startsWith("?i:", at) ? 3 : 2;
            if (!pattern.startsWith(":", at + colon - 1)) {
                throw new Unfamiliar();
            }
            at += colon;
        }
        Known inside = alternatives();
        if (!isNext(')')) {
            throw new Unfamiliar();
        }
        at++;
        return inside;
    }

    private static Known escaped(char c) {
        if (c == 'b' || c == 'B' || c == 'A' || c == 'z') {
            return Known.exactly(NOTHING);
        }
        if (List.of('d', 'D', 's', 'S', 'w', 'W').contains(c)) {
            return Known.UNKNOWN;
        }
        if (Character.isLetterOrDigit(c)) {
            throw new Unfamiliar();
        }
        return Known.exactly(Set.of(String.valueOf(c)));
    }

    private Known oneOf() {
        int close = at;
        boolean plain = true;
        Set<String> characters = new LinkedHashSet<>();
        while (close < pattern.length() && (pattern.charAt(close) != ']' || close == at)) {
            char c = pattern.charAt(close);
            plain &= c != '\\' && c != '[' && !(c == '^' && close == at) && !isRange(close);
            characters.add(String.valueOf(c));
            close += c == '\\' ? 2 : 1;
        }
        if (close >= pattern.length() || pattern.substring(at, close).contains("[:")) {
            throw new Unfamiliar();
        }
        at = close + 1;
        return plain && characters.size() <= LARGEST_CLASS ? Known.exactly(characters) : Known.UNKNOWN;
    }

    /** Whether a hyphen inside a class joins two ends. */
    private boolean isRange(int index) {
        return pattern.charAt(index) == '-' && index > at && pattern.charAt(index + 1) != ']';
    }

    private boolean isNext(char c) {
        return at < pattern.length() && pattern.charAt(at) == c;
    }
}
