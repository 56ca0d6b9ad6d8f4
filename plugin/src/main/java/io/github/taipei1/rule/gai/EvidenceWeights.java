package io.github.taipei1.rule.gai;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * What each piece of {@link Evidence} weighs for a use and for a denial, as {@code ai-weights.tsv} has it. The sum over a
 * sentence, with what stands under {@code bias}, is the logarithm of the odds that it says so.
 */
final class EvidenceWeights {
    private static final String FILE = "taipei1/language/ai-weights.tsv";
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
        try (InputStream in = EvidenceWeights.class.getClassLoader().getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("missing in the templates: " + FILE);
            }
            return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, Scores> parse(String text) {
        Map<String, Scores> weights = new HashMap<>();
        for (String line : text.split("\n")) {
            if (!line.isBlank() && !line.startsWith("#")) {
                String[] parts = line.split("\t");
                if (parts.length != 3) {
                    throw new IllegalStateException(
                            FILE + ": a row is evidence, weight for a use, weight for a denial: " + line);
                }
                weights.put(parts[0], new Scores(Double.parseDouble(parts[1]), Double.parseDouble(parts[2])));
            }
        }
        return weights;
    }
}
