package io.github.taipei1.check;

import io.github.taipei1.config.ArtifactKind;
import io.github.taipei1.document.Source;
import io.github.taipei1.finding.Finding;
import io.github.taipei1.finding.Text;
import io.github.taipei1.rule.Artifact;
import io.github.taipei1.rule.Grounds;
import io.github.taipei1.rule.Once;
import io.github.taipei1.rule.Rule;
import io.github.taipei1.rule.RuleContext;
import io.github.taipei1.rule.decision.DecisionReader;
import io.github.taipei1.rule.decision.Decisions;
import io.github.taipei1.rule.words.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * Looks at artifacts one by one, with all rules about artifacts, unless it is known from an earlier run what came of it. Safe for
 * several threads.
 */
final class Looking {
    private final List<Rule.OfArtifact> rules;
    private final RuleContext context;
    private final RepositoryLibrary library;
    private final Memory.Looks memory;
    private final Fault fault;
    private final Supplier<Words> words = new Once<>(this::words);

    /** Told of a rule that breaks. */
    @FunctionalInterface
    interface Fault {
        void of(Rule rule, String path, Throwable cause);
    }

    /** The words of all rules, and what they rest on. */
    private record Words(Vocabulary vocabulary, Grounds grounds) {}

    /** One file of an artifact as it stands, and the words found in it; nothing of a file that is no text. */
    private record Part(Source source, Vocabulary.Found found) {}

    /** What came of it; the decisions are those that stand in its files. */
    record Seen(List<Finding> findings, List<Decisions> decisions) {}

    Looking(
            List<Rule.OfArtifact> rules,
            RuleContext context,
            RepositoryLibrary library,
            Memory.Looks memory,
            Fault fault) {
        this.rules = rules;
        this.context = context;
        this.library = library;
        this.memory = memory;
        this.fault = fault;
    }

    private Words words() {
        Grounds grounds = new Grounds();
        RuleContext noting = context.lookedAt(new NotedLibrary(library, grounds), grounds);
        Vocabulary vocabulary = new Vocabulary(
                rules.stream().flatMap(rule -> rule.words(noting).stream()).toList());
        return new Words(vocabulary, grounds);
    }

    Seen at(Artifact artifact) {
        Optional<Look> known = memory.at(artifact);
        if (known.isPresent()) {
            known.get().skipped().forEach(library::skip);
            return new Seen(known.get().findings(), List.of());
        }
        return look(artifact);
    }

    private Seen look(Artifact artifact) {
        Grounds grounds = new Grounds();
        NotedLibrary noted = new NotedLibrary(library, grounds);
        RuleContext noting = context.lookedAt(noted, grounds);
        List<Part> parts = new ArrayList<>();
        List<Decisions> decisions = new ArrayList<>();
        for (String path : artifact.parts()) {
            noted.source(path).ifPresent(source -> {
                parts.add(new Part(source, words.get().vocabulary().in(source.text())));
                decisions.add(DecisionReader.inline(source));
            });
        }
        List<Finding> findings = new ArrayList<>();
        boolean sound = check(artifact, parts, noting, findings);
        context.shared().release(artifact.parts());
        library.release(artifact.parts());
        boolean undecided = decisions.stream()
                .allMatch(part -> part.all().isEmpty() && part.problems().isEmpty());
        if (sound && undecided) {
            grounds.add(words.get().grounds());
            grounds.note(context.places().of("version").path());
            keep(artifact, grounds, findings, noted.remarks());
        }
        return new Seen(findings, decisions);
    }

    /** @return whether all rules went through */
    private boolean check(Artifact artifact, List<Part> parts, RuleContext noting, List<Finding> findings) {
        boolean unseen =
                parts.size() < artifact.parts().size() && !artifact.isOneOf(ArtifactKind.OTHER, ArtifactKind.DATA);
        boolean sound = true;
        for (Rule.OfArtifact rule : rules) {
            try {
                if (rule.looksAt(artifact, noting) && (unseen || mayConcern(rule, artifact, parts, noting))) {
                    findings.addAll(rule.check(artifact, noting));
                }
            } catch (RuntimeException | StackOverflowError e) {
                fault.of(rule, artifact.path(), e);
                sound = false;
            }
        }
        return sound;
    }

    private static boolean mayConcern(Rule.OfArtifact rule, Artifact artifact, List<Part> parts, RuleContext noting) {
        // By number, without an iterator for each file and rule.
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            if (rule.mayConcern(artifact, part.source(), part.found(), noting)) {
                return true;
            }
        }
        return false;
    }

    /** A file that could not be read as it should is looked at again each time, for it may be a matter of time or of rights. */
    private void keep(Artifact artifact, Grounds grounds, List<Finding> findings, Map<String, CheckedFile> remarks) {
        Map<String, Text> skipped = new TreeMap<>();
        for (CheckedFile remark : remarks.values()) {
            if (remark.state() == CheckedFile.State.SKIPPED) {
                remark.why().ifPresent(why -> skipped.put(remark.path(), why));
            }
        }
        if (skipped.size() == remarks.size() && !grounds.wholes().contains(Grounds.Whole.RECORDS)) {
            memory.keep(artifact, new Look(List.copyOf(grounds.paths()), grounds.wholes(), findings, skipped));
        }
    }
}
