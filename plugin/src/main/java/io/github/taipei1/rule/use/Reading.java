package io.github.taipei1.rule.use;

import io.github.taipei1.document.Document;
import io.github.taipei1.document.Source;
import io.github.taipei1.finding.Finding;
import io.github.taipei1.finding.Place;
import io.github.taipei1.rule.Artifact;
import io.github.taipei1.rule.RuleContext;
import io.github.taipei1.rule.words.Span;
import io.github.taipei1.rule.words.Utterance;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Reads a document sentence by sentence and weighs each. */
final class Reading {
    private static final String MACHINE = "machine";
    private static final List<String> ROWS = List.of(MACHINE, "parts");

    private Reading() {}

    /** Makes a finding of a place, the passage there and what made it suspicious. */
    @FunctionalInterface
    interface Asked {
        Finding of(Place place, String passage, List<String> words);
    }

    /** A sentence that weighs enough; of two beside each other, the plainer one is shown. */
    private record Told(int index, int section, Evidence evidence) {
        boolean isBehind(Told before) {
            return before.index == index - 1 && before.section == section;
        }

        boolean isPlainerThan(Told other) {
            return evidence.here() > other.evidence.here();
        }
    }

    /** A finding for each sentence of an artifact that weighs enough. */
    static List<Finding> of(
            Artifact artifact, RuleContext context, Predicate<String> maySay, Scale scale, Asked asked) {
        List<Finding> findings = new ArrayList<>();
        for (Document document : context.documents(artifact)) {
            Discourse discourse = Discourse.of(document, artifact.kind(), context);
            Told last = null;
            int sentences = mayTell(discourse, scale) ? discourse.size() : 0;
            for (int i = 0; i < sentences; i++) {
                Utterance one = discourse.at(i).utterance();
                if (!one.heading() && maySay.test(one.text())) {
                    Optional<Evidence> evidence = Evidence.of(discourse, i, scale);
                    if (evidence.isPresent()) {
                        Told told = new Told(i, one.section(), evidence.get());
                        boolean again = last != null && told.isBehind(last);
                        if (again && told.isPlainerThan(last)) {
                            findings.remove(findings.size() - 1);
                        }
                        if (!again || told.isPlainerThan(last)) {
                            findings.add(asked.of(
                                    place(one, told.evidence().span(), context),
                                    one.text(),
                                    told.evidence().words()));
                            last = told;
                        }
                    }
                }
            }
        }
        return findings;
    }

    private static boolean mayTell(Discourse discourse, Scale scale) {
        return scale.parts().stream()
                .filter(part -> part.name().equals(MACHINE))
                .allMatch(part -> discourse.mayTell(part, ROWS));
    }

    /** The line of a sentence where it is told: a sentence of a listing may reach over many. */
    private static Place place(Utterance sentence, Span span, RuleContext context) {
        Place whole = sentence.place();
        if (whole.region().startLine() == whole.region().endLine() || span.to() <= span.from()) {
            return whole;
        }
        Span original = sentence.folded().original(span);
        String words = sentence.text().substring(original.from(), original.to()).strip();
        return context.library()
                .source(whole.path())
                .flatMap(source -> lineOf(words, source, whole))
                .orElse(whole);
    }

    private static Optional<Place> lineOf(String words, Source source, Place whole) {
        int longest = words.length();
        while (longest > 1) {
            String start = words.substring(0, longest);
            for (int line = whole.region().startLine(); line <= whole.region().endLine(); line++) {
                int at = source.line(line).indexOf(start);
                if (at >= 0) {
                    int from = source.lineStart(line) + at;
                    return Optional.of(source.place(from, from + longest));
                }
            }
            longest--;
        }
        return Optional.empty();
    }
}
