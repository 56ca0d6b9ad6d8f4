package io.github.taipei1.bilingual.quantity;

import java.math.BigDecimal;

/** Magnitudes behind digits: "70 billion", "70-billion", "70B", "1.2兆". */
final class Magnitudes {
    private static final int KILO = 3;
    /** Nobody counts thousands of thousands with a K: 3,000K is a temperature. */
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);

    private Magnitudes() {}

    /** The number with the magnitude behind it, if one is there. */
    static Numeral behind(ScanText text, Numeral digits) {
        if (digits.scaled()) {
            return digits;
        }
        Numeral words = EnglishNumerals.scaled(text, digits);
        return words.scaled() || words.end() > digits.end() ? words : letter(text, digits);
    }

    private static Numeral letter(ScanText text, Numeral digits) {
        int at = digits.end();
        int power = power(text, at);
        int end = power == 9 && text.startsWithAnyCase("bn", at) ? at + 2 : at + 1;
        if (power == 0 || text.isWord(end) || power == KILO && digits.value().compareTo(THOUSAND) >= 0) {
            return digits;
        }
        return digits.times(BigDecimal.TEN.pow(power), end);
    }

    private static int power(ScanText text, int at) {
        return switch (text.at(at)) {
            case 'K', 'k' -> KILO;
            case 'M' -> 6;
            case 'B', 'b' -> text.at(at) == 'B' || text.at(at + 1) == 'n' ? 9 : 0;
            case 'T' -> 12;
            default -> 0;
        };
    }
}
