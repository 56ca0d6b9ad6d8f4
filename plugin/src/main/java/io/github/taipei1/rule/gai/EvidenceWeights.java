package io.github.taipei1.rule.gai;

import io.github.taipei1.document.LanguageRows;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * What each piece of {@link Evidence} weighs for a use and for a denial, as {@code ai-weights.tsv} has it. The sum over a
 * sentence, with what stands under {@code bias}, is the logarithm of the odds that it says so.
 */
final class EvidenceWeights {
    private static final String FILE = "ai-weights.tsv";
    private static final String BIAS = "bias";
    private static final Map<String, Scores> WEIGHTS = load();

    private EvidenceWeights() {}

    /**
     * How likely a sentence tells of a use, and how likely it denies one.
     *
     * @param use logarithm of the odds that it tells of the team's own use; more likely than not from 0 on
     * @param denial the same for a denial
     */
    record Scores(double use, double denial) {
        static final Scores NONE = new Scores(0, 0);

        private Scores plus(Scores other) {
            return new Scores(use + other.use, denial + other.denial);
        }

        /** Whether it denies, rather than tells of, a use. */
        boolean denies() {
            return denial > 0 && denial >= use;
        }
    }

    static Scores of(Set<String> evidence) {
        Scores sum = WEIGHTS.getOrDefault(BIAS, Scores.NONE);
        for (String one : evidence) {
            sum = sum.plus(WEIGHTS.getOrDefault(one, Scores.NONE));
        }
        return sum;
    }

    private static Map<String, Scores> load() {
        Map<String, Scores> weights = new HashMap<>();
        for (String line : LanguageRows.of(FILE)) {
            String[] parts = line.split("\t");
            if (parts.length != 3) {
                throw new IllegalStateException(
                        FILE + ": a row is evidence, weight for a use, weight for a denial: " + line);
            }
            weights.put(parts[0], new Scores(Double.parseDouble(parts[1]), Double.parseDouble(parts[2])));
        }
        return weights;
    }
}
