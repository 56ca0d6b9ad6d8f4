package io.github.taipei1.bilingual.quantity;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Times that English counts from an hour: three minutes past midnight, a quarter to ten, half past nine. */
final class PastHours {
    private static final Set<String> PAST = Set.of("past", "after");
    private static final Set<String> UNTIL = Set.of("to", "before");
    private static final int HOUR = 60;

    private PastHours() {}

    static Optional<Draft> at(ScanText text, int at) {
        return isBeginning(text, at)
                ? minutes(text, at).flatMap(minutes -> counted(text, at, minutes))
                : Optional.empty();
    }

    private static boolean isBeginning(ScanText text, int at) {
        if (text.isWord(at - 1) || !text.isWord(at)) {
            return false;
        }
        String word = EnglishNumerals.word(text, at);
        return text.isDigitAt(at)
                || word.equals("half")
                || word.equals("a")
                || word.equals("quarter")
                || EnglishNumerals.small(word) > 0;
    }

    /** How many minutes are named here, with a word that says so. */
    private static Optional<Numeral> minutes(ScanText text, int at) {
        if (text.startsWithAnyCase("half past ", at)) {
            return Optional.of(minutes(30, at + 4, true));
        }
        for (String quarter : Set.of("a quarter ", "quarter ")) {
            if (text.startsWithAnyCase(quarter, at)) {
                return Optional.of(minutes(15, at + quarter.length() - 1, true));
            }
        }
        Optional<Numeral> number = text.isDigitAt(at) ? Digits.at(text, at) : EnglishNumerals.at(text, at);
        return number.filter(n -> n.isWhole() && n.small() > 0 && n.small() < HOUR)
                .filter(n -> text.at(n.end()) == ' ')
                .filter(n -> EnglishNumerals.word(text, n.end() + 1).startsWith("minute"))
                .map(n -> minutes(n.small(), text.wordEnd(n.end() + 1), false));
    }

    /** @param named a half or a quarter; "from 41 minutes to 4" is no time of day */
    private static Numeral minutes(int minutes, int end, boolean named) {
        return new Numeral(
                BigDecimal.valueOf(minutes), end, named ? Numeral.Form.WORDS : Numeral.Form.DIGITS, false, false);
    }

    private static Optional<Draft> counted(ScanText text, int from, Numeral minutes) {
        if (text.at(minutes.end()) != ' ') {
            return Optional.empty();
        }
        int start = minutes.end() + 1;
        String word = EnglishNumerals.word(text, start);
        if (!PAST.contains(word) && !UNTIL.contains(word)) {
            return Optional.empty();
        }
        int by = PAST.contains(word) ? minutes.small() : -minutes.small();
        int at = start + word.length() + 1;
        String hour = EnglishNumerals.word(text, at).toLowerCase(Locale.ROOT);
        boolean named = minutes.form() == Numeral.Form.WORDS;
        if (!named && UNTIL.contains(word) && !hour.equals("midnight") && !hour.equals("noon")) {
            return Optional.empty();
        }
        if (hour.equals("midnight") || hour.equals("noon")) {
            int minute = Math.floorMod((hour.equals("noon") ? 12 * HOUR : 0) + by, 24 * HOUR);
            return Optional.of(Draft.whole(from, at + hour.length(), Strength.HARD, new Reading.Clock(minute)));
        }
        int small = text.isDigitAt(at)
                ? Digits.whole(text, at).map(Numeral::small).orElse(-1)
                : EnglishNumerals.small(hour);
        int end = text.wordEnd(at);
        boolean clock = small >= 1 && small <= 12 && (text.isDigitAt(at) || end == at + hour.length());
        int minute = Math.floorMod(small * HOUR + by, 12 * HOUR);
        return clock
                ? ClockTimes.time(
                        from, end, minute / HOUR == 0 ? 12 : minute / HOUR, minute % HOUR, ClockTimes.Half.UNSAID)
                : Optional.empty();
    }
}
