package io.github.taipei1.rule.mention;

import io.github.taipei1.document.LanguageRows;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * What each piece of {@link Testimony} weighs, as {@code claim-weights.tsv} has it. Their sum, with what stands under {@code bias},
 * is the logarithm of the odds that a statement claims.
 */
final class TestimonyWeights {
    private static final String FILE = "claim-weights.tsv";
    private static final String BIAS = "bias";
    private static final Map<String, Double> WEIGHTS = load();

    private TestimonyWeights() {}

    /** Logarithm of the odds that a statement with such evidence claims. */
    static double of(Set<String> evidence) {
        double sum = WEIGHTS.getOrDefault(BIAS, 0.0);
        for (String one : evidence) {
            sum += WEIGHTS.getOrDefault(one, 0.0);
        }
        return sum;
    }

    private static Map<String, Double> load() {
        Map<String, Double> weights = new HashMap<>();
        for (String line : LanguageRows.of(FILE)) {
            String[] parts = line.split("\t");
            if (parts.length != 2) {
                throw new IllegalStateException(FILE + ": a row is evidence and its weight: " + line);
            }
            weights.put(parts[0], Double.parseDouble(parts[1]));
        }
        return weights;
    }
}
