package io.github.taipei1.bilingual.quantity;

import java.math.BigDecimal;
import java.util.Optional;

/** Numbers in ASCII digits: 1024, 1,024, 3.14. */
final class Digits {
    /** Longer rows of digits are keys and hashes, not numbers. */
    private static final int LONGEST = 24;

    private Digits() {}

    /** The number that starts here, unless the digits belong to a version, an address or the like. */
    static Optional<Numeral> at(ScanText text, int start) {
        int end = start;
        while (text.isDigitAt(end)) {
            end++;
        }
        if (end == start || end - start > LONGEST) {
            return Optional.empty();
        }
        if (end - start <= 3) {
            while (text.at(end) == ',' && isGroup(text, end + 1)) {
                end += 4;
            }
        }
        if (text.at(end) == '.' && text.isDigitAt(end + 1)) {
            int decimals = end + 1;
            while (text.isDigitAt(decimals) && decimals - end < LONGEST) {
                decimals++;
            }
            end = decimals;
        }
        return Optional.of(
                Numeral.digits(new BigDecimal(text.substring(start, end).replace(",", "")), end));
    }

    /** The row of digits that starts here, without groups or decimals. */
    static Optional<Numeral> whole(ScanText text, int start) {
        int end = start;
        while (text.isDigitAt(end) && end - start <= LONGEST) {
            end++;
        }
        boolean none = end == start || end - start > LONGEST;
        return none ? Optional.empty() : Optional.of(Numeral.digits(new BigDecimal(text.substring(start, end)), end));
    }

    private static boolean isGroup(ScanText text, int at) {
        return text.isDigitAt(at) && text.isDigitAt(at + 1) && text.isDigitAt(at + 2) && !text.isDigitAt(at + 3);
    }
}
