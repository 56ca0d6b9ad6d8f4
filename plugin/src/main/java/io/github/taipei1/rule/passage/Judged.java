package io.github.taipei1.rule.passage;

import java.util.List;
import java.util.Set;

/**
 * A stretch and how likely it has each meaning.
 *
 * @param scores logarithm of the odds of each meaning
 * @param marks of the stretch, of what stands just before it and of the headings above
 */
public record Judged(Stretch stretch, List<String> meanings, List<Double> scores, Set<String> marks) {
    public Judged {
        scores = List.copyOf(scores);
        marks = Set.copyOf(marks);
    }

    /** Logarithm of the odds that it has a meaning. */
    public double score(String meaning) {
        return scores.get(meanings.indexOf(meaning));
    }
}
