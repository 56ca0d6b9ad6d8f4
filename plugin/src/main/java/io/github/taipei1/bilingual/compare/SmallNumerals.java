package io.github.taipei1.bilingual.compare;

import io.github.taipei1.bilingual.align.Piece;
import io.github.taipei1.bilingual.quantity.Kind;
import io.github.taipei1.bilingual.quantity.Quantities;
import io.github.taipei1.bilingual.quantity.Quantity;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * Chinese numerals that no scanner takes for a quantity, as in 兩三次, 七到十天, 實作一, 五分制: enough to say that an English "two" is
 * not missing; and 百床以上, a magnitude alone before what it counts, that a "100" is not.
 */
final class SmallNumerals {
    private static final List<String> NUMERALS = List.of("", "一", "二兩雙", "三", "四", "五", "六", "七", "八", "九", "十");

    /** What a magnitude belongs to behind it: 三百人, 數百人, 十萬人. */
    private static final String NOT_ALONE = "0123456789０１２３４５６７８９ 一二兩三四五六七八九十百千萬億數幾";

    private static final Map<Integer, Character> MAGNITUDES = Map.of(100, '百', 1_000, '千', 10_000, '萬');

    private SmallNumerals() {}

    /** Whether some Chinese passages have the numeral of a small English quantity outside their own quantities. */
    static boolean mention(List<Piece> zh, Quantity english) {
        BigDecimal number = english.number().orElse(BigDecimal.ZERO);
        if (english.kind() == Kind.COUNT
                && number.precision() - number.scale() <= 5
                && MAGNITUDES.containsKey(number.intValue())) {
            char magnitude = MAGNITUDES.get(number.intValue());
            return zh.stream().anyMatch(piece -> counts(piece, magnitude));
        }
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

    /** Whether a piece has a magnitude with no numeral before it and a classifier behind it. */
    private static boolean counts(Piece piece, char magnitude) {
        String text = piece.text();
        for (int at = text.indexOf(magnitude); at >= 0; at = text.indexOf(magnitude, at + 1)) {
            boolean alone = at == 0 || NOT_ALONE.indexOf(text.charAt(at - 1)) < 0;
            if (alone && isFree(piece, at) && Quantities.isClassified(text, at + 1)) {
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
