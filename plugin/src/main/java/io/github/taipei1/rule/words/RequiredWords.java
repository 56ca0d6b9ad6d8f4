package io.github.taipei1.rule.words;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * What a text must hold for a pattern to match at all, read off the pattern: one of these words, and one of those. A search for
 * words is many times cheaper than the pattern, and most texts hold none; RE2's FilteredRE2 works so too. Where the pattern has
 * syntax that is not known here, nothing is required, which is always right.
 */
final class RequiredWords {
    private static final int MOST_EXACT = 96;
    private static final int MOST_REQUIRED = 2_000;
    private static final int MOST_SETS = 4;
    /** Weight of the lightest word below which a set is found in nearly every text. */
    private static final int TELLING = 2;

    private static final int LARGEST_CLASS = 6;
    private static final String SYNTAX = "([\\.^$*+?{|)";
    private static final String REPEATING = "*+?{";

    private final String pattern;
    private int at;

    private RequiredWords(String pattern) {
        this.pattern = pattern;
    }

    /**
     * What is known of a part of a pattern.
     *
     * @param exact all that it can match, if that is little
     * @param needs choices of words, of each of which a match holds at least one; what follows from {@code exact} apart
     */
    private record Known(Optional<Choice> exact, List<Choice> needs) {
        static final Known UNKNOWN = new Known(Optional.empty(), List.of());

        static Known exactly(Choice words) {
            return new Known(Optional.of(words), List.of());
        }

        static Known needs(List<Choice> required) {
            return new Known(Optional.empty(), required);
        }

        List<Choice> required() {
            if (exact.isEmpty()) {
                return needs;
            }
            return exact.get().weight() == 0 ? List.of() : List.of(exact.get().edged(true, true));
        }

        /** The choice that tells most: the one whose lightest word is heaviest. */
        Optional<Choice> best() {
            Choice best = Choice.NOTHING;
            for (Choice choice : required()) {
                best = choice.weight() > best.weight() ? choice : best;
            }
            return best.weight() == 0 ? Optional.empty() : Optional.of(best);
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
        return choices(pattern).stream().map(Choice::plain).toList();
    }

    /** The same, with {@code \b} where the pattern lets no letter go on, as {@link Keywords#marked} reads it. */
    static List<Set<String>> marked(String pattern) {
        return choices(pattern).stream().map(Choice::marked).toList();
    }

    private static List<Choice> choices(String pattern) {
        RequiredWords reader = new RequiredWords(pattern);
        try {
            Known known = reader.alternatives();
            return reader.at < pattern.length() ? List.of() : telling(known.required());
        } catch (Unfamiliar e) {
            return List.of();
        }
    }

    private static List<Choice> telling(List<Choice> required) {
        List<Choice> telling = new ArrayList<>(required);
        telling.removeIf(choice -> choice.weight() < TELLING);
        telling.sort(
                Comparator.comparingInt((Choice choice) -> -choice.weight()).thenComparingInt(Choice::size));
        return telling.subList(0, Math.min(MOST_SETS, telling.size()));
    }

    private Known alternatives() {
        Known first = sequence();
        if (!isNext('|')) {
            return first;
        }
        List<Known> all = new ArrayList<>(List.of(first));
        while (isNext('|')) {
            at++;
            all.add(sequence());
        }
        Optional<Choice> exact = together(all, Known::exact, MOST_EXACT);
        return exact.isPresent()
                ? Known.exactly(exact.get())
                : Known.needs(
                        together(all, Known::best, MOST_REQUIRED).map(List::of).orElse(List.of()));
    }

    /** The words of all alternatives, if each has some and they are not too many. */
    private static Optional<Choice> together(List<Known> all, Function<Known, Optional<Choice>> of, int most) {
        List<String> words = new ArrayList<>();
        for (Known one : all) {
            Optional<Choice> some = of.apply(one);
            if (some.isEmpty() || words.size() + some.get().size() > most) {
                return Optional.empty();
            }
            words.addAll(some.get().words());
        }
        return Optional.of(Choice.of(words));
    }

