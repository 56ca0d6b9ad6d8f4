package io.github.taipei1.rule.rep;

import io.github.taipei1.rule.words.Span;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A folded sentence with digits in place of figures in Chinese numerals: {@code 七萬四千gpu小時} becomes {@code 74e3 gpu小時}, {@code 近八成}
 * becomes {@code 近8e1%}. The power of ten keeps how coarsely a figure is told.
 */
final class SpelledOut {
    private static final BigDecimal TEN = BigDecimal.TEN;
    private static final String NUMERALS = "零〇一二兩三四五六七八九十百千萬億兆點";
    private static final String PARTS = "分之";
    private static final String HALF = "一半";
    private static final String PERCENT = "百分之";

    private final String text;
    private final int[] origins;

    private SpelledOut(String text, int[] origins) {
        this.text = text;
        this.origins = origins;
    }

    /** @param folded a folded text */
    static SpelledOut of(String folded) {
        TreeMap<Integer, Digits> found = new TreeMap<>();
        find("spelled-amount", folded, found);
        find("spelled-plain", folded, found);
        find("spelled-tenths", folded, found);
        find("spelled-part", folded, found);
        find("spelled-half", folded, found);
        return found.isEmpty() ? same(folded) : replaced(folded, found);
    }

    /** What stands in place of a stretch that ends before {@code to}. */
    private record Digits(int to, String words) {}

    private static SpelledOut same(String folded) {
        int[] origins = new int[folded.length()];
        for (int i = 0; i < origins.length; i++) {
            origins[i] = i;
        }
        return new SpelledOut(folded, origins);
    }

    private static SpelledOut replaced(String folded, TreeMap<Integer, Digits> found) {
        StringBuilder text = new StringBuilder();
        int[] origins = new int[folded.length() * 2 + 16 * found.size()];
        for (int i = 0; i < folded.length(); ) {
            Digits digits = found.get(i);
            String words = digits == null ? folded.substring(i, i + 1) : digits.words();
            int to = digits == null ? i + 1 : digits.to();
            for (int k = 0; k < words.length(); k++) {
                origins[text.length() + k] = k + 1 == words.length() ? to - 1 : i;
            }
            text.append(words);
            i = to;
        }
        return new SpelledOut(text.toString(), Arrays.copyOf(origins, text.length()));
    }

    private static void find(String kind, String folded, TreeMap<Integer, Digits> found) {
        for (Span span : Figures.WORDS.all(kind, folded)) {
            if (!Figures.in("spelled-not", folded.substring(0, span.from()))) {
                put(kind, folded, span, found);
            }
        }
    }

    private static void put(String kind, String folded, Span span, TreeMap<Integer, Digits> found) {
        String words = folded.substring(span.from(), span.to());
        int from = span.from();
        int to = from;
        Optional<String> digits;
        if (kind.equals("spelled-half")) {
            from += words.lastIndexOf(HALF);
            to = from + HALF.length();
            digits = Optional.of("5e1%");
        } else if (kind.equals("spelled-part")) {
            int mark = words.indexOf(PARTS);
            to = from + mark + PARTS.length() + 1;
            digits = part(words.substring(0, mark), words.charAt(mark + PARTS.length()));
        } else if (kind.equals("spelled-tenths")) {
            boolean more = words.length() > 2 && (words.charAt(2) == '半' || numerals(words, 2) > 2);
            to = from + (more ? 3 : 2);
            digits = tenths(words.charAt(0), more ? words.substring(2, 3) : "");
        } else {
            int begin = words.startsWith(PERCENT) ? PERCENT.length() : 0;
            to = from + numerals(words, begin);
            digits = ChineseFigure.of(words.substring(begin, to - from))
                    .map(number -> kind.equals("spelled-plain") ? plain(number, begin > 0) : rounded(number));
        }
        int end = to;
        boolean latin =
                end < folded.length() && folded.charAt(end) < 0x80 && Character.isLetterOrDigit(folded.charAt(end));
        int start = from;
        digits.ifPresent(number -> found.putIfAbsent(start, new Digits(end, latin ? number + " " : number)));
    }

    /** Where the numerals end that begin at a place. */
    private static int numerals(String words, int from) {
        int to = from;
        while (to < words.length() && NUMERALS.indexOf(words.charAt(to)) >= 0) {
            to++;
        }
        return to;
    }

    private static String plain(ChineseFigure number, boolean percent) {
        return number.value().toPlainString() + (percent ? "%" : "");
    }

    private static String rounded(ChineseFigure number) {
        return number.power() > 0
                ? number.value()
                                .scaleByPowerOfTen(-number.power())
                                .stripTrailingZeros()
                                .toPlainString() + "e" + number.power()
                : number.value().toPlainString();
    }

    private static Optional<String> tenths(char tenths, String rest) {
        Optional<BigDecimal> more = rest.isEmpty()
                ? Optional.of(BigDecimal.ZERO)
                : rest.equals("半") ? Optional.of(BigDecimal.valueOf(5)) : value(rest.charAt(0));
        return value(tenths)
                .flatMap(ten -> more.map(one -> rest.isEmpty()
                        ? ten.toPlainString() + "e1%"
                        : ten.multiply(TEN).add(one).toPlainString() + "%"));
    }

    /** In tenths, as exactly as such a word is meant. */
    private static Optional<String> part(String whole, char part) {
        Optional<BigDecimal> below =
                whole.equals("10") || whole.equals("十") ? Optional.of(TEN) : value(whole.charAt(0));
        return below.flatMap(under -> value(part)
                .filter(over -> over.compareTo(under) < 0)
                .map(over -> over.multiply(TEN).divide(under, 0, RoundingMode.HALF_UP) + "e1%"));
    }

    private static Optional<BigDecimal> value(char digit) {
        return Character.isDigit(digit)
                ? Optional.of(BigDecimal.valueOf(digit - '0'))
                : ChineseFigure.of(String.valueOf(digit)).map(ChineseFigure::value);
    }

    String text() {
        return text;
    }

    /** Where a stretch stands in the folded text. */
    Span folded(Span span) {
        return span.to() <= span.from()
                ? new Span(origins[span.from()], origins[span.from()])
                : new Span(origins[span.from()], origins[span.to() - 1] + 1);
    }
}
