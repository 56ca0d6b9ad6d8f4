package io.github.taipei1.rule.use;

import io.github.taipei1.config.ArtifactKind;
import io.github.taipei1.rule.Artifact;
import io.github.taipei1.rule.words.Keywords;
import io.github.taipei1.rule.words.OwnFiles;
import io.github.taipei1.rule.words.Span;
import io.github.taipei1.rule.words.Wording;
import java.util.List;

/** The words of {@code use.tsv}: classes of words, and frames over them. */
final class UseWording {
    static final Wording WORDS = Wording.load("use.tsv");

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
        return !artifact.isOneOf(ArtifactKind.DATA) && OwnFiles.isOwn(artifact.path());
    }

    /** Whether a text has one of the words of a row of plain words. */
    static Keywords keywords(String name) {
        return Keywords.marked(WORDS.alternatives(name));
    }
}
