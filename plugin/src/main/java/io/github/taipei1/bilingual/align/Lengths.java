package io.github.taipei1.bilingual.align;

import java.util.List;

/**
 * How long an English passage is that says what a Chinese one says (Gale and Church 1993, in words rather than characters).
 * A Chinese length is its characters and twice its Latin words; the ratio is calibrated on the documents at hand.
 */
final class Lengths {
    private static final double USUAL = 0.62;
    private static final double VARIANCE = 0.9;
    private static final double PRIOR = 300;
    private final double ratio;

    private Lengths(double ratio) {
        this.ratio = ratio;
    }

    static Lengths of(List<Piece> zh, List<Piece> en) {
        double chinese = zh.stream().mapToDouble(Lengths::chinese).sum();
        double english = en.stream().mapToDouble(Lengths::english).sum();
        double ratio = (english + USUAL * PRIOR) / (chinese + PRIOR);
        return new Lengths(Math.max(0.45, Math.min(0.85, ratio)));
    }

    static double chinese(Piece piece) {
        return piece.han() + 2.0 * piece.latinWords();
    }

    static double english(Piece piece) {
        return piece.latinWords() + piece.han() * USUAL;
    }

    /** How far, in standard deviations, the English is from the length the Chinese lets expect; negative if too short. */
    double deviation(double chinese, double english) {
        double expected = chinese * ratio;
        return (english - expected) / Math.sqrt(VARIANCE * Math.max(4, (expected + english) / 2));
    }

    /** Minus the logarithm of the chance of such a deviation, at most 9. */
    double cost(double chinese, double english) {
        double z = Math.abs(deviation(chinese, english));
        return Math.min(9, 0.5 * z * z * 0.55 + 0.15 * z);
    }
}
