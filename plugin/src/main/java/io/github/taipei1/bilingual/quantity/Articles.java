package io.github.taipei1.bilingual.quantity;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Spans of time without a figure: an hour, a quarter of an hour, a decade, a year and a half, half a day; 半小時, 半年; both, 雙. They are never missed. */
final class Articles implements Recognizer {
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal QUARTER = new BigDecimal("0.25");
    private static final List<String> HALVES = List.of("half a ", "half an ");
    private static final List<String> QUARTERS =
            List.of("a quarter of an ", "a quarter of a ", "quarter of an ", "quarter of a ");
    private static final List<String> THREE_QUARTERS =
            List.of("three quarters of an ", "three-quarters of an ", "three quarters of a ", "three-quarters of a ");
    private static final List<String> ARTICLES = List.of("a ", "an ");
    private static final Set<String> TWO = Set.of("both", "dual", "double");
    private final boolean chinese;

    Articles(boolean chinese) {
        this.chinese = chinese;
    }

    @Override
    public Optional<Draft> at(ScanText text, int at) {
        if (chinese && text.startsWith("雙十", at)) {
            return feast(text, at);
        }
        if (chinese) {
            return text.at(at) == '雙'
                    ? Optional.of(two(at, at + 1))
                    : text.at(at) == '半' ? span(text, at, at + 1, HALF, Strength.SOFT) : Optional.empty();
        }
        if (!text.isWord(at - 1) && TWO.contains(EnglishNumerals.word(text, at))) {
            int end = text.wordEnd(at);
            return span(text, at, end + 1, BigDecimal.valueOf(2), Strength.SOFT).or(() -> Optional.of(two(at, end)));
        }
        char first = Character.toLowerCase(text.at(at));
        if (first == 'd'
                && !text.isWord(at - 1)
                && EnglishNumerals.word(text, at).equals("decade")) {
            return span(text, at, at, BigDecimal.ONE, Strength.SOFT);
        }
        if ("ahqt".indexOf(first) < 0 || text.isWord(at - 1)) {
            return Optional.empty();
        }
        if (first == 't') {
            return coin(text, at).or(() -> english(text, at, THREE_QUARTERS, HALF.add(QUARTER)));
        }
        return english(text, at, HALVES, HALF)
                .or(() -> english(text, at, QUARTERS, QUARTER))
                .or(() -> english(text, at, THREE_QUARTERS, HALF.add(QUARTER)))
                .or(() -> english(text, at, ARTICLES, BigDecimal.ONE));
    }

    /** 雙十, 雙十一: days with a name of their own in English. */
    private static Optional<Draft> feast(ScanText text, int at) {
        return ChineseNumerals.at(text, at + 1)
                .map(day -> Draft.of(at, day.end(), Strength.SOFT, day.value(), List.of(Reading.count(day.value()))));
    }

    private static Draft two(int from, int to) {
        BigDecimal two = BigDecimal.valueOf(2);
        return Draft.of(from, to, Strength.SOFT, two, List.of(Reading.count(two)));
    }

    /** "NT$30.5 to the US dollar": one of them. */
    private static Optional<Draft> coin(ScanText text, int at) {
        boolean rate = text.startsWithAnyCase("the ", at) && text.endsWithAnyCase("to ", at);
        Units.Match coin = rate ? Units.standard().english(text, at + 4) : new Units.Match(List.of(), at);
        List<Reading> money = coin.units().stream()
                .filter(unit -> unit.kind() == Kind.MONEY)
                .map(unit -> (Reading) Reading.of(BigDecimal.ONE, unit))
                .toList();
        return money.isEmpty()
                ? Optional.empty()
                : Optional.of(Draft.of(at, coin.end(), Strength.SOFT, BigDecimal.ONE, money));
    }

    private Optional<Draft> english(ScanText text, int at, List<String> words, BigDecimal value) {
        return words.stream()
                .filter(word -> text.startsWithAnyCase(word, at))
                .findFirst()
                .flatMap(word -> span(text, at, at + word.length(), value, Strength.SOFT));
    }

    private Optional<Draft> span(ScanText text, int from, int at, BigDecimal value, Strength strength) {
        Units.Match match =
                chinese ? Units.standard().chinese(text, at) : Units.standard().english(text, at);
        List<Unit> times = match.units().stream()
                .filter(u -> u.dimension().equals("s") || u.dimension().equals("mon"))
                .toList();
        if (times.isEmpty()) {
            return Optional.empty();
        }
        boolean more = !chinese && text.startsWithAnyCase(" and a half", match.end()) && !text.isWord(match.end() + 11);
        BigDecimal number = more ? value.add(HALF) : value;
        Reading reading = Reading.of(number, times.get(0));
        Strength said = more ? Strength.HARD : strength;
        int to = more ? match.end() + 11 : match.end();
        return Optional.of(new Draft(
                from, to, List.of(reading), said, Optional.of(number), false, BigDecimal.ONE, List.of(times.get(0))));
    }
}
