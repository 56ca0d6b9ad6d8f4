package io.github.taipei1.metrics;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * A parsed number format.
 *
 * @param sign whether a plus sign is shown
 * @param grouping whether thousands are parted by commas
 * @param integers how many digits the whole part has at least
 * @param least decimals that are always shown
 * @param most decimals at most
 * @param percent whether a percent sign follows
 * @param unit whether the unit's name follows
 */
record NumberPattern(boolean sign, boolean grouping, int integers, int least, int most, boolean percent, boolean unit) {
    private static final int LONGEST = 40;
    private static final int GROUP = 3;

    /** Parses a pattern such as {@code +#,##0.0#%}; empty if it is none. */
    static Optional<NumberPattern> parse(String text) {
        if (text.isEmpty() || text.length() > LONGEST) {
            return Optional.empty();
        }
        boolean sign = text.charAt(0) == '+';
        boolean percent = text.endsWith("%");
        boolean unit = text.endsWith(" u");
        String digits = text.substring(sign ? 1 : 0, text.length() - (percent ? 1 : unit ? 2 : 0));
        int point = digits.indexOf('.');
        String whole = point < 0 ? digits : digits.substring(0, point);
        String decimals = point < 0 ? "" : digits.substring(point + 1);
        boolean grouping = whole.equals("#,##0");
        int integers = grouping ? 1 : run(whole, '0', run(whole, '#', 0)) - run(whole, '#', 0);
        boolean wholeFits = grouping || !whole.isEmpty() && run(whole, '0', run(whole, '#', 0)) == whole.length();
        int least = run(decimals, '0', 0);
        boolean decimalsFit = run(decimals, '#', least) == decimals.length() && (point < 0 || !decimals.isEmpty());
        return wholeFits && integers > 0 && decimalsFit
                ? Optional.of(new NumberPattern(sign, grouping, integers, least, decimals.length(), percent, unit))
                : Optional.empty();
    }

    /** Formats without any locale. */
    String format(BigDecimal value) {
        BigDecimal rounded = value.setScale(most, RoundingMode.HALF_UP);
        String digits = pad(trim(rounded.abs().toPlainString()));
        String shownSign = rounded.signum() < 0 ? "-" : sign && rounded.signum() > 0 ? "+" : "";
        return shownSign + (grouping ? grouped(digits) : digits) + (percent ? "%" : "");
    }

    /** Plain digits with a comma before each three of the whole part. */
    static String grouped(String plain) {
        int point = plain.indexOf('.');
        String whole = point < 0 ? plain : plain.substring(0, point);
        StringBuilder grouped = new StringBuilder(plain);
        for (int at = whole.length() - GROUP; at > 0; at -= GROUP) {
            grouped.insert(at, ',');
        }
        return grouped.toString();
    }

    private String trim(String digits) {
        int end = digits.length();
        int shortest = end - (most - least);
        while (end > shortest && digits.charAt(end - 1) == '0') {
            end--;
        }
        return end > 0 && digits.charAt(end - 1) == '.' ? digits.substring(0, end - 1) : digits.substring(0, end);
    }

    private String pad(String digits) {
        int point = digits.indexOf('.');
        int whole = point < 0 ? digits.length() : point;
        return "0".repeat(Math.max(0, integers - whole)) + digits;
    }

    private static int run(String text, char of, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) == of) {
            at++;
        }
        return at;
    }
}
