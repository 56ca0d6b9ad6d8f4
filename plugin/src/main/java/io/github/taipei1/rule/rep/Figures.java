package io.github.taipei1.rule.rep;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import io.github.taipei1.rule.words.Folded;
import io.github.taipei1.rule.words.Span;
import io.github.taipei1.rule.words.Wording;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Figures of the use of the compute in running text, and how exactly they are written. */
final class Figures {
    static final Wording WORDS = Wording.load("report-figures.tsv");

    /** A number and what may stand between it and the upper end of a range. */
    private static final Pattern RANGE = Pattern.compile(
            "(\\d[\\d,]*(?:\\.\\d+)?(?: ?(?:[十百千萬]?[萬億]|[千兆]))?) ?(?:%|個百分點)? ?(?:-|~|～|至|到|to|through) ?$");

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

    /** The first number of a stretch, or the range that it is the upper end of. */
    static Optional<Figure> written(String words, Span span) {
        return WrittenNumber.first(words.substring(span.from(), span.to())).map(number -> {
            String before = words.substring(0, span.from() + number.from());
            String behind = words.substring(span.from() + number.to());
            Matcher range = RANGE.matcher(before);
            Optional<BigDecimal> low = range.find() ? lower(range.group(1), number) : Optional.empty();
            String outside = low.isEmpty() ? before : before.substring(0, range.start());
            return new Figure(number.value(), number.step(), number.power(), bound(outside, behind), low);
        });
    }

    /** The other end of a range such as {@code 7 至 8 萬}, where a number stands right before this one. */
    private static Optional<BigDecimal> lower(String words, WrittenNumber upper) {
        return WrittenNumber.first(words)
                .map(low -> low.power() == 0 ? low.value().scaleByPowerOfTen(upper.power()) : low.value())
                .filter(low -> low.compareTo(upper.value()) < 0);
    }

    /** What is said right before a number, and behind it up to the end of the clause. */
    private static Figure.Bound bound(String before, String behind) {
        String clause = CLAUSE_END.split(behind, 2)[0];
        if (ends("above", before) || in("more-behind", behind) || in("above-behind", clause)) {
            return Figure.Bound.ABOVE;
        }
        if (ends("under", before) || in("under-behind", behind)) {
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
