package io.github.taipei1.rule.gai;

import static io.github.taipei1.rule.gai.AiWording.in;

import io.github.taipei1.config.ArtifactKind;
import io.github.taipei1.config.GenerativeAi;
import io.github.taipei1.rule.Artifact;
import io.github.taipei1.rule.gai.Remark.Scope;
import io.github.taipei1.rule.words.Clauses;
import io.github.taipei1.rule.words.Span;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** How far a denial reaches: which parts of the work, and which files. */
final class Denials {
    private Denials() {}

    /** Whether a denial and a use that speaks of these parts of the work cannot both be true. */
    static boolean contradicts(Remark denial, Set<Scope> used) {
        Set<Scope> denied = reach(denial);
        if (denied.contains(Scope.ALL)) {
            return true;
        }
        return !denied.isEmpty() && (used.isEmpty() || used.stream().anyMatch(denied::contains));
    }

    /** Whether a denial and what the same text says of a use cannot both be true. */
    static boolean contradicts(Remark denial, Remark use) {
        boolean core = in("narrow", denial.utterance().words())
                && !in("narrow", use.utterance().words());
        return !core && contradicts(denial, use.scopes());
    }

    /** Whether a denial speaks of the file that a use is told in: what a chapter says of itself is not said of others. */
    static boolean reaches(Remark denial, Remark use) {
        String words = denial.utterance().words();
        boolean same =
                denial.utterance().place().path().equals(use.utterance().place().path());
        return same || in("whole", words) || in("project-wide", words);
    }

    /** Whether a denial in an artifact contradicts a use on record. */
    static boolean contradicts(Remark denial, GenerativeAi.Use use, Artifact artifact) {
        String words = denial.utterance().words();
        String own = denial.utterance().place().path();
        List<String> files = in("whole", words) ? artifact.parts() : List.of(own);
        boolean reaches = in("project-wide", words)
                || use.where().stream().anyMatch(named -> Paths.isNamed(AiWording.fold(named), words))
                || artifact.kind() != ArtifactKind.SOURCE && isAboutCode(denial, use)
                || use.where().stream().anyMatch(named -> files.stream().anyMatch(file -> Paths.covers(named, file)))
                || own.equals(artifact.path()) && use.where().contains(artifact.path());
        return reaches && !isAboutAnotherCore(denial, use) && contradicts(denial, scopesOf(use));
    }

    /** What a text for people says of code is said of all of it, for the text itself has none. */
    private static boolean isAboutCode(Remark denial, GenerativeAi.Use use) {
        return parts(denial.utterance().words()).contains(Scope.CODE)
                && scopesOf(use).contains(Scope.CODE);
    }

    /** A denial about the heart of the work leaves a use for what surrounds it. */
    private static boolean isAboutAnotherCore(Remark denial, GenerativeAi.Use use) {
        return in("narrow", denial.utterance().words())
                && use.purpose().stream()
                        .flatMap(purpose -> purpose.all().stream())
                        .noneMatch(text -> in("narrow", AiWording.fold(text)));
    }

    private static Set<Scope> scopesOf(GenerativeAi.Use use) {
        Set<Scope> scopes = new TreeSet<>();
        use.purpose()
                .ifPresent(purpose ->
                        purpose.all().forEach(text -> scopes.addAll(AiWording.scopes(AiWording.fold(text)))));
        scopes.remove(Scope.ALL);
        return scopes;
    }

    /** The parts that are denied; all where none is named, none where a part is named that we do not know. */
    private static Set<Scope> reach(Remark denial) {
        String words = denial.utterance().words();
        if (words.endsWith(":")) {
            return Set.of();
        }
        if (in("everything", words) && (in("whole", words) || in("project-wide", words))) {
            return Set.of(Scope.ALL);
        }
        Set<Scope> near = parts(deniedClause(words));
        if (!near.isEmpty()) {
            return near;
        }
        boolean namesWhole = in("whole", words) || in("project-wide", words);
        if (!namesWhole && in("limited", bare(deniedClause(words)))) {
            return Set.of();
        }
        Set<Scope> anywhere = parts(words);
        return anywhere.isEmpty() ? Set.of(Scope.ALL) : anywhere;
    }

    private static Set<Scope> parts(String words) {
        String bare = bare(words);
        Set<Scope> placed = AiWording.scopes(AiWording.without("chapter-of", bare));
        Set<Scope> scopes = new TreeSet<>(placed.isEmpty() ? AiWording.scopes(bare) : placed);
        if (scopes.size() > 1) {
            scopes.remove(Scope.ALL);
        }
        return scopes;
    }

    /** Without mentions of AI, of the whole text, and of work by hand. */
    private static String bare(String words) {
        String rest = AiWording.withoutMentions(words);
        for (String name : List.of("whole", "project-wide", "by-hand", "filler")) {
            rest = AiWording.without(name, rest);
        }
        return rest;
    }

    /** From the clause that mentions AI on: an English list of parts goes on behind commas, a Chinese one comes before. */
    private static String deniedClause(String words) {
        Span mention = AiWording.WORDS.first("ai", words).orElse(new Span(0, 0));
        Span clause = Clauses.around(words, mention);
        boolean english = words.chars().filter(c -> c < 0x80).count() * 2 > words.length();
        return words.substring(clause.from(), english ? words.length() : clause.to());
    }
}
