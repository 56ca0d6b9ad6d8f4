package io.github.taipei1.verify.figure;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text as words and figures. Spaces, line ends and the borders of cells are no part of it, for formats set them as they like: a Chinese
 * character is a token of its own, and so is each mark.
 *
 * @param words a token each; every figure is {@link #FIGURE}
 * @param figures the figure of each token as it is written; empty for words and for a figure that may be any
 */
record Tokens(List<String> words, List<String> figures) {
    /** Stands for any figure. */
    static final String FIGURE = "#";

    /** In a line that is known, a figure that may be any, such as the number of a table. */
    private static final char ANY = '\uFFFC';

    private static final String OPEN = "";
    private static final Pattern OTHER_DIGITS = Pattern.compile("[\\p{Nd}&&[^0-9]]");

    private static final String NUMBER = "\\d++(?:,\\d{3}(?!\\d))*+(?:\\.\\d++)?+";
    private static final Pattern TOKEN = Pattern.compile("(?<![\\p{L}\\p{N}.])[-+\u2212](?=\\d)" + NUMBER + "|" + NUMBER
            + "|[\\p{L}&&[^\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsHangul}]]++|[^\\s|\\\\#]");

    Tokens {
        words = List.copyOf(words);
        figures = List.copyOf(figures);
    }

    static Tokens of(String text) {
        List<String> words = new ArrayList<>();
        List<String> figures = new ArrayList<>();
        Map<String, String> pool = new HashMap<>();
        Matcher token = TOKEN.matcher(digits(Normalizer.normalize(text, Normalizer.Form.NFKC)));
        while (token.find()) {
            String word = pool.computeIfAbsent(token.group(), Function.identity());
            boolean any = word.charAt(0) == ANY;
            boolean figure = isFigure(word);
            words.add(any || figure ? FIGURE : word);
            figures.add(figure ? word : OPEN);
        }
        return new Tokens(words, figures);
    }

    /** Digits of any script are figures, and read as such by whoever knows the script. */
    private static String digits(String text) {
        return OTHER_DIGITS
                .matcher(text)
                .replaceAll(
                        digit -> Integer.toString(Character.digit(digit.group().codePointAt(0), 10)));
    }

    private static boolean isFigure(String word) {
        char digit = word.charAt(word.length() > 1 && "-+\u2212".indexOf(word.charAt(0)) >= 0 ? 1 : 0);
        return digit >= '0' && digit <= '9';
    }

    int size() {
        return words.size();
    }

    /** Whether there is a figure that must be the one it is. */
    boolean isFigure(int at) {
        return !figures.get(at).equals(OPEN);
    }

    /** Whether there is a figure that may be any. */
    boolean hasOpen() {
        for (int i = 0; i < size(); i++) {
            if (words.get(i).equals(FIGURE) && !isFigure(i)) {
                return true;
            }
        }
        return false;
    }

    /** How many of the tokens are words that carry a meaning. */
    long meaning() {
        return words.stream()
                .filter(word -> Character.isLetter(word.codePointAt(0)))
                .count();
    }

    long count() {
        return figures.stream().filter(figure -> !figure.equals(OPEN)).count();
    }

    /** Whether two figures are the same, rounded as the less exact of them is written. */
    static boolean same(String one, String other) {
        if (one.equals(other) || one.equals(OPEN) || other.equals(OPEN)) {
            return one.equals(other);
        }
        BigDecimal first = value(one);
        BigDecimal second = value(other);
        int scale = Math.min(Math.max(0, first.scale()), Math.max(0, second.scale()));
        BigDecimal half = BigDecimal.ONE.movePointLeft(scale).multiply(new BigDecimal("0.5000001"));
        boolean integers = first.scale() <= 0 && second.scale() <= 0;
        return integers
                ? first.compareTo(second) == 0
                : first.subtract(second).abs().compareTo(half) <= 0;
    }

    static BigDecimal value(String figure) {
        return new BigDecimal(figure.replace(",", "").replace('\u2212', '-').replace("+", ""));
    }
}
