package io.github.taipei1.rule.use;

import io.github.taipei1.rule.RuleContext;
import io.github.taipei1.rule.words.Folded;
import io.github.taipei1.rule.words.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The units of the project by name: who speaks, and so nobody else. */
record Speakers(List<String> names) {
    private static final int FEWEST = 2;

    Speakers {
        names = List.copyOf(names);
    }

    /** Those of this run's project. */
    static Speakers in(RuleContext context) {
        return context.shared(Speakers.class, "", () -> of(context));
    }

    private static Speakers of(RuleContext context) {
        List<String> names = new ArrayList<>();
        context.config()
                .units()
                .forEach(unit -> unit.name().all().forEach(name -> {
                    String folded = Folded.of(name).text();
                    names.add(folded);
                    names.add(UseWording.without("legal-form", folded)
                            .replace("|", "")
                            .strip());
                }));
        names.removeIf(name -> name.length() < FEWEST);
        names.sort(Comparator.comparing(String::length).reversed());
        return new Speakers(names);
    }

    /** Where they are named, in the order of the text. */
    List<Span> in(String folded) {
        List<Span> spans = new ArrayList<>();
        int i = 0;
        while (i < folded.length()) {
            int at = i;
            int length = names.stream()
                    .filter(name -> folded.startsWith(name, at))
                    .mapToInt(String::length)
                    .findFirst()
                    .orElse(0);
            if (length > 0) {
                spans.add(new Span(at, at + length));
            }
            i += Math.max(1, length);
        }
        return spans;
    }
}
