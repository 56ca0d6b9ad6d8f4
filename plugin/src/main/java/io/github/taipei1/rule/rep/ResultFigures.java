package io.github.taipei1.rule.rep;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import io.github.taipei1.rule.words.Folded;
import io.github.taipei1.rule.words.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Finds figures by which a sentence tells a result: GPU-hours and GPU-days, tokens, jobs, percentages of results, speed-ups, utilisation,
 * electricity, frames, waiting times.
 */
final class ResultFigures {
    /** Other people's words, and figures that the report takes from the measurements. */
    private static final Pattern NOT_OWN = Pattern.compile("「[^」]*」|『[^』]*』|“[^”]*”|\"[^\"]*\"|\\$\\{[^{}]*\\}");

    /** What a pattern took along to see where a figure ends. */
    private static final Pattern TRAILING = Pattern.compile("[,;。，；、:：()（）]+$");

    private static final BigDecimal HOURS_A_DAY = BigDecimal.valueOf(24);
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    private ResultFigures() {}

    /** What a figure counts. */
    enum Kind {
        GPU_HOURS,
        TOKENS,
        JOBS,
        PERCENT,
        FACTOR,
        /** Of the compute, as a percentage. */
        UTILISATION,
        /** In kilowatt hours. */
        ENERGY,
        FRAMES,
        /** Median or 95th percentile, in seconds. */
        WAIT
    }

    /**
     * A figure of a result.
     *
     * @param written in the unit of its kind
     * @param text with its unit, as it stands
     */
    record Found(Kind kind, Figure written, String text) {}

    static List<Found> in(String sentence) {
        Folded folded = Folded.of(own(sentence));
        SpelledOut said = SpelledOut.of(folded.text());
        String words = said.text();
        if (Figures.in("elsewhere", words) || Figures.in("supposed", words)) {
            return List.of();
        }
        List<Span> clauses = clauses(words);
        Map<Span, Found> found =
                new TreeMap<>(Comparator.comparingInt(Span::from).thenComparingInt(Span::to));
        for (Span clause : clauses) {
            clause(words.substring(clause.from(), clause.to())).forEach((span, counted) -> {
                Span inside = new Span(clause.from() + span.from(), clause.from() + span.to());
                Figures.written(words, inside)
                        .map(written -> written.in(counted.times()))
                        .filter(written -> counted.kind() != Kind.PERCENT || !isIdiom(written))
                        .ifPresent(written -> found.put(
                                inside,
                                new Found(counted.kind(), written, original(sentence, folded, said.folded(inside)))));
            });
        }
        WaitingTimes.in(words, clauses)
                .forEach((span, wait) ->
                        found.put(span, new Found(Kind.WAIT, wait, original(sentence, folded, said.folded(span)))));
        return whole(List.copyOf(found.values()));
    }

    private static String original(String sentence, Folded folded, Span span) {
        Span original = folded.original(span);
        return TRAILING.matcher(sentence.substring(original.from(), original.to()))
                .replaceAll("");
    }

    /** Without the lower ends of ranges, which their upper ones tell. */
    private static List<Found> whole(List<Found> found) {
        List<Found> whole = new ArrayList<>();
        for (int i = 0; i < found.size(); i++) {
            Found one = found.get(i);
            boolean lower = i + 1 < found.size()
                    && found.get(i + 1).kind() == one.kind()
                    && found.get(i + 1)
                            .written()
                            .low()
                            .filter(end -> end.compareTo(one.written().value()) == 0)
                            .isPresent();
            if (!lower) {
                whole.add(one);
            }
        }
        return whole;
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

    /** What a figure counts, and how many of it one of its units is. */
    private record Counted(Kind kind, BigDecimal times) {
        private static Counted of(Kind kind) {
            return new Counted(kind, BigDecimal.ONE);
        }
    }

    /** How many of the unit of its kind one of a unit is that kpi.csv names, where it is another. */
    static Optional<BigDecimal> times(String unit) {
        String words = Folded.of(unit).text();
        boolean days = words.contains("gpu") && Figures.in("gpu-days", "1" + words);
        return days ? Optional.of(HOURS_A_DAY) : words.equals("mwh") ? Optional.of(THOUSAND) : Optional.empty();
    }

    /** Figures of a clause. */
    private static Map<Span, Counted> clause(String clause) {
        Map<Span, Counted> found = new LinkedHashMap<>();
        if (Figures.in("planned", clause)) {
            return found;
        }
        add(Counted.of(Kind.GPU_HOURS), "gpu-hours", clause, found);
        add(Counted.of(Kind.GPU_HOURS), "gpu-hours-behind", clause, found);
        add(new Counted(Kind.GPU_HOURS, HOURS_A_DAY), "gpu-days", clause, found);
        if (!Figures.in("setting", clause)) {
            add(Counted.of(Kind.TOKENS), "token-figure", clause, found);
        }
        if (!Figures.in("created", clause)) {
            add(Counted.of(Kind.JOBS), "job-figure", clause, found);
        }
        if (!Figures.in("another-part", clause)) {
            add(Counted.of(Kind.UTILISATION), "utilisation-figure", clause, found);
        }
        if (Figures.in("energy", clause)) {
            boolean mega = clause.contains("mwh");
            add(new Counted(Kind.ENERGY, mega ? THOUSAND : BigDecimal.ONE), "energy-figure", clause, found);
        }
        add(Counted.of(Kind.FRAMES), "frame-figure", clause, found);
        boolean result = Figures.in("result", clause) || Figures.in("gain", clause);
        if (result && !Figures.in("share", clause)) {
            add(Counted.of(Kind.PERCENT), "percent-figure", clause, found);
        }
        if (Figures.in("speed", clause) && !Figures.in("size", clause)) {
            add(Counted.of(Kind.FACTOR), "factor-figure", clause, found);
        }
        return found;
    }

    private static void add(Counted counted, String pattern, String clause, Map<Span, Counted> found) {
        Figures.WORDS.all(pattern, clause).forEach(span -> found.putIfAbsent(span, counted));
    }

    /** None and all of something are ways to speak. */
    private static boolean isIdiom(Figure percent) {
        return percent.value().signum() == 0 || percent.value().intValue() == 100;
    }
}
