package io.github.taipei1.rule.rep;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import io.github.taipei1.rule.words.Folded;
import io.github.taipei1.rule.words.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds figures by which a sentence tells a result: GPU-hours, tokens, jobs, percentages of results, speed-ups. */
final class ResultFigures {
    /** Other people's words, and figures that the report takes from the measurements. */
    private static final Pattern NOT_OWN = Pattern.compile("「[^」]*」|『[^』]*』|“[^”]*”|\"[^\"]*\"|\\$\\{[^{}]*\\}");

    private ResultFigures() {}

    /** What a figure counts. */
    enum Kind {
        GPU_HOURS,
        TOKENS,
        JOBS,
        PERCENT,
        FACTOR
    }

    /**
     * A figure of a result.
     *
     * @param text with its unit, as it stands
     */
    record Found(Kind kind, Figure written, String text) {}

    static List<Found> in(String sentence) {
        Folded folded = Folded.of(own(sentence));
        String words = folded.text();
        if (Figures.in("elsewhere", words) || Figures.in("supposed", words)) {
            return List.of();
        }
        List<Found> found = new ArrayList<>();
        for (Span clause : clauses(words)) {
            clause(words.substring(clause.from(), clause.to())).forEach((span, kind) -> {
                Span inside = new Span(clause.from() + span.from(), clause.from() + span.to());
                Span original = folded.original(inside);
                Figures.written(words, inside)
                        .filter(written -> kind != Kind.PERCENT || !isIdiom(written))
                        .ifPresent(written -> found.add(
                                new Found(kind, written, sentence.substring(original.from(), original.to()))));
            });
        }
        return found;
    }

    /** The sentence with bars in place of what is not the authors' own, at the same length. */
    static String own(String sentence) {
        Matcher matcher = NOT_OWN.matcher(sentence);
        StringBuilder own = new StringBuilder(sentence);
        while (matcher.find()) {
            for (int i = matcher.start(); i < matcher.end(); i++) {
                own.setCharAt(i, '|');
            }
        }
        return own.toString();
    }

    /** Cuts at commas and semicolons, not inside numbers. */
    private static List<Span> clauses(String words) {
        List<Span> clauses = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < words.length(); i++) {
            boolean ends = ",;。".indexOf(words.charAt(i)) >= 0 && !isGrouping(words, i);
            if (ends) {
                clauses.add(new Span(from, i));
                from = i + 1;
            }
        }
        clauses.add(new Span(from, words.length()));
        return clauses;
    }

    private static boolean isGrouping(String words, int at) {
        return words.charAt(at) == ','
                && at > 0
                && at + 1 < words.length()
                && Character.isDigit(words.charAt(at - 1))
                && Character.isDigit(words.charAt(at + 1));
    }

    /** Figures of a clause, in order. */
    private static Map<Span, Kind> clause(String clause) {
        Map<Span, Kind> found = new LinkedHashMap<>();
        if (Figures.in("planned", clause)) {
            return found;
        }
        add(Kind.GPU_HOURS, "gpu-hours", clause, found);
        if (!Figures.in("setting", clause)) {
            add(Kind.TOKENS, "token-figure", clause, found);
        }
        if (!Figures.in("created", clause)) {
            add(Kind.JOBS, "job-figure", clause, found);
        }
        boolean result = Figures.in("result", clause) || Figures.in("gain", clause);
        if (result && !Figures.in("share", clause)) {
            add(Kind.PERCENT, "percent-figure", clause, found);
        }
        if (Figures.in("speed", clause) && !Figures.in("size", clause)) {
            add(Kind.FACTOR, "factor-figure", clause, found);
        }
        return found;
    }

    private static void add(Kind kind, String pattern, String clause, Map<Span, Kind> found) {
        Figures.WORDS.all(pattern, clause).forEach(span -> found.put(span, kind));
    }

    /** None and all of something are ways to speak. */
    private static boolean isIdiom(Figure percent) {
        return percent.value().signum() == 0 || percent.value().intValue() == 100;
    }
}
