package io.github.taipei1.rule.passage;

import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * Logistic regression with L1 and L2 penalties, fitted by FTRL-Proximal (McMahan and others, 2013): most weights end as exact
 * zeros. The same examples in the same order give the same weights.
 */
final class Regression {
    private static final double RATE = 0.15;
    private static final double BETA = 1;
    private static final int ROUNDS = 12;
    private static final long SEED = 4;

    private final double rare;
    private final double small;
    private final double[] gradients;
    private final double[] squares;

    /**
     * One example.
     *
     * @param features their numbers, ascending
     * @param values how much each counts
     * @param weight how much the example counts
     */
    record Example(int[] features, float[] values, boolean positive, double weight) {}

    /**
     * @param features how many there are
     * @param rare L1: how much a feature must tell to count at all
     * @param small L2: how small weights are held
     */
    Regression(int features, double rare, double small) {
        this.rare = rare;
        this.small = small;
        gradients = new double[features];
        squares = new double[features];
    }

    void fit(List<Example> examples) {
        Random random = new Random(SEED);
        int[] order = new int[examples.size()];
        Arrays.setAll(order, i -> i);
        for (int round = 0; round < ROUNDS; round++) {
            for (int i = order.length - 1; i > 0; i--) {
                int j = random.nextInt(i + 1);
                int swap = order[i];
                order[i] = order[j];
                order[j] = swap;
            }
            for (int one : order) {
                learn(examples.get(one));
            }
        }
    }

    private void learn(Example example) {
        double error = 1 / (1 + Math.exp(-score(example))) - (example.positive() ? 1 : 0);
        for (int i = 0; i < example.features().length; i++) {
            int feature = example.features()[i];
            double gradient = error * example.values()[i] * example.weight();
            double before = squares[feature];
            double after = before + gradient * gradient;
            double pace = (Math.sqrt(after) - Math.sqrt(before)) / RATE;
            gradients[feature] += gradient - pace * weight(feature);
            squares[feature] = after;
        }
    }

    double score(Example example) {
        double sum = 0;
        for (int i = 0; i < example.features().length; i++) {
            sum += weight(example.features()[i]) * example.values()[i];
        }
        return sum;
    }

    double weight(int feature) {
        double gradient = gradients[feature];
        if (Math.abs(gradient) <= rare) {
            return 0;
        }
        return -(gradient - Math.signum(gradient) * rare) / ((BETA + Math.sqrt(squares[feature])) / RATE + small);
    }
}
