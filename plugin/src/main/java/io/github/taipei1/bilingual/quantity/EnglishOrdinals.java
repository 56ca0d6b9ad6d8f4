package io.github.taipei1.bilingual.quantity;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** fourth, 21st, twenty-first, Q2. */
final class EnglishOrdinals implements Recognizer {
    private static final List<String> ORDINALS = List.of(
            "",
            "first",
            "second",
            "third",
            "fourth",
            "fifth",
            "sixth",
            "seventh",
            "eighth",
            "ninth",
            "tenth",
            "eleventh",
            "twelfth",
            "thirteenth",
            "fourteenth",
            "fifteenth",
            "sixteenth",
            "seventeenth",
            "eighteenth",
            "nineteenth",
            "twentieth");
    private static final Set<String> SUFFIXES = Set.of("st", "nd", "rd", "th");
    private static final Set<String> NO_SECOND =
            Set.of("a", "per", "every", "each", "one", "split", "that", "this", "any", "last");

    @Override
    public Optional<Draft> at(ScanText text, int at) {
        if (text.isDigitAt(at)) {
            return figures(text, at);
        }
        if (!text.isLetter(at) || text.isWord(at - 1)) {
            return Optional.empty();
        }
        boolean quarter =
                text.at(at) == 'Q' && text.at(at + 1) >= '1' && text.at(at + 1) <= '4' && !text.isWord(at + 2);
        if (quarter) {
            return Optional.of(draft(at, at + 2, Strength.HARD, text.at(at + 1) - '0'));
        }
        return words(text, at);
    }

    private static Optional<Draft> figures(ScanText text, int at) {
        return Digits.at(text, at)
                .filter(Numeral::isWhole)
                .filter(n ->
                        SUFFIXES.contains(text.substring(n.end(), n.end() + 2).toLowerCase(Locale.ROOT)))
                .filter(n -> !text.isWord(n.end() + 2))
                .map(n -> isDayOfNews(text, at)
                        ? Draft.whole(
                                at,
                                n.end() + 2,
                                Strength.WORD,
                                ChineseCalendar.days(n.value()).toArray(Reading[]::new))
                        : Draft.of(at, n.end() + 2, Strength.HARD, n.value(), List.of(reading(n.value()))));
    }

    /** The 3rd of "yesterday (the 3rd)". */
    private static boolean isDayOfNews(ScanText text, int at) {
        return Stream.of("today (the ", "today (", "yesterday (the ", "yesterday (", "tomorrow (the ", "tomorrow (")
                .anyMatch(before -> text.endsWithAnyCase(before, at));
    }

    private static Optional<Draft> words(ScanText text, int at) {
        String word = EnglishNumerals.word(text, at);
        int value = ORDINALS.indexOf(word);
        int end = at + word.length();
        int tens = EnglishNumerals.small(word);
        if (tens >= 20 && text.at(end) == '-') {
            String unit = EnglishNumerals.word(text, end + 1);
            int ones = ORDINALS.indexOf(unit);
            boolean compound = ones >= 1 && ones <= 9;
            return compound
                    ? Optional.of(draft(at, end + 1 + unit.length(), Strength.HARD, tens + ones))
                    : Optional.empty();
        }
        if (value < 1 || value == 2 && NO_SECOND.contains(wordBefore(text, at))) {
            return Optional.empty();
        }
        if (value >= 3 && Set.of("a", "an", "another").contains(wordBefore(text, at))) {
            BigDecimal part = BigDecimal.valueOf(value);
            List<Reading> readings = List.of(reading(part), Reading.fraction(BigDecimal.ONE, part));
            return Optional.of(Draft.of(at, end, Strength.WORD, part, readings));
        }
        boolean half = text.startsWithAnyCase(" half", end) || text.at(end) == '-' && text.isLetter(end + 1);
        boolean enumerates = half || text.at(end) == ',' && !text.isLetter(text.skipSpacesBack(at) - 1);
        return Optional.of(draft(
                at, end, value == 1 || enumerates ? Strength.SOFT : value > 10 ? Strength.HARD : Strength.WORD, value));
    }

    private static String wordBefore(ScanText text, int at) {
        int end = text.skipSpacesBack(at);
        int start = end;
        while (text.isLetter(start - 1) && end - start < 8) {
            start--;
        }
        return text.substring(start, end).toLowerCase(Locale.ROOT);
    }

    private static Draft draft(int from, int to, Strength strength, int value) {
        BigDecimal number = BigDecimal.valueOf(value);
        return Draft.of(from, to, strength, number, List.of(reading(number)));
    }

    /** Ordinals agree with counts: "Part 6" is 第六部分. */
    static Reading reading(BigDecimal value) {
        return new Reading.Amount(Kind.ORDINAL, value, Unit.PLAIN, true);
    }

    /** What the name of a part divides by, or 0: third 3, quarters 4, half 2. */
    static int denominator(String part, boolean plural) {
        String one = plural && part.endsWith("s") ? part.substring(0, part.length() - 1) : part;
        if (one.equals("quarter")) {
            return 4;
        }
        if (one.equals("half") || one.equals("halve")) {
            return 2;
        }
        int ordinal = ORDINALS.indexOf(one);
        if (plural && !part.endsWith("s")) {
            return 0;
        }
        return ordinal >= 3 ? ordinal : one.equals("hundredth") ? 100 : one.equals("thousandth") ? 1000 : 0;
    }
}
