package io.github.taipei1.rule.use;

import io.github.taipei1.config.ArtifactKind;
import io.github.taipei1.config.TeamConfig;
import io.github.taipei1.document.Source;
import io.github.taipei1.rule.Artifact;
import io.github.taipei1.rule.RuleContext;
import io.github.taipei1.rule.words.Keywords;
import io.github.taipei1.rule.words.OwnFiles;
import io.github.taipei1.rule.words.Span;
import io.github.taipei1.rule.words.Vocabulary;
import io.github.taipei1.rule.words.Wording;
import java.util.List;
import java.util.Locale;

/** The words of {@code use.tsv}, by what they tell of. */
final class UseWording {
    static final Wording WORDS = Wording.load("use.tsv");
    /** Kinds of files that tell of the use of the machine even where they do not name it. */
    static final ArtifactKind[] USE = {
        ArtifactKind.REPORT, ArtifactKind.JOB_SCRIPT, ArtifactKind.DECLARATION, ArtifactKind.SLIDES
    };

    /** Those of them that tell it in sentences. */
    static final ArtifactKind[] TOLD = {ArtifactKind.REPORT, ArtifactKind.DECLARATION, ArtifactKind.SLIDES};

    static final Keywords FILES = keywords("use-file");

    private UseWording() {}

    static boolean in(String name, String text) {
        return WORDS.in(name, text);
    }

    static List<Span> all(String name, String text) {
        return WORDS.all(name, text);
    }

    static String without(String name, String text) {
        return WORDS.without(name, text);
    }

    /** Whether the rules of this family look at such a file: the team's own writing and comments, not data. */
    static boolean looksAt(Artifact artifact) {
        return !artifact.path().equals(TeamConfig.FILE)
                && !artifact.isOneOf(ArtifactKind.DATA)
                && OwnFiles.isOwn(artifact.path())
                && !in("written-by-programs", artifact.path().toLowerCase(Locale.ROOT));
    }

    /**
     * Whether a file may tell of the use of the machine: files of some kinds always do, others where they have one of these words. It
     * is asked of the raw text, before anything is parsed, because most files of a repository tell of no machine.
     */
    static boolean mayTellOfUse(Artifact artifact, RuleContext context) {
        return artifact.isOneOf(USE)
                || context.shared(Machine.class, artifact.path(), () -> Machine.in(artifact, context))
                        .mayBeNamed();
    }

    /** The same of the words found in one file, where no other file of the artifact can have them. */
    static boolean mayTellOfUse(Artifact artifact, Vocabulary.Found found) {
        return artifact.isOneOf(USE) || artifact.parts().size() > 1 || found.has(FILES);
    }

    /** Whether a file has a word that may name the machine, which two rules ask. */
    private record Machine(boolean mayBeNamed) {
        static Machine in(Artifact artifact, RuleContext context) {
            return new Machine(artifact.parts().stream()
                    .anyMatch(part -> context.library()
                            .source(part)
                            .map(Source::text)
                            .map(FILES::in)
                            .orElse(true)));
        }
    }

    /** Whether a text has one of the words of a row of plain words. */
    static Keywords keywords(String name) {
        return Keywords.marked(WORDS.alternatives(name));
    }
}
