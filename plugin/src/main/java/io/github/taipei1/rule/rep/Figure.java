package io.github.taipei1.rule.rep;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;

/**
 * A figure as it is written.
 *
 * @param value in the unit it speaks of
 * @param step the value of its last digit
 * @param power of ten that a word such as 萬 behind it stands for
 * @param bound what the words around it say, such as 近 or "over"
 * @param low the other end of a range, of which the figure is the upper one
 */
record Figure(BigDecimal value, BigDecimal step, int power, Bound bound, Optional<BigDecimal> low) {
    private static final BigInteger FIVE = BigInteger.valueOf(5);
    /** Smaller figures are written to the last digit. */
    private static final BigDecimal LARGE = BigDecimal.valueOf(1000);
    /** A figure is not rounded more coarsely than to so much of itself. */
    private static final BigDecimal COARSEST = new BigDecimal("0.1");
    /** So far from the truth a figure may be of which is said that it is not exact. */
    private static final BigDecimal ABOUT = new BigDecimal("0.03");

    /** How a figure stands to the value that it tells. */
    enum Bound {
        NONE,
        ABOVE,
        UNDER,
        NEAR
    }

    /** The same without the word behind it, as where the unit of a measured figure holds that word. */
    Figure bare() {
        return new Figure(
                value.scaleByPowerOfTen(-power),
                step.scaleByPowerOfTen(-power),
                0,
                bound,
                low.map(end -> end.scaleByPowerOfTen(-power)));
    }

    /** The same in a unit that is so many times smaller. */
    Figure in(BigDecimal times) {
        return new Figure(value.multiply(times), step.multiply(times), 0, bound, low.map(times::multiply));
    }

    /** So much more, as minutes behind hours. */
    Figure plus(BigDecimal more) {
        return new Figure(value.add(more), step, 0, bound, low);
    }

    private boolean spans(BigDecimal exact) {
        return low.filter(end -> exact.compareTo(end.subtract(step)) > 0 && exact.compareTo(value.add(step)) < 0)
                .isPresent();
    }

    /**
     * Whether it may tell a value: rounded or cut as it is written, where noughts at its end count as rounded, and with some room where
     * it is called near; a range tells whatever lies in it. More than a figure is every value above it, less than a figure every one below it.
     */
    boolean agrees(BigDecimal exact) {
        if (low.isPresent()) {
            return spans(exact);
        }
        BigDecimal difference = exact.subtract(value);
        BigDecimal room = room();
        return switch (bound) {
            case NONE -> difference.abs().compareTo(room) < 0;
            case ABOVE -> difference.compareTo(step.negate()) > 0;
            case UNDER -> difference.compareTo(step) < 0;
            case NEAR -> difference.abs().compareTo(room.max(value.abs().multiply(ABOUT))) < 0;
        };
    }

    /**
     * Whether it may well tell a value, of which nothing says that it is meant: properly rounded, and not far from the value even where
     * it is called more or less than it.
     */
    boolean mayTell(BigDecimal exact) {
        if (low.isPresent()) {
            return spans(exact);
        }
        BigDecimal difference = exact.subtract(value);
        if (bound == Bound.NONE) {
            BigDecimal half = room().divide(BigDecimal.valueOf(2));
            boolean rounded = difference.compareTo(half.negate()) >= 0 && difference.compareTo(half) < 0;
            return rounded || difference.abs().compareTo(step) < 0;
        }
        BigDecimal reach = room().max(value.abs().multiply(COARSEST));
        return agrees(exact) && difference.abs().compareTo(reach) <= 0;
    }

    /** Whether it tells a value that it is known to be of: as it is written, or above or under what is said. */
    boolean tells(BigDecimal exact) {
        return bound == Bound.NONE ? mayTell(exact) : agrees(exact);
    }

    /** What rounding may have taken away or added. */
    private BigDecimal room() {
        BigDecimal digits = value.divide(step).stripTrailingZeros();
        if (value.abs().compareTo(step.multiply(LARGE)) < 0) {
            return step;
        }
        boolean half = digits.unscaledValue().mod(BigInteger.TEN).equals(FIVE);
        BigDecimal last = step.scaleByPowerOfTen(Math.max(0, -digits.scale()));
        BigDecimal rounded = half && last.compareTo(step) > 0 ? last.multiply(BigDecimal.valueOf(5)) : last;
        return step.max(rounded.min(value.abs().multiply(COARSEST)));
    }
}
