package io.github.taipei1.bilingual.quantity;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Numbers in English words ("three hundred and five thousand", "half a million") and digits with magnitudes. */
final class EnglishNumerals {
    private static final List<String> ONES = List.of(
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen");
    private static final List<String> TENS =
            List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");
    private static final Map<String, Integer> SMALL = small();
    private static final Map<String, BigDecimal> MAGNITUDES = Map.of(
            "thousand", BigDecimal.valueOf(1_000),
            "million", BigDecimal.valueOf(1_000_000),
            "billion", BigDecimal.valueOf(1_000_000_000),
            "trillion", BigDecimal.valueOf(1_000_000_000_000L),
            "quadrillion", BigDecimal.valueOf(1_000_000_000_000_000L),
            "quintillion", BigDecimal.valueOf(1_000_000_000_000_000_000L));
    /** What stands before a magnitude without a figure: "every million files", "per thousand". */
    private static final Set<String> EACH = Set.of("these", "those", "every", "per", "each", "another");

    /** What is added behind a number, as in "two and a quarter hours". */
    private static final Map<String, BigDecimal> PARTS = Map.of(
            " and a quarter", new BigDecimal("0.25"),
            " and three quarters", new BigDecimal("0.75"),
            " and three-quarters", new BigDecimal("0.75"));

    private static final BigDecimal HALF = new BigDecimal("0.5");

    private EnglishNumerals() {}

    private static Map<String, Integer> small() {
        Map<String, Integer> small = new HashMap<>();
        for (int i = 0; i < ONES.size(); i++) {
            small.put(ONES.get(i), i);
        }
        for (int i = 0; i < TENS.size(); i++) {
            small.put(TENS.get(i), 20 + 10 * i);
        }
        return Map.copyOf(small);
    }

    /** Value of a word below a hundred, or -1. */
    static int small(String word) {
        return SMALL.getOrDefault(word, -1);
    }

    static Optional<BigDecimal> magnitude(String word) {
        return Optional.ofNullable(MAGNITUDES.get(word));
    }

    static String word(ScanText text, int at) {
        return text.letters(at);
    }

    /** The number in words that starts here. */
    static Optional<Numeral> at(ScanText text, int start) {
        Optional<Numeral> idiom = idiom(text, start);
        return idiom.isPresent() ? idiom : plainWords(text, start);
    }

    /** "half a million", "a hundred", "a dozen", "these thousand". */
    private static Optional<Numeral> idiom(ScanText text, int start) {
        String word = word(text, start);
        if (word.equals("half") && text.startsWithAnyCase("half a dozen", start)) {
            return Optional.of(words(BigDecimal.valueOf(6), start + 12));
        }
        if (word.equals("half") && text.startsWithAnyCase("half a ", start)) {
            return magnitudeAt(text, start + 7).map(m -> words(m.value().multiply(HALF), m.end()));
        }
        if (word.equals("a")) {
            return article(text, text.skipSpaces(start + 1));
        }
        if (EACH.contains(word)) {
            return article(text, text.skipSpaces(start + word.length()));
        }
        return Optional.empty();
    }

    private static Optional<Numeral> article(ScanText text, int at) {
        String next = word(text, at);
        if (next.equals("dozen")) {
            return Optional.of(words(BigDecimal.valueOf(12), at + 5));
        }
        if (next.equals("hundred")) {
            return Optional.of(new Words(text, at).read(100, at + 7));
        }
        return magnitudeAt(text, at);
    }

    private static Optional<Numeral> magnitudeAt(ScanText text, int at) {
        String word = word(text, at);
        return magnitude(word).map(value -> words(value, at + word.length()));
    }

    private static Optional<Numeral> plainWords(ScanText text, int start) {
        String word = word(text, start);
        int value = small(word);
        return value < 0 ? Optional.empty() : Optional.of(new Words(text, start).read(value, start + word.length()));
    }

    private static Numeral words(BigDecimal value, int end) {
        return new Numeral(value, end, Numeral.Form.WORDS, true, false);
    }

    /** Digits with the magnitude behind them, as "1.2 trillion", "70-billion", "40K". */
    static Numeral scaled(ScanText text, Numeral digits) {
        int at = digits.end();
        boolean gap = text.at(at) == ' ' || text.at(at) == '-';
        String word = word(text, gap ? at + 1 : at);
        Optional<BigDecimal> magnitude = magnitude(word);
        if (magnitude.isPresent()) {
            int end = at + word.length() + (gap ? 1 : 0);
            return digits.times(magnitude.get(), end);
        }
        if (!digits.scaled() && text.startsWithAnyCase(" and a half", at) && !text.isWord(at + 11)) {
            Numeral more = new Numeral(digits.value().add(HALF), at + 11, digits.form(), false, false);
            return text.at(at + 11) == ' ' && magnitude(word(text, at + 12)).isPresent() ? scaled(text, more) : more;
        }
        if (gap && word.equals("hundred") && text.at(at) == ' ') {
            return scaled(text, digits.times(BigDecimal.valueOf(100), at + 8));
        }
        return digits;
    }

    /** Adds up number words from left to right. */
    private static final class Words {
        private final ScanText text;
        private BigDecimal total = BigDecimal.ZERO;
        private BigDecimal section = BigDecimal.ZERO;
        private boolean scaled;
        private int end;

        Words(ScanText text, int start) {
            this.text = text;
            this.end = start;
        }

        Numeral read(int first, int firstEnd) {
            section = BigDecimal.valueOf(first);
            scaled = first == 100;
            end = firstEnd;
            int room = room(first);
            while (true) {
                int next = nextWord();
                String word = word(text, next);
                int small = small(word);
                Optional<BigDecimal> magnitude = magnitude(word);
                if (word.equals("hundred") && section.compareTo(BigDecimal.valueOf(100)) < 0) {
                    section = section.movePointRight(2);
                    room = 100;
                    scaled = true;
                } else if (magnitude.isPresent()) {
                    total = total.add(section.multiply(magnitude.get()));
                    section = BigDecimal.ZERO;
                    room = 1000;
                    scaled = true;
                } else if (word.equals("dozen")) {
                    return words(section.multiply(BigDecimal.valueOf(12)), next + word.length());
                } else if (small > 0 && small < room) {
                    section = section.add(BigDecimal.valueOf(small));
                    room = room(small);
                } else {
                    return half();
                }
                end = next + word.length();
            }
        }

        /** "two and a half years" ends in a half. */
        private Numeral half() {
            BigDecimal value = total.add(section);
            if (text.startsWithAnyCase(" and a half", end) && !text.isWord(end + 11)) {
                value = value.add(HALF);
                Numeral numeral = new Numeral(value, end + 11, Numeral.Form.WORDS, scaled, false);
                return scaled(text, numeral);
            }
            for (Map.Entry<String, BigDecimal> part : PARTS.entrySet()) {
                int behind = end + part.getKey().length();
                if (text.startsWithAnyCase(part.getKey(), end) && !text.isWord(behind)) {
                    return new Numeral(value.add(part.getValue()), behind, Numeral.Form.WORDS, scaled, false);
                }
            }
            return new Numeral(value, end, Numeral.Form.WORDS, scaled, false);
        }

        private int nextWord() {
            int next = text.at(end) == ' ' || text.at(end) == '-' ? end + 1 : end;
            boolean and = scaled && text.startsWithAnyCase("and ", next);
            return and && small(word(text, next + 4)) > 0 ? next + 4 : next;
        }

        private static int room(int value) {
            return value >= 20 && value < 100 && value % 10 == 0 ? 10 : value == 100 ? 100 : 0;
        }
    }
}
