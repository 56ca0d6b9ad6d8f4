package io.github.taipei1.bilingual.quantity;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * Numbers in Chinese: numerals, digits with magnitudes, and both mixed (9,899億2千萬, 廿七, 參拾貳, 二〇二五). Magnitudes must
 * descend, as in speech.
 */
final class ChineseNumerals {
    private static final String ONES = "零一二三四五六七八九";
    private static final String FORMAL = "零壹貳參肆伍陸柒捌玖";
    /** Words behind which a magnitude needs no numeral: 破萬, 逾百, 每千. */
    private static final String PASSED = "破逾每近";

    private static final BigDecimal WAN = BigDecimal.valueOf(10_000);
    private static final int LONGEST_ROW = 12;

    private ChineseNumerals() {}

    /** Value of a numeral below ten, or -1. */
    static int digit(char c) {
        int ordinary = ONES.indexOf(c);
        if (ordinary >= 0) {
            return ordinary;
        }
        return switch (c) {
            case '〇', '○' -> 0;
            case '兩', '两' -> 2;
            default -> FORMAL.indexOf(c);
        };
    }

    /** Whether it is a numeral of cheques, most of which are other words too: 隊伍, 參與. */
    static boolean isFormal(char c) {
        return FORMAL.indexOf(c) > 0;
    }

    /** Ten, hundred, thousand, or 0. */
    private static int small(char c) {
        return switch (c) {
            case '十', '拾' -> 10;
            case '百', '佰' -> 100;
            case '千', '仟' -> 1000;
            default -> 0;
        };
    }

    /** Power of ten thousand: 萬 1, 億 2, 兆 3; else 0. */
    static int myriad(char c) {
        return switch (c) {
            case '萬', '万' -> 1;
            case '億', '亿' -> 2;
            case '兆' -> 3;
            default -> 0;
        };
    }

    /** The number that starts here, in digits or numerals. */
    static Optional<Numeral> at(ScanText text, int start) {
        if (Units.standard().isWord(text, start) || isSecondOfTwo(text, start)) {
            return Optional.empty();
        }
        Optional<Numeral> first = section(text, start).or(() -> one(text, start));
        if (first.isEmpty() || first.get().form() == Numeral.Form.POSITIONAL) {
            return first;
        }
        return Optional.of(withMyriads(text, withDecimals(text, first.get())));
    }

    /** What 破萬 and 逾億 leave out before the magnitude. */
    private static Optional<Numeral> one(ScanText text, int start) {
        boolean led = myriad(text.at(start)) > 0 && PASSED.indexOf(text.at(start - 1)) >= 0;
        return led
                ? Optional.of(new Numeral(BigDecimal.ONE, start, Numeral.Form.WORDS, false, false))
                : Optional.empty();
    }

    /** 三點五 is 3.5, if another numeral follows the point and no 分 (三點五十分 is a time) nor 點 (一點一點, bit by bit). */
    private static Numeral withDecimals(ScanText text, Numeral whole) {
        if (whole.isDigits() || text.at(whole.end()) != '點') {
            return whole;
        }
        StringBuilder decimals = new StringBuilder();
        int at = whole.end() + 1;
        while (digit(text.at(at)) >= 0 && decimals.length() < LONGEST_ROW) {
            decimals.append(digit(text.at(at++)));
        }
        boolean bitByBit = text.at(at) == '點';
        if (decimals.isEmpty() || small(text.at(at)) > 0 || text.at(at) == '分' || bitByBit) {
            return whole;
        }
        BigDecimal value = whole.value().add(new BigDecimal("0." + decimals));
        return new Numeral(value, at, Numeral.Form.WORDS, true, false);
    }

    private static Numeral withMyriads(ScanText text, Numeral first) {
        int at = behindMore(text, text.skipSpaces(first.end()));
        int power = powerAt(text, at);
        if (power == 0) {
            return first;
        }
        Numeral number = first.times(WAN.pow(power), at + (text.startsWith("萬億", at) ? 2 : 1));
        boolean whole = first.isWhole();
        while (whole) {
            Optional<Numeral> section = section(text, text.skipSpaces(number.end()));
            int next = section.map(s -> text.skipSpaces(s.end())).orElse(0);
            int lower = section.isPresent() ? powerAt(text, next) : 0;
            if (section.isEmpty() || section.get().form() == Numeral.Form.POSITIONAL || lower >= power) {
                return number;
            }
            if (lower == 0) {
                return joins(text, section.get(), number, power)
                        ? plus(
                                number,
                                colloquial(text, section.get(), number, power),
                                section.get().end())
                        : number;
            }
            number = plus(number, section.get().value().multiply(WAN.pow(lower)), next + 1);
            whole = section.get().isWhole();
            power = lower;
        }
        return number;
    }

    /** 三百多萬 is somewhat more than three million: where the magnitude stands. */
    private static int behindMore(ScanText text, int at) {
        boolean more = "多餘幾來".indexOf(text.at(at)) >= 0 && at < text.length();
        return more && myriad(text.at(at + 1)) > 0 ? at + 1 : at;
    }

    /** The 八十 of 七、八十: neither is meant. */
    private static boolean isSecondOfTwo(ScanText text, int at) {
        int first = text.at(at - 1) == '、' ? digit(text.at(at - 2)) : -1;
        return first > 0
                && digit(text.at(at)) == first + 1
                && small(text.at(at + 1)) > 0
                && small(text.at(at - 3)) == 0;
    }

