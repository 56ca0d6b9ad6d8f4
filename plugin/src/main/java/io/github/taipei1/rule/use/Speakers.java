package io.github.taipei1.rule.use;

import io.github.taipei1.config.Unit;
import io.github.taipei1.rule.RuleContext;
import io.github.taipei1.rule.words.Folded;
import io.github.taipei1.rule.words.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The units of the project: who speaks, and so nobody else.
 *
 * @param names folded names, whole and by their parts, the longest first
 * @param rows rows of words that stand for units of the kinds that there are, as 實驗室 does where one is a university's
 */
record Speakers(List<String> names, List<String> rows) {
    private static final int FEWEST = 2;
    private static final char LATIN = 0x2e80;
    /** Words for the team, whatever its units are. */
    private static final String ANY = "unit-any";

    Speakers {
        names = List.copyOf(names);
        rows = List.copyOf(rows);
    }

    /** Those of this run's project. */
    static Speakers in(RuleContext context) {
        return context.shared(Speakers.class, "", () -> of(context));
    }

    private static Speakers of(RuleContext context) {
        Set<String> names = new LinkedHashSet<>();
        Set<String> rows = new LinkedHashSet<>(Set.of(ANY));
        for (Unit unit : context.config().units()) {
            unit.name().all().forEach(name -> addNames(Folded.of(name).text(), names));
            rows.add("unit-" + unit.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        }
        rows.removeIf(row -> !UseWording.WORDS.names().contains(row));
        List<String> longest = new ArrayList<>(names);
        longest.removeIf(name -> name.length() < FEWEST);
        longest.sort(Comparator.comparing(String::length).reversed());
        return new Speakers(longest, List.copyOf(rows));
    }

    /** A name, what is left of it without its legal form, and its parts: a laboratory is called by its university, too. */
    private static void addNames(String name, Set<String> names) {
        names.add(name);
        names.add(UseWording.without("legal-form", name).replace("|", "").strip());
        UseWording.all("unit-part", name).forEach(part -> names.add(name.substring(part.from(), part.to())));
    }

    /** A folded text in which they say we, where they are named by name or in general words. */
    String masked(String folded) {
        StringBuilder masked = new StringBuilder();
        int done = 0;
        for (Span span : in(folded)) {
            if (span.from() >= done) {
                boolean chinese = folded.charAt(span.from()) > LATIN;
                masked.append(folded, done, span.from()).append(chinese ? "我們" : "we");
                done = span.to();
            }
        }
        return masked.append(folded.substring(done)).toString();
    }

    /** Where they stand, in the order of the text; of those that begin together, the longest first. */
    private List<Span> in(String folded) {
        List<Span> spans = new ArrayList<>();
        for (String name : names) {
            for (int at = folded.indexOf(name); at >= 0; at = folded.indexOf(name, at + name.length())) {
                spans.add(new Span(at, at + name.length()));
            }
        }
        rows.forEach(row -> spans.addAll(UseWording.all(row, folded)));
        spans.sort(Comparator.comparingInt(Span::from)
                .thenComparing(Comparator.comparingInt(Span::to).reversed()));
        return spans;
    }
}
