package io.github.taipei1.rule;

import io.github.taipei1.document.Source;
import io.github.taipei1.finding.Finding;
import io.github.taipei1.finding.Text;
import io.github.taipei1.rule.decision.Decisions;
import io.github.taipei1.rule.words.Keywords;
import io.github.taipei1.rule.words.Vocabulary;
import java.util.List;
import java.util.Optional;

/** One duty looked at in one way. Implementations hold no state. */
public sealed interface Rule permits Rule.OfArtifact, Rule.OfProject, Rule.OfDecisions {

    RuleInfo info();

    /** Why this rule has nothing to decide in this project, if so. */
    default Optional<Text> notApplicable(RuleContext context) {
        return Optional.empty();
    }

    /** Safe changes that would settle a finding of this rule; none where a person has to write. */
    default List<Fix> fixes(Finding finding, RuleContext context) {
        return List.of();
    }

    /** A rule that looks at one artifact (a file with the files that belong to it) at a time. */
    non-sealed interface OfArtifact extends Rule {

        /** Whether the rule looks at such an artifact at all; the cheapest test there is. */
        boolean looksAt(Artifact artifact, RuleContext context);

        /** Sets of words that {@link #mayConcern} asks for; those of all rules are looked for in one pass over a text. */
        default List<Keywords> words(RuleContext context) {
            return List.of();
        }

        /**
         * Whether a file's raw text may concern the rule; says no only where it surely does not. It must be cheap, for it decides
         * whether the file is parsed at all. An artifact is looked at if one of its files may, or has no raw text.
         *
         * @param found which of the rule's sets of words the text holds
         */
        default boolean mayConcern(Source source, Vocabulary.Found found, RuleContext context) {
            return true;
        }

        /** The same for a file of an artifact, where it depends on what the artifact is to its readers. */
        default boolean mayConcern(Artifact artifact, Source source, Vocabulary.Found found, RuleContext context) {
            return mayConcern(source, found, context);
        }

        List<Finding> check(Artifact artifact, RuleContext context);
    }

    /** A rule that looks at the project as a whole: its records, dates and evidence. */
    non-sealed interface OfProject extends Rule {

        List<Finding> check(RuleContext context);
    }

    /** A rule that looks at what people decided about findings, after all other rules have run. */
    non-sealed interface OfDecisions extends Rule {

        List<Finding> check(Decisions decisions, RuleContext context);
    }
}
