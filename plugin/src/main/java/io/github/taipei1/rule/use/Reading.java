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

/** Reads a document sentence by sentence and asks a grammar about each. */
final class Reading {
    private Reading() {}

    /** What a rule of this family wants to know of a sentence. */
    @FunctionalInterface
    interface Grammar {
        /** The stretch of the folded sentence that tells it, if it does. */
        Optional<Span> told(Discourse discourse, int index);
    }

    /** Makes a finding of a place and the passage there. */
    @FunctionalInterface
    interface Asked {
        Finding of(Place place, String passage);
    }

    /** A finding for each sentence of an artifact that may say something and about which the grammar asks. */
    static List<Finding> of(
            Artifact artifact, RuleContext context, Predicate<String> maySay, Grammar grammar, Asked asked) {
        List<Finding> findings = new ArrayList<>();
        for (Document document : context.documents(artifact)) {
            Discourse discourse = Discourse.of(document, context);
            for (int i = 0; i < discourse.size(); i++) {
                Utterance one = discourse.at(i);
                if (!one.heading() && maySay.test(one.text())) {
                    grammar.told(discourse, i)
                            .ifPresent(span -> findings.add(asked.of(place(one, span, context), one.text())));
                }
            }
        }
        return findings;
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
