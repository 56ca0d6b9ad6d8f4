package io.github.taipei1.rule.ack;

import io.github.taipei1.config.Owed;
import io.github.taipei1.document.Document;
import io.github.taipei1.rule.Artifact;
import io.github.taipei1.rule.RuleContext;
import java.util.stream.Stream;

/** How the files of LaTeX works belong together, as far as acknowledgements go. */
final class Parts {
    private Parts() {}

    /** Whether another work takes this file in, so that it is no work of its own. */
    static boolean isTakenInElsewhere(Artifact artifact, RuleContext context) {
        return isLatex(artifact)
                && others(artifact, context)
                        .flatMap(other -> context.library().document(other.path()).stream())
                        .map(Document::included)
                        .anyMatch(included -> included.contains(artifact.path()));
    }

    /** Whether a file that belongs to this work but is never taken in holds the acknowledgement. */
    static boolean hasUnusedThanks(Artifact artifact, RuleContext context) {
        return isLatex(artifact)
                && others(artifact, context)
                        .filter(Artifact::orphan)
                        .filter(other -> other.path().startsWith(folder(artifact)))
                        .map(other -> Acknowledgement.of(other, context))
                        .anyMatch(found -> found.isSeen() || !found.hidden().isEmpty());
    }

    /** Whether a work that an unused file belongs to says its thanks itself. */
    static boolean isThankedInWhole(Artifact orphan, RuleContext context) {
        return others(orphan, context)
                .filter(other -> !other.orphan() && orphan.path().startsWith(folder(other)))
                .anyMatch(other -> Acknowledgement.of(other, context).isSeen());
    }

    private static Stream<Artifact> others(Artifact artifact, RuleContext context) {
        return context.artifacts().stream()
                .filter(other -> isLatex(other) && !other.path().equals(artifact.path()))
                .filter(other -> other.owes(Owed.ACKNOWLEDGEMENT));
    }

    private static boolean isLatex(Artifact artifact) {
        return artifact.path().endsWith(".tex");
    }

    private static String folder(Artifact artifact) {
        return artifact.path().substring(0, artifact.path().lastIndexOf('/') + 1);
    }
}
