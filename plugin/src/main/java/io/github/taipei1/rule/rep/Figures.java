package io.github.taipei1.rule.rep;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import io.github.taipei1.rule.words.Span;
import io.github.taipei1.rule.words.Wording;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Figures of the use of the compute in running text, and how exactly they are written. */
final class Figures {
    static final Wording WORDS = Wording.load("report-figures.tsv");

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

    private static final Pattern NUMBER = Pattern.compile(
            "(\\d[\\d,]*(?:\\.\\d+)?) ?([十百千萬]?[萬億]|[千兆]|(?:thousand|million|billion|trillion|bn|k|m|b|t)\\b)?");

    private Figures() {}

    /**
     * A figure as it is written.
     *
     * @param value in the unit it speaks of
     * @param step the value of its last digit
     * @param power of ten that a word such as 萬 behind it stands for
     */
    record Written(BigDecimal value, BigDecimal step, int power) {
        /** The same without the word behind it, as where the unit of a measured figure holds that word. */
        Written bare() {
            return new Written(value.scaleByPowerOfTen(-power), step.scaleByPowerOfTen(-power), 0);
        }

        /** Whether it is a value, rounded or cut as it is written. */
        boolean agrees(BigDecimal exact) {
            return exact.subtract(value).abs().compareTo(step) < 0;
        }
    }

    /** All figures of a kind in a folded sentence. */
    static List<Written> all(String kind, String words) {
        return WORDS.all(kind, words).stream()
                .map(span -> written(words, span))
                .flatMap(Optional::stream)
                .toList();
    }

    /** The first number of a stretch. */
    static Optional<Written> written(String words, Span span) {
        Matcher number = NUMBER.matcher(words.substring(span.from(), span.to()));
        if (!number.find()) {
            return Optional.empty();
        }
        BigDecimal bare = new BigDecimal(number.group(1).replace(",", ""));
        int power = number.group(2) == null ? 0 : POWERS.getOrDefault(number.group(2), 0);
        return Optional.of(new Written(
                bare.scaleByPowerOfTen(power),
                BigDecimal.ONE.movePointLeft(bare.scale()).scaleByPowerOfTen(power),
                power));
    }

    static boolean in(String name, String words) {
        return WORDS.in(name, words);
    }
}
