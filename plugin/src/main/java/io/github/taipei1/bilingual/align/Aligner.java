package io.github.taipei1.bilingual.align;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * The cheapest way through two sequences of pieces, by dynamic programming within a band around the diagonal, so that time
 * grows with length and not with its square.
 */
final class Aligner {
    private static final int[][] MOVES = {{1, 1}, {1, 0}, {0, 1}, {2, 1}, {1, 2}, {2, 2}, {3, 1}, {1, 3}};
    private final List<Piece> zh;
    private final List<Piece> en;
    private final Costs costs;
    private final Band band;
    private final double[][] best;
    private final byte[][] moves;

    /** Pieces put together, and at what cost. */
    record Match(List<Piece> zh, List<Piece> en, double cost) {}

    private Aligner(List<Piece> zh, List<Piece> en, Costs costs) {
        this.zh = zh;
        this.en = en;
        this.costs = costs;
        this.band = Band.of(zh.size(), en.size(), costs.landmarks());
        this.best = new double[zh.size() + 1][];
        this.moves = new byte[zh.size() + 1][];
    }

    static List<Match> align(List<Piece> zh, List<Piece> en, Costs costs) {
        return new Aligner(zh, en, costs).run();
    }

    private List<Match> run() {
        for (int i = 0; i <= zh.size(); i++) {
            best[i] = new double[to(i) - from(i) + 1];
            moves[i] = new byte[best[i].length];
            Arrays.fill(best[i], Double.POSITIVE_INFINITY);
            for (int j = from(i); j <= to(i); j++) {
                fill(i, j);
            }
        }
        return back();
    }

    private int from(int i) {
        return band.from(i);
    }

    private int to(int i) {
        return band.to(i);
    }

    private double at(int i, int j) {
        boolean inside = i >= 0 && j >= 0 && j >= from(i) && j <= to(i);
        return inside ? best[i][j - from(i)] : Double.POSITIVE_INFINITY;
    }

    private void fill(int i, int j) {
        if (i == 0 && j == 0) {
            best[0][0] = 0;
            return;
        }
        double least = Double.POSITIVE_INFINITY;
        byte chosen = -1;
        for (byte move = 0; move < MOVES.length; move++) {
            double before = at(i - MOVES[move][0], j - MOVES[move][1]);
            if (before + costs.least(MOVES[move][0] + MOVES[move][1] - 2) < least) {
                double total = before + cost(i, j, MOVES[move], least - before);
                if (total < least) {
                    least = total;
                    chosen = move;
                }
            }
        }
        best[i][j - from(i)] = least;
        moves[i][j - from(i)] = chosen;
    }

    private double cost(int i, int j, int[] move, double most) {
        if (move[1] == 0) {
            return costs.chineseAlone(i - 1);
        }
        if (move[0] == 0) {
            return costs.englishAlone(j - 1);
        }
        return costs.together(i - move[0], i, j - move[1], j, most);
    }

    private List<Match> back() {
        List<Match> matches = new ArrayList<>();
        int i = zh.size();
        int j = en.size();
        while (i > 0 || j > 0) {
            byte chosen = moves[i][j - from(i)];
            int[] move = MOVES[chosen];
            List<Piece> left = List.copyOf(zh.subList(i - move[0], i));
            List<Piece> right = List.copyOf(en.subList(j - move[1], j));
            double cost = left.isEmpty() || right.isEmpty()
                    ? 0
                    : costs.together(i - move[0], i, j - move[1], j, Double.POSITIVE_INFINITY);
            matches.add(new Match(left, right, cost));
            i -= move[0];
            j -= move[1];
        }
        Collections.reverse(matches);
        return matches;
    }
}
