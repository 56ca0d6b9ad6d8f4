package io.github.taipei1.bilingual.compare;

import io.github.taipei1.bilingual.align.Piece;
import io.github.taipei1.bilingual.quantity.Kind;
import io.github.taipei1.bilingual.quantity.Quantity;
import java.math.BigDecimal;
import java.util.List;

/**
 * Chinese numerals that no scanner takes for a quantity, as in 兩三次, 七到十天, 實作一, 五分制: enough to say that an English "two" is
 * not missing.
 */
final class SmallNumerals {
    private static final List<String> NUMERALS = List.of("", "一", "二兩雙", "三", "四", "五", "六", "七", "八", "九", "十");

    private SmallNumerals() {}

    /** Whether some Chinese passages have the numeral of a small English quantity outside their own quantities. */
    static boolean mention(List<Piece> zh, Quantity english) {
        BigDecimal number = english.number().orElse(BigDecimal.ZERO);
        boolean small = number.signum() > 0
                && number.compareTo(BigDecimal.TEN) <= 0
                && number.stripTrailingZeros().scale() <= 0
                && (isWord(english) || english.kind() == Kind.COUNT || english.kind() == Kind.ORDINAL);
        return small && zh.stream().anyMatch(piece -> mentions(piece, NUMERALS.get(number.intValue())));
    }

    private static boolean isWord(Quantity quantity) {
        return quantity.text().chars().noneMatch(Character::isDigit);
    }

    private static boolean mentions(Piece piece, String numerals) {
        String text = piece.text();
        for (int i = 0; i < text.length(); i++) {
            if (numerals.indexOf(text.charAt(i)) >= 0 && isFree(piece, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isFree(Piece piece, int at) {
        for (Quantity quantity : piece.quantities()) {
            if (quantity.from() > at) {
                return true;
            }
            if (quantity.to() > at) {
                return false;
            }
        }
        return true;
    }
}
