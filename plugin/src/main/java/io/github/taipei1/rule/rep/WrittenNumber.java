package io.github.taipei1.rule.rep;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/**
 * A number as people write it in digits: {@code 74,015}, {@code 7.4 萬}, {@code 7 萬 4,015}, {@code 1 億 2,000 萬}, {@code 1.2×10^12},
 * {@code 1.2e12}, {@code 74k}.
 *
 * @param step the value of its last digit
 * @param power of ten that the one word behind it stands for; 0 if there is none, or several
 * @param from its first character
 * @param to behind its last one
 */
record WrittenNumber(BigDecimal value, BigDecimal step, int power, int from, int to) {
    private static final int TEN_THOUSAND = 4;
    private static final String DIGITS = "\\d[\\d,]*(?:\\.\\d+)?";
    private static final String WORD = "[十百千萬]?[萬億]|[千兆]|(?:thousand|million|billion|trillion|bn|k|m|b|t)\\b";
    private static final Pattern FIRST =
            Pattern.compile("(" + DIGITS + ")(?: ?(?:[x×*] ?10(?:\\^|\\*\\*)?|e)[+]?(\\d{1,2})\\b)? ?(" + WORD + ")?");
    private static final Pattern NEXT = Pattern.compile("^ ?(" + DIGITS + ") ?([十百千萬]?[萬億]|千)?");

    /** Words behind a number and the power of ten that they stand for. */
    private static final Map<String, Integer> POWERS = Map.ofEntries(
            Map.entry("千", 3),
            Map.entry("k", 3),
            Map.entry("thousand", 3),
            Map.entry("萬", 4),
            Map.entry("十萬", 5),
            Map.entry("百萬", 6),
            Map.entry("m", 6),
            Map.entry("million", 6),
            Map.entry("千萬", 7),
            Map.entry("億", 8),
            Map.entry("十億", 9),
            Map.entry("b", 9),
            Map.entry("bn", 9),
            Map.entry("billion", 9),
            Map.entry("百億", 10),
            Map.entry("千億", 11),
            Map.entry("兆", 12),
            Map.entry("萬億", 12),
            Map.entry("t", 12),
            Map.entry("trillion", 12));

    /** The first number of a folded text. */
    static Optional<WrittenNumber> first(String words) {
        Matcher found = FIRST.matcher(words);
        if (!found.find()) {
            return Optional.empty();
        }
        int exponent = found.group(2) == null ? 0 : Integer.parseInt(found.group(2));
        int power = power(found.group(3));
        WrittenNumber number = part(found.group(1), exponent + power, found.start(), found.end())
                .withPower(power);
        boolean mayGoOn =
                power >= TEN_THOUSAND && exponent == 0 && found.group(3).charAt(0) > 0x7f && number.isWhole(power);
        return Optional.of(mayGoOn ? number.continued(words, power) : number);
    }

    /** {@code 7 萬} may go on, {@code 7.4 萬} is complete. */
    private boolean isWhole(int word) {
        return step.compareTo(BigDecimal.ONE.scaleByPowerOfTen(word)) == 0;
    }

    /** With what follows the word 萬 or 億 as part of the same number, which is less than that word stands for. */
    private WrittenNumber continued(String words, int word) {
        Matcher next = NEXT.matcher(words.substring(to));
        if (!next.find()) {
            return this;
        }
        int power = power(next.group(2));
        WrittenNumber more = part(next.group(1), power, from, to + next.end());
        if (more.value.compareTo(BigDecimal.ONE.scaleByPowerOfTen(word)) >= 0) {
            return this;
        }
        WrittenNumber number = new WrittenNumber(value.add(more.value), more.step, 0, from, more.to);
        return power >= TEN_THOUSAND ? number.continued(words, power) : number;
    }

    private static int power(String word) {
        return word == null ? 0 : POWERS.getOrDefault(word, 0);
    }

    private static WrittenNumber part(String digits, int power, int from, int to) {
        BigDecimal bare = new BigDecimal(digits.replace(",", ""));
        return new WrittenNumber(
                bare.scaleByPowerOfTen(power),
                BigDecimal.ONE.movePointLeft(bare.scale()).scaleByPowerOfTen(power),
                power,
                from,
                to);
    }

    private WrittenNumber withPower(int word) {
        return new WrittenNumber(value, step, word, from, to);
    }
}
