package io.github.taipei1.metrics.read;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads figures as people and tools write them. */
final class Numbers {
    private static final int LONGEST = 64;
    private static final int MOST_SCALE = 400;
    private static final Set<String> ABSENT = Set.of(
            "",
            "-",
            "–",
            "—",
            "n/a",
            "na",
            "[n/a]",
            "none",
            "null",
            "無",
            "[not supported]",
            "not supported",
            "n.a.",
            "不適用",
            "[unknown error]",
            "unknown error");

    private Numbers() {}

    /** Whether a field says that there is no figure. */
    static boolean absent(String text) {
        return ABSENT.contains(text.strip().toLowerCase(Locale.ROOT));
    }

    /**
     * The number of {@code 1,234.5}, {@code ５０}, {@code 1.2e9}, {@code -3}, {@code +3}; empty if it is none, and where a comma
     * does not part thousands (so that a decimal comma is never read as thousands).
     */
    static Optional<BigDecimal> decimal(String text) {
        String plain = Normalizer.normalize(text.strip(), Normalizer.Form.NFKC).replace('\u2212', '-');
        if (plain.isEmpty() || plain.length() > LONGEST || !thousands(plain)) {
            return Optional.empty();
        }
        try {
            BigDecimal value = new BigDecimal(plain.replace(",", ""));
            return Math.abs((long) value.scale()) > MOST_SCALE ? Optional.empty() : Optional.of(value);
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** A figure of a training log: a number as of {@link #decimal}, or what is none to a machine ({@code NaN}, {@code inf}). */
    static Optional<Double> logged(String text) {
        return switch (text.strip().toLowerCase(Locale.ROOT)) {
            case "nan" -> Optional.of(Double.NaN);
            case "inf", "infinity" -> Optional.of(Double.POSITIVE_INFINITY);
            case "-inf", "-infinity" -> Optional.of(Double.NEGATIVE_INFINITY);
            default -> decimal(text).map(Number::doubleValue);
        };
    }

    /** The figure before a unit, as in {@code 45 %} or {@code 312.07 W}. */
    static Optional<BigDecimal> leading(String text) {
        String plain = text.strip();
        int end = 0;
        while (end < plain.length() && "+-.,eE0123456789".indexOf(plain.charAt(end)) >= 0) {
            end++;
        }
        return decimal(plain.substring(0, end));
    }

    private static boolean thousands(String plain) {
        int comma = plain.indexOf(',');
        int end = 0;
        while (end < plain.length()
                && plain.charAt(end) != '.'
                && plain.charAt(end) != 'e'
                && plain.charAt(end) != 'E') {
            end++;
        }
        for (int at = comma; at >= 0; at = plain.indexOf(',', at + 1)) {
            int next = plain.indexOf(',', at + 1);
            int group = (next < 0 || next > end ? end : next) - at - 1;
            if (at > end || group != 3) {
                return false;
            }
        }
        return comma != 0;
    }
}
