package io.github.taipei1.rule.use;

import io.github.taipei1.rule.words.Span;
import java.util.ArrayList;
import java.util.List;

/** The parts of a sentence between semicolons and full stops, each of which says something of its own. */
final class Parts {
    private static final String ENDS = ";。";
    private static final String CLAUSE_ENDS = ",;。";

    private Parts() {}

    static List<Span> of(String text) {
        return between(ENDS, text);
    }

    /** Its clauses, between commas too. */
    static List<Span> clauses(String text) {
        return between(CLAUSE_ENDS, text);
    }

    private static List<Span> between(String ends, String text) {
        List<Span> parts = new ArrayList<>();
        int from = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || ends.indexOf(text.charAt(i)) >= 0) {
                parts.add(new Span(from, i));
                from = i + 1;
            }
        }
        return parts;
    }
}
