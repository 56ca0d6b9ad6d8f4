package io.github.taipei1.bilingual.quantity;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Parts and multiples in English words: half, a third, two-thirds, one twentieth, twice, threefold, halved. */
final class EnglishShares implements Recognizer {
    private static final Map<String, Integer> MULTIPLES = Map.ofEntries(
            Map.entry("twice", 2),
            Map.entry("double", 2),
            Map.entry("doubled", 2),
            Map.entry("doubles", 2),
            Map.entry("doubling", 2),
            Map.entry("triple", 3),
            Map.entry("tripled", 3),
            Map.entry("triples", 3),
            Map.entry("tripling", 3),
            Map.entry("thrice", 3),
            Map.entry("quadruple", 4),
            Map.entry("quadrupled", 4));
    /** Of a year, which a quarter may also be. */
    private static final Unit QUARTER = new Unit("mon", BigDecimal.valueOf(3), Kind.MEASURE, true);

    private static final BigDecimal DOZEN = BigDecimal.valueOf(12);
    /** Words before a dozen that is told as a whole: "all dozen posts". */
    private static final List<String> ALL = List.of("all ", "the ", "these ", "those ", "full ", "first ", "last ");

    private static final List<String> HALVES = List.of("half", "halved", "halves", "halving");

    @Override
    public Optional<Draft> at(ScanText text, int at) {
        if (text.isDigitAt(at)) {
            return slash(text, at);
        }
        if (!text.isLetter(at) || text.isWord(at - 1)) {
            return Optional.empty();
        }
        String word = EnglishNumerals.word(text, at);
        if (HALVES.contains(word)) {
            boolean amount = EnglishNumerals.at(text, at).isPresent();
            return amount ? Optional.empty() : Optional.of(half(at, at + word.length()));
        }
        if (MULTIPLES.containsKey(word)) {
            return Optional.of(
                    multiple(at, at + word.length(), Strength.SOFT, BigDecimal.valueOf(MULTIPLES.get(word))));
        }
        if (word.equals("dozen") && ALL.stream().anyMatch(all -> text.endsWithAnyCase(all, at))) {
            return Optional.of(Draft.of(at, at + word.length(), Strength.SOFT, DOZEN, List.of(Reading.count(DOZEN))));
        }
        return folded(word, at).or(() -> fraction(text, at, word));
    }

    private static Draft half(int from, int to) {
        return Draft.whole(from, to, Strength.SOFT, Reading.fraction(BigDecimal.ONE, BigDecimal.valueOf(2)));
    }

    private static Draft multiple(int from, int to, Strength strength, BigDecimal value) {
        Unit times = new Unit("x", BigDecimal.ONE, Kind.MULTIPLE, true);
        return Draft.of(from, to, strength, value, List.of(Reading.of(value, times), Reading.count(value)));
    }

    /** threefold, tenfold. */
    private static Optional<Draft> folded(String word, int at) {
        int number = word.endsWith("fold") ? EnglishNumerals.small(word.substring(0, word.length() - 4)) : -1;
        return number < 2
                ? Optional.empty()
                : Optional.of(multiple(at, at + word.length(), Strength.HARD, BigDecimal.valueOf(number)));
    }

    /** a third, two-thirds, one twentieth, three quarters. */
    private static Optional<Draft> fraction(ScanText text, int at, String word) {
        boolean article = word.equals("a") || word.equals("an") || word.equals("another");
        int numerator = article ? 1 : EnglishNumerals.small(word);
        int next = at + word.length();
        if (numerator < 1 || numerator > 19 || text.at(next) != ' ' && text.at(next) != '-') {
            return Optional.empty();
        }
        int start = next + 1;
        String part = EnglishNumerals.word(text, start);
        int denominator = EnglishOrdinals.denominator(part, numerator > 1);
        boolean of = text.startsWith(" of", start + part.length());
        boolean ordinal = article && !of && !part.equals("quarter");
        int end = start + part.length();
        boolean compound = text.at(end) == '-' && text.isLetter(end + 1);
        if (denominator == 0 || ordinal || compound || isSpan(text, start, part)) {
            return Optional.empty();
        }
        BigDecimal parts = BigDecimal.valueOf(numerator);
        Reading reading = Reading.fraction(parts, BigDecimal.valueOf(denominator));
        Draft draft = Draft.whole(at, start + part.length(), article ? Strength.SOFT : Strength.HARD, reading);
        return Optional.of(denominator == 4 && !of ? draft.alsoReads(Reading.of(parts, QUARTER)) : draft);
    }

    /** A quarter of an hour is read as a span of time. */
    private static boolean isSpan(ScanText text, int start, String part) {
        return part.startsWith("quarter")
                && (text.startsWith(" of an hour", start + part.length())
                        || text.startsWith(" of a year", start + part.length()));
    }

    /** 1/3 and not 24/7; 3/28 may be a day of March. */
    private static Optional<Draft> slash(ScanText text, int at) {
        Optional<Numeral> numerator = Digits.at(text, at).filter(Numeral::isWhole);
        if (numerator.isEmpty() || text.at(numerator.get().end()) != '/' || text.at(at - 1) == '/') {
            return Optional.empty();
        }
        Optional<Numeral> denominator =
                Digits.at(text, numerator.get().end() + 1).filter(Numeral::isWhole);
        boolean proper = denominator.isPresent()
                && numerator.get().value().compareTo(denominator.get().value()) < 0
                && !text.isWord(denominator.get().end())
                && text.at(denominator.get().end()) != '/';
        if (!proper) {
            return Optional.empty();
        }
        Draft share = Draft.whole(
                at,
                denominator.get().end(),
                Strength.HARD,
                Reading.fraction(numerator.get().value(), denominator.get().value()));
        Optional<Draft> date = PartialDate.of(
                        0, numerator.get().small(), denominator.get().small())
                .filter(day -> day.month() > 0 && day.day() > 0)
                .map(day -> share.alsoReads(new Reading.Calendar(day, false)));
        return Optional.of(date.orElse(share));
    }
}
