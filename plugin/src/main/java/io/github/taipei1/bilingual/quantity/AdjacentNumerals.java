package io.github.taipei1.bilingual.quantity;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Two numerals in a row that name a range, 七八千, 兩三天, 三、四百, 二十七、八倍: each of them may be in the other language, neither must.
 */
final class AdjacentNumerals implements Recognizer {

    @Override
    public Optional<Draft> at(ScanText text, int at) {
        int digit = ChineseNumerals.digit(text.at(at));
        if (digit <= 0 || ChineseNumerals.isFormal(text.at(at))) {
            return Optional.empty();
        }
        int behind = text.at(at + 1) == '、' ? at + 2 : at + 1;
        if (ChineseNumerals.digit(text.at(behind)) == digit + 1 && isFree(text, at - 1)) {
            return draft(text, at, behind + 1, digit);
        }
        int before = text.at(at - 1) == '、' ? at - 2 : at - 1;
        boolean second = at > 0 && ChineseNumerals.digit(text.at(before)) == digit - 1 && digit > 1;
        if (second && isFree(text, before - 1)) {
            return draft(text, at, at + 1, digit);
        }
        boolean tens = second && text.at(before - 1) == '十' && before == at - 2;
        return tens
                ? draft(text, at, at + 1, digit + 10 * Math.max(1, ChineseNumerals.digit(text.at(before - 2))))
                : Optional.empty();
    }

    /** Whether nothing there continues a number, an ordinal or a row of digits. */
    private static boolean isFree(ScanText text, int at) {
        char c = text.at(at);
        return ChineseNumerals.digit(c) < 0
                && Approximations.power(c) == 0
                && c != '第'
                && c != '、'
                && c != '廿'
                && c != '點'
                && !text.isWord(at);
    }

    /** @param behind the last of the two numerals, where a magnitude, a unit or 成 must follow */
    private static Optional<Draft> draft(ScanText text, int at, int behind, int value) {
        int end = behind;
        int power = 0;
        while (Approximations.power(text.at(end)) > 0) {
            power += Approximations.power(text.at(end++));
        }
        if (ChineseNumerals.digit(text.at(end)) >= 0) {
            return Optional.empty();
        }
        BigDecimal number = BigDecimal.valueOf(value).movePointRight(power);
        boolean tenths = power == 0 && text.at(end) == '成';
        List<Unit> units = Units.standard().chinese(text, end).units();
        if (tenths) {
            return Optional.of(Draft.of(
                    at,
                    at + 1,
                    Strength.SOFT,
                    number.movePointRight(1),
                    List.of(ChineseShares.share(number.movePointRight(1)))));
        }
        if (power == 0 && units.isEmpty()) {
            return Optional.empty();
        }
        List<Reading> readings = units.isEmpty()
                ? List.of(Reading.count(number))
                : units.stream().map(unit -> (Reading) Reading.of(number, unit)).toList();
        boolean last = at + 1 == behind;
        int to = last
                ? (units.isEmpty() ? end : Units.standard().chinese(text, end).end())
                : at + 1;
        return Optional.of(Draft.of(at, to, Strength.SOFT, number, readings));
    }
}