    private Known sequence() {
        int plain = literalEnd();
        if (plain > at && (plain == pattern.length() || pattern.charAt(plain) == '|' || pattern.charAt(plain) == ')')) {
            // Most alternatives of a list of words are words and nothing else.
            Choice word = Choice.of(pattern.substring(at, plain));
            at = plain;
            return Known.exactly(word);
        }
        Sequence run = new Sequence(MOST_EXACT);
        while (at < pattern.length() && !isNext('|') && !isNext(')')) {
            int literal = literalEnd();
            if (literal > at) {
                run.add(Choice.of(pattern.substring(at, literal)));
                at = literal;
            } else {
                Known next = repeated(atom());
                if (next.exact().isPresent()) {
                    run.add(next.exact().get());
                } else {
                    run.add(next.needs());
                }
            }
        }
        return run.isExact() ? Known.exactly(run.open()) : Known.needs(run.required());
    }

    /** Behind the characters from here that stand for themselves, once each. */
    private int literalEnd() {
        int end = at;
        while (end < pattern.length() && SYNTAX.indexOf(pattern.charAt(end)) < 0) {
            end++;
        }
        boolean repeats = end < pattern.length() && REPEATING.indexOf(pattern.charAt(end)) >= 0;
        return repeats && end > at ? end - 1 : end;
    }

    private Known repeated(Known atom) {
        if (at >= pattern.length()) {
            return atom;
        }
        Known known;
        switch (pattern.charAt(at)) {
            case '?' -> known = optional(atom);
            case '*' -> known = Known.UNKNOWN;
            case '+' -> known = Known.needs(inside(atom));
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
        return new Known(atom.exact().map(words -> words.or(Choice.NOTHING)), List.of());
    }

    /** What a part needs that comes more than once, so that its ends are none of the whole. */
    private static List<Choice> inside(Known atom) {
        List<Choice> inside = new ArrayList<>();
        for (Choice choice : atom.required()) {
            inside.add(choice.begun(Choice.Edge.INSIDE).ended(Choice.Edge.INSIDE));
        }
        return inside;
    }

    /** Stops at the closing brace. */
    private Known counted(Known atom) {
        int from = at + 1;
        at = pattern.indexOf('}', from);
        if (at < 0) {
            throw new Unfamiliar();
        }
        return pattern.startsWith("0", from) ? Known.UNKNOWN : Known.needs(inside(atom));
    }

    private Known atom() {
        char c = pattern.charAt(at++);
        return switch (c) {
            case '(' -> group();
            case '[' -> oneOf();
            case '\\' -> escaped(pattern.charAt(at++));
            case '.' -> Known.UNKNOWN;
            case '^', '$' -> Known.exactly(Choice.ONLY_BORDER);
            case '*', '+', '?', '{' -> throw new Unfamiliar();
            default -> Known.exactly(Choice.of(String.valueOf(c)));
        };
    }

    private Known group() {
        if (isNext('?')) {
            if (pattern.startsWith("?i)", at)) {
                at += 3;
                return Known.exactly(Choice.NOTHING);
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
        if (c == 'b') {
            return Known.exactly(Choice.ONLY_BORDER);
        }
        if (c == 'B' || c == 'A' || c == 'z') {
            return Known.exactly(Choice.NOTHING);
        }
        if (List.of('d', 'D', 's', 'S', 'w', 'W').contains(c)) {
            return Known.UNKNOWN;
        }
        if (Character.isLetterOrDigit(c)) {
            throw new Unfamiliar();
        }
        return Known.exactly(Choice.of(String.valueOf(c)));
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
        return plain && characters.size() <= LARGEST_CLASS
                ? Known.exactly(Choice.of(List.copyOf(characters)))
                : Known.UNKNOWN;
    }

    /** Whether a hyphen inside a class joins two ends. */
    private boolean isRange(int index) {
        return pattern.charAt(index) == '-' && index > at && pattern.charAt(index + 1) != ']';
    }

    private boolean isNext(char c) {
        return at < pattern.length() && pattern.charAt(at) == c;
    }
}
