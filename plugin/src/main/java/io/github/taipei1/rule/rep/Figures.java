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

    private static final Pattern NUMBER = Pattern.compile("(\\d[\\d,]*(?:\\.\\d+)?) ?(百萬|萬|千|million|thousand|k|m)?");
    private static final Map<String, Integer> POWERS =
            Map.of("千", 3, "k", 3, "thousand", 3, "萬", 4, "百萬", 6, "m", 6, "million", 6);

    private Figures() {}

    /**
     * A figure as it is written.
     *
     * @param value in the unit it speaks of
     * @param step the value of its last digit
     */
    record Written(BigDecimal value, BigDecimal step) {
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

    private static Optional<Written> written(String words, Span span) {
        Matcher number = NUMBER.matcher(words.substring(span.from(), span.to()));
        if (!number.find()) {
            return Optional.empty();
        }
        BigDecimal bare = new BigDecimal(number.group(1).replace(",", ""));
        int power = number.group(2) == null ? 0 : POWERS.get(number.group(2));
        return Optional.of(new Written(
                bare.scaleByPowerOfTen(power),
                BigDecimal.ONE.movePointLeft(bare.scale()).scaleByPowerOfTen(power)));
    }

    static boolean in(String name, String words) {
        return WORDS.in(name, words);
    }
}
