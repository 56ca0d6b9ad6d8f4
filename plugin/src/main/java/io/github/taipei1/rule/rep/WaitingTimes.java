package io.github.taipei1.rule.rep;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import io.github.taipei1.rule.words.Folded;
import io.github.taipei1.rule.words.Span;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the median and the 95th percentile of waiting times in a sentence, in whatever unit of time they are told. */
final class WaitingTimes {
    private static final String UNIT = "(?:個)?(小時|hours?|hrs?|h|分鐘|分|minutes?|mins?|秒鐘?|seconds?|secs?|s|天|days?)";
    private static final Pattern UNITS = Pattern.compile(UNIT);
    private static final Pattern TIME =
            Pattern.compile("(?:(\\d{1,4}) ?(?:小時|hours?|hrs?|h)(?: and)? ?)?(\\d[\\d,]*(?:\\.\\d+)?)[- ]?" + UNIT
                    + "(?:$|[^a-z\\d%])");
    private static final BigDecimal HOUR = BigDecimal.valueOf(3600);

    private WaitingTimes() {}

    /** Figures in seconds, by where they stand in the folded sentence. */
    static Map<Span, Figure> in(String words, List<Span> clauses) {
        Map<Span, Figure> found = new LinkedHashMap<>();
        boolean waiting = false;
        for (Span clause : clauses) {
            String text = words.substring(clause.from(), clause.to());
            waiting = Figures.in("waiting", text) || waiting && !Figures.in("of-its-own", text);
            if (waiting && Figures.in("typical", text) && !Figures.in("planned", text)) {
                times(words, clause, found);
            }
        }
        return found;
    }

    private static void times(String words, Span clause, Map<Span, Figure> found) {
        Matcher time = TIME.matcher(words.substring(0, clause.to()));
        for (int from = clause.from(); from < clause.to() && time.find(from); from = time.end(3)) {
            Span span = new Span(time.start(), time.end(3));
            Span smaller = new Span(time.start(2), time.end(3));
            BigDecimal hours = time.group(1) == null ? BigDecimal.ZERO : new BigDecimal(time.group(1));
            BigDecimal times = times(time.group(3));
            Figures.written(words, smaller)
                    .map(figure -> figure.in(times).plus(hours.multiply(HOUR)))
                    .ifPresent(figure -> found.put(span, figure));
        }
    }

    /** How many seconds a unit of time has; empty for another unit. */
    static Optional<BigDecimal> seconds(String unit) {
        return UNITS.matcher(Folded.of(unit).text()).matches() ? Optional.of(times(unit)) : Optional.empty();
    }

    private static BigDecimal times(String unit) {
        return switch (Character.toLowerCase(unit.charAt(0))) {
            case '小', 'h' -> HOUR;
            case '分', 'm' -> BigDecimal.valueOf(60);
            case '天', 'd' -> BigDecimal.valueOf(86_400);
            default -> BigDecimal.ONE;
        };
    }
}
