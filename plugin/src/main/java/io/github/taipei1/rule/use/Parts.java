package io.github.taipei1.rule.use;

import io.github.taipei1.rule.words.Span;
import java.util.List;

/** The clauses of a sentence, each of which says something of its own. */
final class Parts {
    private Parts() {}

    /** The clause that holds a stretch, or the clauses that it reaches over. */
    static Span clause(String text, Span stretch) {
        int from = 0;
        int to = text.length();
        for (Span end : ends(text)) {
            if (end.to() <= stretch.from()) {
                from = Math.max(from, end.to());
            } else if (end.from() >= stretch.to()) {
                to = Math.min(to, end.from());
            }
        }
        return new Span(from, to);
    }

    private static List<Span> ends(String text) {
        return UseWording.all("clause-end", text);
    }
}
