package io.github.taipei1.bilingual.quantity;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Parts of a whole in Chinese: 百分之五, 三成五, 二十分之一, 八折, 一半. */
final class ChineseShares implements Recognizer {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    /** Words that begin with 成 behind a numeral: 二成立 is none of them, 三成員 is three members. */
    private static final String NOT_TENTHS = "立本為功長員果就份交型績熟年都品語像全分";

    /** What follows 就 where it means "then". */
    private static final List<String> THEN = List.of(
            "會", "能", "可", "要", "得", "足", "夠", "算", "必", "應", "不", "無", "沒", "開始", "達", "有", "是", "讓", "使", "把", "被",
            "需", "該", "行", "好", "等", "代表", "表示", "很", "已", "占", "佔", "花", "少", "多");

    /** Parts that are named without a figure before them. */
    private static final Map<String, Integer> SMALL =
            Map.of("千分之", 1_000, "萬分之", 10_000, "十萬分之", 100_000, "百萬分之", 1_000_000);

    private static final List<String> BOUNDS =
            List.of("其中", "其中約", "餘下", "其餘", "剩下", "剩餘", "占", "佔", "約", "近", "低於", "高於", "超過", "不到", "未達", "達", "逾");

    @Override
    public Optional<Draft> at(ScanText text, int at) {
        if (text.startsWith("百分", at)) {
            return percent(text, at);
        }
        Optional<Draft> small = small(text, at);
        if (small.isPresent()) {
            return small;
        }
        if (text.startsWith("一半", at) || text.startsWith("半數", at) || isMostly(text, at)) {
            return Optional.of(Draft.whole(at, at + 2, Strength.SOFT, half()));
        }
        return ChineseNumerals.at(text, at)
                .flatMap(number -> fraction(text, at, number)
                        .or(() -> tenths(text, at, number))
                        .or(() -> rangeOfTenths(text, at, number))
                        .or(() -> discount(text, at, number)));
    }

    /** 過半, but not the 過 of 超過半數. */
    private static boolean isMostly(ScanText text, int at) {
        return text.startsWith("過半", at) && text.at(at - 1) != '超';
    }

    private static Reading half() {
        return Reading.fraction(BigDecimal.ONE, BigDecimal.valueOf(2));
    }

    /** 千分之三, 十萬分之七. */
    private static Optional<Draft> small(ScanText text, int at) {
        return SMALL.entrySet().stream()
                .filter(whole -> text.startsWith(whole.getKey(), at))
                .findFirst()
                .flatMap(whole -> ChineseNumerals.at(
                                text, text.skipSpaces(at + whole.getKey().length()))
                        .map(n -> Draft.whole(
                                at,
                                n.end(),
                                Strength.HARD,
                                Reading.fraction(n.value(), BigDecimal.valueOf(whole.getValue())))));
    }

    private static Optional<Draft> percent(ScanText text, int at) {
        int all = text.startsWith("百分之百", at) ? 4 : text.startsWith("百分百", at) ? 3 : 0;
        if (all > 0) {
            return Optional.of(Draft.of(at, at + all, Strength.HARD, HUNDRED, List.of(share(HUNDRED))));
        }
        if (text.at(at + 2) != '之') {
            return Optional.empty();
        }
        return ChineseNumerals.at(text, text.skipSpaces(at + 3))
                .map(n -> Draft.of(at, n.end(), Strength.HARD, n.value(), List.of(share(n.value()))));
    }

    static Reading share(BigDecimal percent) {
        return new Reading.Amount(Kind.PERCENT, percent.divide(HUNDRED), "%", true);
    }

    /** 二十分之一, 3分之2. */
    private static Optional<Draft> fraction(ScanText text, int at, Numeral denominator) {
        int mark = text.skipSpaces(denominator.end());
        if (!text.startsWith("分之", mark) || denominator.value().signum() == 0) {
            return Optional.empty();
        }
        return ChineseNumerals.at(text, text.skipSpaces(mark + 2))
                .map(n -> Draft.whole(at, n.end(), Strength.HARD, Reading.fraction(n.value(), denominator.value())));
    }