    private static Numeral plus(Numeral number, BigDecimal more, int end) {
        return new Numeral(number.value().add(more), end, number.form(), true, false);
    }

    /** 萬億 is one magnitude; 兆瓦 and 兆赫 are mega. */
    private static int powerAt(ScanText text, int at) {
        if (text.at(at) == '萬' && text.at(at + 1) == '億') {
            return 3;
        }
        if (text.at(at) == '兆' && (text.at(at + 1) == '瓦' || text.at(at + 1) == '赫')) {
            return 0;
        }
        return myriad(text.at(at));
    }

    /** Whether a section without a magnitude of its own continues the number (3萬5000 and 3 萬 5,000, not 1.2億 128). */
    private static boolean joins(ScanText text, Numeral section, Numeral before, int power) {
        boolean apart = text.at(before.end()) == ' ' && !(section.isDigits() && power == 1 && before.isDigits());
        return !apart && section.isWhole() && section.value().compareTo(WAN) < 0;
    }

    /** 三萬五 is 35,000 and 兩億三 is 230 million: a lone numeral behind a magnitude counts its tenths. */
    private static BigDecimal colloquial(ScanText text, Numeral section, Numeral before, int power) {
        boolean lone = section.form() == Numeral.Form.WORDS && section.end() == before.end() + 1;
        boolean digit = lone && digit(text.at(before.end())) > 0;
        return digit ? section.value().multiply(WAN.pow(power)).movePointLeft(1) : section.value();
    }

    /** A part below ten thousand, or digits, with 十, 百, 千 behind them. */
    private static Optional<Numeral> section(ScanText text, int start) {
        if (text.isDigitAt(start)) {
            return Digits.at(text, start).map(digits -> withSmall(text, digits));
        }
        return numerals(text, start);
    }

    /** Digits with 百 or 千 behind them: 2千, 5百. */
    private static Numeral withSmall(ScanText text, Numeral digits) {
        int at = text.skipSpaces(digits.end());
        int size = small(text.at(at));
        boolean word = text.startsWith("百分", at) || text.at(at) == '十' || text.startsWith("百貨", at);
        if (size < 100 || word) {
            return digits;
        }
        return digits.times(BigDecimal.valueOf(size), at + 1);
    }

    private static Optional<Numeral> numerals(ScanText text, int start) {
        Row row = new Row();
        int at = start;
        while (at - start < LONGEST_ROW && row.take(text, at)) {
            at++;
        }
        return row.numeral(at, myriad(text.at(at)) > 0);
    }

    /** Reads numerals below ten thousand one by one. */
    private static final class Row {
        private long total;
        private int digit = -1;
        private int lastUnit = 10_000;
        private int digitsInRow;
        private boolean zero;
        private boolean afterZero;
        private boolean formal;
        private boolean formalUnit;
        private boolean units;
        private StringBuilder positional = new StringBuilder();

        boolean take(ScanText text, int at) {
            char c = text.at(at);
            if (c == '廿' || c == '卅') {
                return takeUnit(10, c == '廿' ? 2 : 3);
            }
            int value = digit(c);
            if (value >= 0) {
                formal |= FORMAL.indexOf(c) > 0;
                return takeDigit(value);
            }
            int unit = small(c);
            boolean leads = units || digit >= 0 || at > 0 && PASSED.indexOf(text.at(at - 1)) >= 0;
            boolean word = !leads && (unit > 10 || c == '拾');
            if (unit == 0 || word || text.startsWith("百分", at)) {
                return false;
            }
            formalUnit |= "拾佰仟".indexOf(c) >= 0;
            boolean alone = digitsInRow <= 1 || digitsInRow == 2 && afterZero;
            return alone && takeUnit(unit, digit < 0 ? 1 : digit);
        }

        private boolean takeDigit(int value) {
            if (units && digit >= 0 && !zero) {
                return false;
            }
            if (units && digitsInRow >= 1 && value != 0 && !zero) {
                return false;
            }
            afterZero = digitsInRow > 0 && digit == 0;
            zero = value == 0;
            digit = value;
            digitsInRow++;
            positional.append(value);
            return true;
        }

        private boolean takeUnit(int unit, int times) {
            if (unit >= lastUnit || times == 0 && units) {
                return false;
            }
            total += (long) unit * times;
            lastUnit = unit;
            digit = -1;
            digitsInRow = 0;
            zero = false;
            units = true;
            return true;
        }

        Optional<Numeral> numeral(int end, boolean scales) {
            boolean nothing = !units && digitsInRow == 0;
            boolean filled = digitsInRow == 2 && positional.charAt(0) == '0';
            if (nothing || formal && !formalUnit && !scales && !filled) {
                return Optional.empty();
            }
            if (!units && digitsInRow > 1 && !filled) {
                boolean loose = digitsInRow == 2
                        && positional.charAt(0) != '0'
                        && positional.charAt(1) == positional.charAt(0) + 1;
                return Optional.of(
                        new Numeral(new BigDecimal(positional.toString()), end, Numeral.Form.POSITIONAL, false, loose));
            }
            long last = Math.max(digit, 0);
            boolean tenths = units && digit > 0 && lastUnit >= 100 && !wroteZero();
            long value = total + (tenths ? last * lastUnit / 10 : last);
            return Optional.of(new Numeral(BigDecimal.valueOf(value), end, Numeral.Form.WORDS, units, false));
        }

        private boolean wroteZero() {
            return positional.indexOf("0") >= 0;
        }
    }
}
