package io.github.taipei1.rule.gai;

import java.util.Arrays;
import java.util.List;

/**
 * Logistic regression on sets of evidence, with an L2 penalty and signs that weights may not leave: the same answer at each run, by
 * accelerated projected gradients from zero.
 */
final class Logistic {
    private static final int ROUNDS = 600;

    private final int size;
    private final double penalty;
    private final int[] signs;

    /**
     * @param signs for each piece of evidence 1 if it may only speak for, -1 only against, 0 both
     */
    Logistic(int size, double penalty, int[] signs) {
        this.size = size;
        this.penalty = penalty;
        this.signs = signs.clone();
    }

    /** Weights of each piece of evidence; the last is the bias, which is not penalised. */
    double[] fit(List<int[]> samples, boolean[] labels, double[] importance) {
        double[] weights = new double[size + 1];
        double[] ahead = weights.clone();
        double step = 1 / (lipschitz(samples, importance) + penalty);
        double momentum = 1;
        for (int round = 0; round < ROUNDS; round++) {
            double[] gradient = gradient(samples, labels, importance, ahead);
            double[] next = new double[size + 1];
            for (int i = 0; i <= size; i++) {
                next[i] = allowed(i, ahead[i] - step * gradient[i]);
            }
            double nextMomentum = (1 + Math.sqrt(1 + 4 * momentum * momentum)) / 2;
            for (int i = 0; i <= size; i++) {
                ahead[i] = next[i] + (momentum - 1) / nextMomentum * (next[i] - weights[i]);
            }
            weights = next;
            momentum = nextMomentum;
        }
        return weights;
    }

    private double allowed(int index, double weight) {
        int sign = index < size ? signs[index] : 0;
        return sign > 0 ? Math.max(0, weight) : sign < 0 ? Math.min(0, weight) : weight;
    }

    private double[] gradient(List<int[]> samples, boolean[] labels, double[] importance, double[] weights) {
        double[] gradient = new double[size + 1];
        for (int s = 0; s < labels.length; s++) {
            double error = importance[s] * (1 / (1 + Math.exp(-score(samples.get(s), weights))) - (labels[s] ? 1 : 0));
            for (int i : samples.get(s)) {
                gradient[i] += error;
            }
            gradient[size] += error;
        }
        for (int i = 0; i < size; i++) {
            gradient[i] += penalty * weights[i];
        }
        return gradient;
    }

    double score(int[] sample, double[] weights) {
        double score = weights[size];
        for (int i : sample) {
            score += weights[i];
        }
        return score;
    }

    /** A bound of the curvature, by the power method. */
    private double lipschitz(List<int[]> samples, double[] importance) {
        double[] vector = new double[size + 1];
        Arrays.fill(vector, 1);
        double norm = 1;
        for (int round = 0; round < 20; round++) {
            double[] next = new double[size + 1];
            for (int s = 0; s < samples.size(); s++) {
                double dot = importance[s] * score(samples.get(s), vector);
                for (int i : samples.get(s)) {
                    next[i] += dot;
                }
                next[size] += dot;
            }
            norm = Math.sqrt(Arrays.stream(next).map(x -> x * x).sum());
            for (int i = 0; i <= size; i++) {
                vector[i] = next[i] / norm;
            }
        }
        return norm / 4 * 1.05;
    }
}