    /** Whether 成 begins the next word; behind 低於 or 逾 it is a share: 誤差低於兩成為準. */
    private static boolean isOtherWord(ScanText text, int from, int behind) {
        boolean compared = BOUNDS.stream().anyMatch(word -> text.endsWith(word, from));
        if (text.at(behind) == '就' && !compared) {
            return !isThen(text, from, behind + 1);
        }
        return !compared && NOT_TENTHS.indexOf(text.at(behind)) >= 0 && text.at(behind) != '\0';
    }

    /** Whether 就 is "then", 多一成就會偏離, and no part of 成就: behind it a verb stands, and before the numeral no 這. */
    private static boolean isThen(ScanText text, int from, int behind) {
        boolean pointed = "這那此該另每".indexOf(text.at(from - 1)) >= 0 && from > 0;
        return !pointed && THEN.stream().anyMatch(word -> text.startsWith(word, behind));
    }

    /** 三成五, 6成, 近六成. */
    private static Optional<Draft> tenths(ScanText text, int at, Numeral number) {
        int mark = text.skipSpaces(number.end());
        boolean one =
                number.value().compareTo(BigDecimal.TEN) <= 0 && number.value().signum() > 0;
        if (text.at(mark) != '成' || !one || isOtherWord(text, at, mark + 1)) {
            return Optional.empty();
        }
        if (text.startsWith("一成不變", at)) {
            return Optional.empty();
        }
        BigDecimal percent = number.value().movePointRight(1);
        int end = mark + 1;
        Optional<Numeral> rest =
                ChineseNumerals.at(text, end).filter(n -> n.end() == end + 1 && n.small() > 0 && n.small() < 10);
        if (rest.isPresent() && !classified(text, end + 1)) {
            percent = percent.add(rest.get().value());
            return Optional.of(Draft.of(at, end + 1, Strength.HARD, percent, List.of(share(percent))));
        }
        return Optional.of(Draft.of(at, end, Strength.HARD, percent, List.of(share(percent))));
    }

    /** The 一 of 一至兩成. */
    private static Optional<Draft> rangeOfTenths(ScanText text, int at, Numeral number) {
        int mark = text.skipSpaces(number.end());
        boolean joint = "至到~-、或".indexOf(text.at(mark)) >= 0 && mark < text.length();
        boolean one =
                number.value().compareTo(BigDecimal.TEN) < 0 && number.value().signum() > 0;
        if (!joint || !one) {
            return Optional.empty();
        }
        int next = text.skipSpaces(mark + 1);
        BigDecimal percent = number.value().movePointRight(1);
        return ChineseNumerals.at(text, next)
                .flatMap(end -> tenths(text, next, end))
                .map(end -> Draft.of(at, number.end(), Strength.HARD, percent, List.of(share(percent))));
    }

    private static boolean classified(ScanText text, int at) {
        return !Units.standard().chinese(text, at).units().isEmpty();
    }

    /** 八折 leaves 80 % and takes 20 % off. */
    private static Optional<Draft> discount(ScanText text, int at, Numeral number) {
        int mark = text.skipSpaces(number.end());
        boolean positional = number.form() == Numeral.Form.POSITIONAL;
        BigDecimal percent = positional || number.value().compareTo(BigDecimal.TEN) > 0
                ? number.value()
                : number.value().movePointRight(1);
        boolean word = "磨扣騰衷返射舊線疊現".indexOf(text.at(mark + 1)) >= 0 && text.at(mark + 1) != '\0';
        if (text.at(mark) != '折' || word || percent.compareTo(HUNDRED) >= 0) {
            return Optional.empty();
        }
        List<Reading> readings = List.of(share(percent), share(HUNDRED.subtract(percent)));
        return Optional.of(Draft.of(at, mark + 1, Strength.HARD, percent, readings));
    }
}
