package io.github.taipei1.rule.use;

import io.github.taipei1.rule.words.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What speaks for asking about a sentence.
 *
 * @param points of the sentence and what stands around it
 * @param here points of the sentence alone
 * @param span the words to point at, in the folded sentence
 * @param words what made it suspicious, as it stands in the text
 */
record Evidence(int points, int here, Span span, List<String> words) {

    Evidence {
        words = List.copyOf(words);
    }

    /** The evidence of a sentence, if it is enough on the scale of a rule. */
    static Optional<Evidence> of(Discourse discourse, int index, Scale scale) {
        Map<String, Weighed> weighed = new HashMap<>();
        for (List<String> needed : scale.needed()) {
            boolean any = false;
            for (String name : needed) {
                any |= weighed.computeIfAbsent(name, part -> Weighed.of(discourse, index, scale.part(part)))
                                .points()
                        > 0;
            }
            if (!any) {
                return Optional.empty();
            }
        }
        List<Weighed> all = scale.parts().stream()
                .map(part ->
                        weighed.computeIfAbsent(part.name(), any -> Weighed.of(discourse, index, part)))
                .toList();
        return sum(discourse, index, scale, all);
    }

    private static Optional<Evidence> sum(Discourse discourse, int index, Scale scale, List<Weighed> all) {
        int points = all.stream().mapToInt(Weighed::points).sum();
        int here = all.stream().mapToInt(Weighed::here).sum();
        if (points < scale.limit() || here < scale.own()) {
            return Optional.empty();
        }
        for (Scale.Weight weight : scale.against()) {
            if (discourse.hasAgainst(index, weight)) {
                points += weight.points();
            }
        }
        if (points < scale.limit()) {
            return Optional.empty();
        }
        Set<String> words = new LinkedHashSet<>();
        all.forEach(part -> part.marks().forEach(mark -> words.add(discourse.at(index).said(mark))));
        Span span = all.stream()
                .filter(part -> part.here() > 0)
                .findFirst()
                .map(Weighed::heaviest)
                .orElse(new Span(0, 0));
        return Optional.of(new Evidence(points, here, span, new ArrayList<>(words)));
    }

    /**
     * One part of the evidence.
     *
     * @param marks where its words stand in the sentence
     * @param heaviest where the weightiest of them does
     */
    private record Weighed(int points, int here, List<Span> marks, Span heaviest) {

        static Weighed of(Discourse discourse, int index, Scale.Part part) {
            int most = 0;
            int here = 0;
            Span heaviest = new Span(0, 0);
            List<Span> marks = new ArrayList<>();
            for (Scale.Weight weight : part.weights()) {
                boolean stands = weight.where() == Scale.Where.HERE;
                if ((weight.points() > most || stands) && discourse.has(index, weight)) {
                    most = Math.max(most, weight.points());
                    if (stands) {
                        List<Span> meant = discourse.at(index).meant(weight.row());
                        addApart(meant, marks);
                        if (weight.points() > here) {
                            here = weight.points();
                            heaviest = meant.get(0);
                        }
                    }
                }
            }
            int second = marks.size() > 1 ? part.second() : 0;
            return new Weighed(most + second, here + second, List.copyOf(marks), heaviest);
        }

        private static void addApart(List<Span> meant, List<Span> marks) {
            for (Span one : meant) {
                if (marks.stream().noneMatch(other -> Statement.overlap(one, other))) {
                    marks.add(one);
                }
            }
        }
    }
}
