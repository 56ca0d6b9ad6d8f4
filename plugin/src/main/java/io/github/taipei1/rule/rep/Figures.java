package io.github.taipei1.rule.rep;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import io.github.taipei1.rule.words.Folded;
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

    private static final Pattern CLAUSE_END = Pattern.compile("[,;:。(]|\\. ");
    /** What may stand between a word and its number. */
    private static final Pattern GLUE = Pattern.compile("[ 為達有]*(?:a total of )?");

    private static final int REACH = 32;

    private Figures() {}

    /** All figures of a kind in a folded sentence. */
    static List<Figure> all(String kind, String words) {
        return WORDS.all(kind, words).stream()
                .map(span -> written(words, span))
                .flatMap(Optional::stream)
                .toList();
    }

    /** The first number of a stretch. */
    static Optional<Figure> written(String words, Span span) {
        Matcher number = NUMBER.matcher(words.substring(span.from(), span.to()));
        if (!number.find()) {
            return Optional.empty();
        }
        BigDecimal bare = new BigDecimal(number.group(1).replace(",", ""));
        int power = number.group(2) == null ? 0 : POWERS.getOrDefault(number.group(2), 0);
        return Optional.of(new Figure(
                bare.scaleByPowerOfTen(power),
                BigDecimal.ONE.movePointLeft(bare.scale()).scaleByPowerOfTen(power),
                power,
                bound(words.substring(0, span.from() + number.start()), words.substring(span.from() + number.end()))));
    }

    /** What is said right before a number, and behind it up to the end of the clause. */
    private static Figure.Bound bound(String before, String behind) {
        String clause = CLAUSE_END.split(behind, 2)[0];
        if (ends("above", before) || in("more-behind", behind) || in("above-behind", clause)) {
            return Figure.Bound.ABOVE;
        }
        if (ends("under", before)) {
            return Figure.Bound.UNDER;
        }
        return ends("near", before) || in("near-behind", clause) ? Figure.Bound.NEAR : Figure.Bound.NONE;
    }

    private static boolean ends(String name, String words) {
        String near = words.substring(Math.max(0, words.length() - REACH));
        return WORDS.all(name, near).stream()
                .anyMatch(span -> GLUE.matcher(near.substring(span.to())).matches());
    }

    /** The power of ten that a unit such as 億個詞元 begins with; 0 if it begins with none. */
    static int power(String unit) {
        String words = "1" + Folded.of(unit).text();
        return written(words, new Span(0, words.length())).map(Figure::power).orElse(0);
    }

    static boolean in(String name, String words) {
        return WORDS.in(name, words);
    }
}
