package io.github.taipei1.rule.dcl;

import static io.github.taipei1.rule.dcl.DeclarationWords.in;

import io.github.taipei1.rule.words.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What one part of a declaration says of one statement.
 *
 * @param made whether it makes the statement as a whole
 * @param denied things that it denies, of those that the statement must
 * @param named things that it names and does not deny
 * @param doubt what keeps it from being a plain statement
 */
record Stance(boolean made, Set<String> denied, Set<String> named, Doubt doubt) {
    static final Stance SILENT = new Stance(false, Set.of(), Set.of(), Doubt.NONE);
    /** An adverbial part between commas has no more words than these. */
    private static final int ADVERBIAL = 9;

    /** How far a part is from a plain statement. */
    enum Doubt {
        NONE,
        /** It speaks of the matter in weak words and undertakes nothing: a plain statement elsewhere stands beside it. */
        TALK,
        /** The undertaking itself is hedged, conditional, doubly negated or the opposite. */
        UNDERTAKING
    }

    Stance {
        denied = Set.copyOf(denied);
        named = Set.copyOf(named);
    }

    boolean doubtful() {
        return doubt != Doubt.NONE;
    }

    private boolean speaks() {
        return made || !denied.isEmpty() || !named.isEmpty();
    }

    /** Whether it is doubtful and denies nothing of what it names. */
    boolean onlyNames() {
        return doubtful() && !declares();
    }

    boolean declares() {
        return made || !denied.isEmpty();
    }

    static Stance of(String statement, Segments.Segment segment) {
        String words = DeclarationWords.without("innocent", segment.words());
        if (in("unrelated", words)) {
            return SILENT;
        }
        return segment.answer()
                .map(answer -> answered(statement, words, answer))
                .orElseGet(() -> told(statement, words));
    }

    private static Stance answered(String statement, String words, Answers.Answered answer) {
        Stance question = plain(statement, DeclarationWords.without("innocent", answer.question()));
        Stance rest = told(statement, DeclarationWords.without("innocent", answer.rest()));
        if (!question.speaks()) {
            return told(statement, words);
        }
        boolean weak = isWeak(answer.rest()) || in("hedge", answer.rest()) || rest.doubtful();
        boolean against = answer.yes() ? !question.declares() : question.declares();
        Set<String> denied = new HashSet<>(rest.denied());
        denied.addAll(answer.yes() ? question.denied() : question.named());
        return new Stance(
                answer.yes() && question.made() || rest.made(), denied, rest.named(), undertaking(weak || against));
    }

    private static Stance told(String statement, String words) {
        String told = DeclarationWords.without("liability", words);
        String own = DeclarationWords.without("concession", told);
        Stance plain = plain(statement, own);
        boolean about = plain.speaks() || in(statement + "-topic", own);
        String bare = DeclarationWords.without("emphatic", own);
        if (about && !plain.declares() && in("business", bare) && !in("tied", bare)) {
            return plain.with(Doubt.TALK);
        }
        if (about && isWeak(bare)) {
            return plain.with(Doubt.UNDERTAKING);
        }
        if (about && isHedged(statement, bare)) {
            return plain.with(plain.declares() ? Doubt.UNDERTAKING : plain.doubtful() ? plain.doubt() : Doubt.TALK);
        }
        return plain;
    }

    private Stance with(Doubt other) {
        return new Stance(made, denied, named, other);
    }

    private static Doubt undertaking(boolean doubtful) {
        return doubtful ? Doubt.UNDERTAKING : Doubt.NONE;
    }

    private static boolean isWeak(String words) {
        return in("condition", words) || in("exception", words) || in("double-negation", words);
    }

    /** A hedge weakens the part between commas that it stands in; standing alone, what is beside it. */
    private static boolean isHedged(String statement, String words) {
        for (String part : words.split("[,:?|]")) {
            boolean about = isAbout(statement, part);
            if (about && in("hedge-near", part) || (about || size(part) <= ADVERBIAL) && in("hedge", part)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAbout(String statement, String part) {
        return in(statement + "-topic", part)
                || DeclarationWords.makes(statement, part)
                || DeclarationWords.deniedBy(statement).stream().anyMatch(bad -> in(bad, part));
    }

    /** A Chinese character counts as a word. */
    private static int size(String part) {
        int size = 0;
        boolean inWord = false;
        for (int i = 0; i < part.length(); i++) {
            char c = part.charAt(i);
            boolean latin = c < 0x2E80 && Character.isLetterOrDigit(c);
            size += latin && !inWord || c >= 0x2E80 ? 1 : 0;
            inWord = latin;
        }
        return size;
    }

    /** What is said, hedges aside; behind a contrasting word something of its own is said. */
    private static Stance plain(String statement, String words) {
        List<Denials> clauses = clauses(words).stream().map(Denials::new).toList();
        Set<String> denied = new HashSet<>();
        Set<String> named = new HashSet<>();
        boolean opposite = false;
        for (String bad : DeclarationWords.deniedBy(statement)) {
            for (int i = 0; i < clauses.size(); i++) {
                Denials clause = clauses.get(i);
                if (clause.denies(bad)) {
                    denied.add(bad);
                } else if (clause.names(bad)) {
                    named.add(bad);
                    opposite |= i > 0;
                }
                opposite |= clause.permits(bad) && laterDenied(clauses, i, bad);
            }
        }
        named.removeAll(denied);
        return new Stance(DeclarationWords.makes(statement, words), denied, named, undertaking(opposite));
    }

    /** What a later clause denies, an earlier one only leads up to. */
    private static boolean laterDenied(List<Denials> clauses, int index, String bad) {
        return clauses.stream().skip(index + 1L).noneMatch(later -> later.denies(bad));
    }

    private static List<String> clauses(String words) {
        List<Span> emphatic = DeclarationWords.all("emphatic", words);
        List<String> clauses = new ArrayList<>();
        int from = 0;
        for (Span contrast : DeclarationWords.all("contrast", words)) {
            boolean emphasis =
                    emphatic.stream().anyMatch(one -> one.from() < contrast.to() && contrast.from() < one.to());
            if (!emphasis) {
                clauses.add(words.substring(from, contrast.from()));
                from = contrast.to();
            }
        }
        clauses.add(words.substring(from));
        return clauses;
    }
}
