package io.github.taipei1.rule.use;

import io.github.taipei1.config.ArtifactKind;
import io.github.taipei1.document.Document;
import io.github.taipei1.document.Source;
import io.github.taipei1.finding.Finding;
import io.github.taipei1.rule.Artifact;
import io.github.taipei1.rule.RuleContext;
import io.github.taipei1.rule.words.Keywords;
import io.github.taipei1.rule.words.OwnFiles;
import io.github.taipei1.rule.words.Utterance;
import io.github.taipei1.rule.words.Utterances;
import io.github.taipei1.rule.words.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/** The words of {@code use.tsv} and the walk over sentences that the rules of this family share. */
final class UseWording {
    private static final Wording WORDS = Wording.load("use.tsv");

    private UseWording() {}

    static boolean in(String name, String folded) {
        return WORDS.in(name, folded);
    }

    /** Whether something is denied or forbidden, not only named with a word such as "unused". */
    static boolean isDenied(String folded) {
        return WORDS.in("negated", WORDS.without("not-negated", folded));
    }

    static String without(String name, String folded) {
        return WORDS.without(name, folded);
    }

    /** Whether the rules of this family look at such a file: the team's own writing and comments, not data. */
    static boolean looksAt(Artifact artifact) {
        return !artifact.isOneOf(ArtifactKind.DATA) && OwnFiles.isOwn(artifact.path());
    }

    /** A finding for each sentence of an artifact that a rule asks about. */
    static List<Finding> ask(
            Artifact artifact,
            RuleContext context,
            Predicate<String> worthReading,
            Predicate<String> asks,
            Function<Utterance, Finding> finding) {
        boolean read = artifact.parts().stream()
                .anyMatch(part -> context.library()
                        .source(part)
                        .map(Source::text)
                        .map(worthReading::test)
                        .orElse(true));
        List<Finding> findings = new ArrayList<>();
        if (read) {
            for (Document document : context.documents(artifact)) {
                Utterances.of(document, worthReading).stream()
                        .filter(one -> !one.heading() && asks.test(one.words()))
                        .map(finding)
                        .forEach(findings::add);
            }
        }
        return findings;
    }

    /** Whether a text has one of the words of a row of plain words. */
    static Keywords keywords(String name) {
        return Keywords.marked(WORDS.alternatives(name));
    }
}
