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

    /** A text with another word in place of what a pattern finds. */
    static String replaced(String name, String folded, String word) {
        StringBuilder replaced = new StringBuilder();
        int from = 0;
        for (Span span : all(name, folded)) {
            replaced.append(folded, from, span.from()).append(word);
            from = span.to();
        }
        return replaced.append(folded.substring(from)).toString();
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
