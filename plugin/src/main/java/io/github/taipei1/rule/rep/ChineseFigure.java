package io.github.taipei1.rule.rep;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A number in Chinese numerals.
 *
 * @param value what it is
 * @param power of ten of its last spoken digit: 3 for 七萬四千, 0 for 七萬四千零一
 */
record ChineseFigure(BigDecimal value, int power) {
    private static final String DIGITS = "零一二三四五六七八九";
    private static final String SMALL = "十百千";
    private static final String LARGE = "萬億兆";
    private static final char POINT = '點';
    /** Behind ten a digit is one of its own, behind larger words it may be short for one of the next size. */
    private static final int HUNDRED = 2;

    static Optional<ChineseFigure> of(String numerals) {
        int point = numerals.indexOf(POINT);
        return point < 0 ? whole(numerals) : decimal(numerals.substring(0, point), numerals.substring(point + 1));
    }

    private static int digit(char c) {
        return switch (c) {
            case '兩' -> 2;
            case '〇' -> 0;
            default -> DIGITS.indexOf(c);
        };
    }

    /** Power of ten of a word of size; 0 for any other character. */
    private static int size(char c) {
        int small = SMALL.indexOf(c) + 1;
        return small > 0 ? small : 4 * (LARGE.indexOf(c) + 1);
    }

    private static Optional<ChineseFigure> decimal(String before, String behind) {
        StringBuilder decimals = new StringBuilder();
        int at = 0;
        while (at < behind.length() && digit(behind.charAt(at)) >= 0) {
            decimals.append(digit(behind.charAt(at++)));
        }
        int size = 0;
        for (; at < behind.length(); at++) {
            if (size(behind.charAt(at)) == 0) {
                return Optional.empty();
            }
            size += size(behind.charAt(at));
        }
        int scale = size;
        return decimals.isEmpty()
                ? Optional.empty()
                : whole(before)
                        .map(number -> new ChineseFigure(
                                number.value()
                                        .add(new BigDecimal("0." + decimals))
                                        .scaleByPowerOfTen(scale),
                                scale - decimals.length()));
    }

    private static Optional<ChineseFigure> whole(String numerals) {
        Reader reader = new Reader();
        for (int i = 0; i < numerals.length(); i++) {
            char c = numerals.charAt(i);
            boolean read = digit(c) >= 0 ? reader.digit(digit(c)) : reader.size(size(c));
            if (!read) {
                return Optional.empty();
            }
        }
        return reader.end();
    }

    /** Reads a number from its largest word to its smallest. */
    private static final class Reader {
        private BigDecimal total = BigDecimal.ZERO;
        /** What is said since the last of 萬, 億 and 兆. */
        private long section;

        private int digit = -1;
        /** Power of the last word of size or, behind a digit, 0. */
        private int last;

        private int lastSmall = Integer.MAX_VALUE;
        private int lastLarge = Integer.MAX_VALUE;
        private boolean zero;

        boolean digit(int value) {
            boolean fits = digit < 0;
            zero |= value == 0;
            digit = value == 0 ? digit : value;
            return fits;
        }

        boolean size(int power) {
            return power > 3 ? large(power) : power > 0 && small(power);
        }

        private boolean small(int power) {
            boolean ten = digit < 0 && power == 1;
            if (digit < 0 && !ten || power >= lastSmall) {
                return false;
            }
            section += (ten ? 1 : digit) * (long) Math.pow(10, power);
            digit = -1;
            last = power;
            lastSmall = power;
            zero = false;
            return true;
        }

        private boolean large(int power) {
            long said = section + Math.max(0, digit);
            if (said == 0 || power >= lastLarge) {
                return false;
            }
            total = total.add(BigDecimal.valueOf(said).scaleByPowerOfTen(power));
            last = power + (digit > 0 || section == 0 ? 0 : last);
            section = 0;
            digit = -1;
            lastSmall = Integer.MAX_VALUE;
            lastLarge = power;
            zero = false;
            return true;
        }

        Optional<ChineseFigure> end() {
            BigDecimal value = total.add(BigDecimal.valueOf(section));
            if (digit < 0) {
                return value.signum() == 0 ? Optional.empty() : Optional.of(new ChineseFigure(value, last));
            }
            int size = Math.min(lastSmall, lastLarge);
            boolean brief = !zero && size != Integer.MAX_VALUE && size >= HUNDRED;
            int power = brief ? size - 1 : 0;
            return Optional.of(
                    new ChineseFigure(value.add(BigDecimal.valueOf(digit).scaleByPowerOfTen(power)), power));
        }
    }
}
