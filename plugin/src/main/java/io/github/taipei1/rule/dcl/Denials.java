package io.github.taipei1.rule.dcl;

import static io.github.taipei1.rule.dcl.DeclarationWords.in;

import io.github.taipei1.rule.words.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds out which of the things that a clause names it denies, whatever the order: {@code no revenue}, {@code revenue: none},
 * 「營利之行為，一律不為」. A negation reaches over its own part between commas, into a part that only goes on with it, and back from a
 * part of its own.
 */
final class Denials {
    private static final String BREAKS = ",:?|";
    private static final int REACH = 100;
    private static final int PARTS_BEHIND = 2;
    /** A part that begins with the thing named is another one of a list. */
    private static final int LISTED = 2;

    private final String words;
    private final List<Span> parts = new ArrayList<>();
    private final List<Span> negations;

    Denials(String clause) {
        this.words = DeclarationWords.without("no-negation", DeclarationWords.without("aside", clause))
                .replace("|", "");
        this.negations = DeclarationWords.all("not-all", words);
        int from = 0;
        for (int i = 0; i <= words.length(); i++) {
            if (i == words.length() || BREAKS.indexOf(words.charAt(i)) >= 0) {
                parts.add(new Span(from, i));
                from = i + 1;
            }
        }
    }

    /** Whether it names what a pattern finds. */
    boolean names(String bad) {
        return in(bad, words);
    }

    /** Whether at least one of the things that a pattern finds is denied. */
    boolean denies(String bad) {
        return DeclarationWords.all(bad, words).stream().anyMatch(span -> isDenied(bad, span));
    }

    /** Whether one of them stands where it is allowed rather than denied. */
    boolean permits(String bad) {
        return DeclarationWords.all(bad, words).stream()
                .filter(span -> !isDenied(bad, span))
                .anyMatch(span -> in("permits", text(part(span))));
    }

    private boolean isDenied(String bad, Span span) {
        int part = part(span);
        return isNear(span, part) || goesOn(bad, part) || isDeniedBehind(part);
    }

    private boolean isNear(Span span, int part) {
        Span own = parts.get(part);
        return negations.stream()
                .filter(negation -> negation.from() >= own.from() && negation.from() < own.to())
                .anyMatch(negation -> negation.to() <= span.from() + 1
                        ? span.from() - negation.to() <= REACH
                        : negation.from() >= span.from() && negation.from() - span.to() <= REACH);
    }

    /** {@code … not be sold, billed or …, nor for …}: the part takes over the negation before it. */
    private boolean goesOn(String bad, int part) {
        int at = part;
        boolean listed =
                DeclarationWords.all(bad, text(part)).stream().anyMatch(one -> one.from() <= LISTED) && !isSaying(part);
        while (at > 0 && (listed || in("goes-on", text(at)) && !isSaying(at))) {
            at--;
            listed = false;
            Span before = parts.get(at);
            if (negations.stream().anyMatch(one -> one.from() >= before.from() && one.from() < before.to())) {
                return true;
            }
        }
        return false;
    }

    /** Whether a part has a verb of its own. */
    private boolean isSaying(int part) {
        return in("modal", DeclarationWords.without("relative", text(part)));
    }

    private boolean isDeniedBehind(int part) {
        for (int i = part + 1; i < parts.size() && i <= part + PARTS_BEHIND; i++) {
            if (in("not-behind", text(i))) {
                return true;
            }
        }
        return false;
    }

    private int part(Span span) {
        int at = 0;
        while (at + 1 < parts.size() && parts.get(at).to() <= span.from()) {
            at++;
        }
        return at;
    }

    private String text(int part) {
        return words.substring(parts.get(part).from(), parts.get(part).to()).strip();
    }
}
