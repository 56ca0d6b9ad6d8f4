package io.github.taipei1.rule.dcl;

import io.github.taipei1.rule.words.Span;
import io.github.taipei1.rule.words.Wording;
import java.util.List;

/** The words of {@code declaration.tsv}. */
final class DeclarationWords {
    private static final Wording WORDS = Wording.load("declaration.tsv");

    private DeclarationWords() {}

    static boolean in(String name, String folded) {
        return WORDS.in(name, folded);
    }

    /** Whether a statement is made in words of its own: not all statements have any. */
    static boolean makes(String statement, String folded) {
        String name = statement + "-said";
        return WORDS.names().contains(name) && in(name, folded);
    }

    static List<Span> all(String name, String folded) {
        return WORDS.all(name, folded);
    }

    static String without(String name, String folded) {
        return WORDS.without(name, folded);
    }

    /** What a statement must deny: one name of patterns for each thing. */
    static List<String> deniedBy(String statement) {
        return WORDS.names().stream()
                .filter(name -> name.startsWith(statement + "-bad"))
                .toList();
    }
}
