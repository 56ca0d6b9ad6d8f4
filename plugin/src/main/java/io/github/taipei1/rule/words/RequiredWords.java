package io.github.taipei1.rule.words;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a text must hold for a pattern to match at all, read off the pattern: one of these words, and one of those. A search for
 * words is many times cheaper than the pattern, and most texts hold none; RE2's FilteredRE2 works so too. Where the pattern has
 * syntax that is not known here, nothing is required, which is always right.
 */
final class RequiredWords {
    private static final int MOST_EXACT = 48;
    private static final int MOST_REQUIRED = 2_000;
    private static final int MOST_SETS = 4;
    /** Weight of the shortest word below which a set is found in nearly every text. */
    private static final int TELLING = 2;

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
     * @param required sets of words, of each of which a match holds at least one
     */
    private record Known(Optional<Set<String>> exact, List<Set<String>> required) {
        static final Known UNKNOWN = new Known(Optional.empty(), List.of());

        static Known exactly(Set<String> words) {
            return new Known(Optional.of(words), words.contains("") ? List.of() : List.of(words));
        }

        static Known needs(List<Set<String>> required) {
            return new Known(Optional.empty(), required);
        }

        /** The set that tells most: the one whose shortest word is longest. */
        Optional<Set<String>> best() {
            return required.stream().max(Comparator.comparingInt(RequiredWords::shortest));
        }
    }

    /** Syntax that this reader leaves alone. */
    private static final class Unfamiliar extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Unfamiliar() {
            super("unfamiliar", null, false, false);
        }
    }

    /** The sets of words, the most telling first; none if a match need not hold any. */
    static List<Set<String>> of(String pattern) {
        RequiredWords reader = new RequiredWords(pattern);
        try {
            Known known = reader.alternatives();
            return reader.at < pattern.length()
                    ? List.of()
                    : known.required().stream()
                            .filter(words -> shortest(words) >= TELLING)
                            .sorted(Comparator.comparingInt(RequiredWords::shortest)
                                    .reversed()
                                    .thenComparingInt(Set::size))
                            .limit(MOST_SETS)
                            .toList();
        } catch (Unfamiliar e) {
            return List.of();
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
                union(one.exact(), other.exact(), MOST_EXACT),
                union(one.best(), other.best(), MOST_REQUIRED).stream().toList());
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
        List<Set<String>> required = new ArrayList<>();
        boolean whole = true;
        while (at < pattern.length() && !isNext('|') && !isNext(')')) {
            Known next = repeated(atom());
            Set<String> before = run;
            Optional<Set<String>> more = next.exact().flatMap(words -> joined(before, words));
            if (more.isPresent()) {
                run = more.get();
            } else {
                whole = false;
                required.add(run);
                required.addAll(next.exact().isPresent() ? List.of() : next.required());
                run = next.exact().orElse(NOTHING);
            }
        }
        required.add(run);
        required.removeIf(words -> words.contains(""));
        return whole ? Known.exactly(run) : Known.needs(required);
    }

    private static Optional<Set<String>> joined(Set<String> before, Set<String> after) {
        if (before.size() * after.size() > MOST_EXACT) {
            return Optional.empty();
        }
        Set<String> words = new LinkedHashSet<>();
        before.forEach(one -> after.forEach(other -> words.add(one + other)));
        return Optional.of(words);
    }

    private static int shortest(Set<String> words) {
        return words.stream().mapToInt(RequiredWords::weight).min().orElse(0);
    }

    /** A Chinese character tells as much as two Latin letters. */
    private static int weight(String word) {
        return word.chars().map(c -> c > 0x2E7F ? 2 : 1).sum();
    }

    private Known repeated(Known atom) {
        if (at >= pattern.length()) {
            return atom;
        }
        Known known;
        switch (pattern.charAt(at)) {
            case '?' -> known = optional(atom);
            case '*' -> known = Known.UNKNOWN;
            case '+' -> known = Known.needs(atom.required());
            case '{' -> known = counted(atom);
            default -> {
                return atom;
            }
        }
        at++;
        if (isNext('?')) {
            at++;
        }
        return known;
    }

    private static Known optional(Known atom) {
        return new Known(union(atom.exact(), Optional.of(NOTHING), MOST_EXACT), List.of());
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
