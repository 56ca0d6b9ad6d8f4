package io.github.taipei1.rule.words;

/** The parts of a folded sentence between commas, semicolons and colons. */
public final class Clauses {
    private static final String BREAKS = ",;:。";

    private Clauses() {}

    /** The clause that holds a stretch, or the clauses that it reaches over. */
    public static Span around(String words, Span span) {
        int from = span.from();
        while (from > 0 && BREAKS.indexOf(words.charAt(from - 1)) < 0) {
            from--;
        }
        int to = span.to();
        while (to < words.length() && BREAKS.indexOf(words.charAt(to)) < 0) {
            to++;
        }
        return new Span(from, to);
    }

    /** The clauses that hold any of these stretches, each once, joined by bars. */
    public static String around(String words, Iterable<Span> spans) {
        StringBuilder joined = new StringBuilder();
        int done = 0;
        for (Span span : spans) {
            if (span.from() >= done) {
                Span clause = around(words, span);
                done = clause.to();
                joined.append(words, clause.from(), clause.to()).append(" | ");
            }
        }
        return joined.toString();
    }
}
