package io.github.taipei1.bilingual.quantity;

import java.math.BigDecimal;

/**
 * A number as written, without its unit.
 *
 * @param end behind its last character
 * @param form what it is written in
 * @param scaled whether a magnitude (萬, million) is part of it
 * @param scale the magnitude behind a plain figure, which a range shares with its other end; else one
 * @param loose whether it names a range rather than a value (三四, 數百, dozens)
 */
record Numeral(BigDecimal value, int end, Form form, boolean scaled, boolean loose, BigDecimal scale) {

    enum Form {
        /** ASCII digits, with or without a magnitude behind them. */
        DIGITS,
        /** Words or Chinese numerals. */
        WORDS,
        /** Chinese digits in a row: 二〇二五. */
        POSITIONAL
    }

    Numeral(BigDecimal value, int end, Form form, boolean scaled, boolean loose) {
        this(value, end, form, scaled, loose, BigDecimal.ONE);
    }

    /** A plain figure with a magnitude behind it. */
    Numeral times(BigDecimal magnitude, int newEnd) {
        return new Numeral(value.multiply(magnitude), newEnd, form, true, false, scale.multiply(magnitude));
    }

    static Numeral digits(BigDecimal value, int end) {
        return new Numeral(value, end, Form.DIGITS, false, false);
    }

    boolean isDigits() {
        return form == Form.DIGITS;
    }

    boolean isWhole() {
        return value.stripTrailingZeros().scale() <= 0;
    }

    /** The value if it is a small whole number, else -1. */
    int small() {
        return isWhole() && value.precision() - value.scale() <= 6 ? value.intValue() : -1;
    }
}
