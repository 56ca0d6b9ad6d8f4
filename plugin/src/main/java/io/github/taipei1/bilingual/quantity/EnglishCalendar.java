package io.github.taipei1.bilingual.quantity;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Dates in English: July 10, 2025; 10 July 2025; September 2025; 2025-07-10; the 1980s; 79 AD. */
final class EnglishCalendar implements Recognizer {
    private static final List<String> MONTHS = List.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");
    /** What stands between the two days of a month. */
    private static final List<String> JOINTS = List.of("to ", "through ", "until ", "till ", "and ", "–", "-", "—");

    private static final Set<String> ALSO_WORDS = Set.of("march", "may");

    @Override
    public Optional<Draft> at(ScanText text, int at) {
        if (text.isDigitAt(at)) {
            return Digits.at(text, at).filter(Numeral::isWhole).flatMap(first -> figures(text, at, first));
        }
        boolean apostrophe = text.at(at) == '\'' && text.isDigitAt(at + 1) && text.isDigitAt(at + 2);
        if (apostrophe) {
            return Digits.at(text, at + 1).flatMap(first -> decade(text, at, first));
        }
        return text.isLetter(at) && !text.isWord(at - 1) ? letters(text, at) : Optional.empty();
    }

    private static Optional<Draft> letters(ScanText text, int at) {
        if (text.startsWith("AD ", at) && text.isDigitAt(at + 3)) {
            return Digits.at(text, at + 3).flatMap(year -> year(at, year.end(), year.small()));
        }
        Month month = monthAt(text, at);
        return month.number() == 0 ? Optional.empty() : monthFirst(text, at, month);
    }

    private record Month(int number, int end, boolean full) {}

    private static Month monthAt(ScanText text, int at) {
        int end = text.wordEnd(at);
        char first = text.at(at);
        if (end - at < 3 || end - at > 9 || first < 'A' || first > 'Z') {
            return new Month(0, at, false);
        }
        String word = text.substring(at, end).toLowerCase(Locale.ROOT);
        for (int i = 0; i < 12; i++) {
            String name = MONTHS.get(i);
            boolean full = word.equals(name);
            boolean cut = word.length() == 3 && name.startsWith(word) || word.equals("sept") && i == 8;
            if (full || cut) {
                int behind = !full && text.at(end) == '.' ? end + 1 : end;
                return new Month(i + 1, behind, full);
            }
        }
        return new Month(0, at, false);
    }

    private static Optional<Draft> monthFirst(ScanText text, int from, Month month) {
        int at = text.skipSpaces(month.end());
        boolean comma = text.at(at) == ',';
        if (comma) {
            at = text.skipSpaces(at + 1);
        }
        Optional<Numeral> number = Digits.at(text, at).filter(Numeral::isWhole);
        int start = at;
        boolean year4 = number.filter(n -> n.end() - start == 4 && Years.isAd(n.small()))
                .isPresent();
        if (number.isEmpty() || comma && !year4) {
            int of = text.startsWith("of ", at) ? at + 3 : -1;
            Optional<Numeral> year =
                    of < 0 ? Optional.empty() : Digits.at(text, of).filter(n -> Years.isAd(n.small()));
            return year.isPresent()
                    ? dated(from, year.get().end(), year.get().small(), month.number(), 0)
                    : bare(text, from, month);
        }
        Numeral first = number.get();
        if (first.end() - at == 4 && Years.isAd(first.small())) {
            return dated(from, first.end(), first.small(), month.number(), 0);
        }
        int dayEnd = ordinalEnd(text, first.end());
        if (text.isWord(dayEnd) || first.end() - at > 2) {
            return Optional.empty();
        }
        return withYear(text, from, dayEnd, month.number(), first.small());
    }

    private static Optional<Draft> bare(ScanText text, int from, Month month) {
        boolean word = ALSO_WORDS.contains(text.substring(from, month.end()).toLowerCase(Locale.ROOT));
        boolean date = month.full() && (!word || continues(text, from));
        return date ? dated(from, month.end(), 0, month.number(), 0).map(d -> d.with(Strength.WORD)) : Optional.empty();
    }

    /** Whether words stand before it in its sentence: there a capital letter makes "May" a month. */
    private static boolean continues(ScanText text, int at) {
        char before = text.at(text.skipSpacesBack(at) - 1);
        return before >= 'a' && before <= 'z'
                || before == '-' && (text.endsWith("mid-", at) || text.endsWith("Mid-", at))
                || before == ','
                || before == '('
                || text.isDigitAt(text.skipSpacesBack(at) - 1);
    }

    private static int ordinalEnd(ScanText text, int at) {
        String suffix = text.substring(at, at + 2).toLowerCase(Locale.ROOT);
        return Set.of("st", "nd", "rd", "th").contains(suffix) ? at + 2 : at;
    }

    /** A year behind month and day, with or without a comma. */
    private static Optional<Draft> withYear(ScanText text, int from, int end, int month, int day) {
        int at = text.skipSpaces(end);
        if (text.at(at) == ',') {
            at = text.skipSpaces(at + 1);
        }
        int start = at;
        Optional<Numeral> year = Digits.at(text, at)
                .filter(n -> n.isWhole() && n.end() - start == 4 && Years.isAd(n.small()) && !text.isWord(n.end()));
        return year.isPresent()
                ? dated(from, year.get().end(), year.get().small(), month, day)
                : dated(from, end, 0, month, day);
    }

    private static Optional<Draft> figures(ScanText text, int from, Numeral first) {
        Optional<Draft> numeric = NumericDate.at(text, first.end(), first).flatMap(date -> numeric(from, date));
        if (numeric.isPresent()) {
            return numeric;
        }
        return decade(text, from, first)
                .or(() -> dayFirst(text, from, first))
                .or(() -> firstDay(text, from, first))
                .or(() -> era(text, from, first));
    }

    private static Optional<Draft> numeric(int from, NumericDate date) {
        if (date.year() > 31 && date.year() < 1000) {
            return Optional.empty();
        }
        return date.year() >= 1000 ? dated(from, date.end(), date.year(), date.month(), date.day()) : Optional.empty();
    }

    private static Optional<Draft> decade(ScanText text, int from, Numeral first) {
        int value = first.small();
        boolean plural = text.at(first.end()) == 's' && !text.isWord(first.end() + 1);
        boolean year = Years.isAd(value) || value >= 10 && value < 100;
        if (!plural || !year || value % 10 != 0) {
            return Optional.empty();
        }
        Reading decade = new Reading.Calendar(new PartialDate(value < 100 ? 1900 + value : value, 0, 0), true);
        return Optional.of(Draft.whole(from, first.end() + 1, Strength.HARD, decade));
    }

    private static Optional<Draft> dayFirst(ScanText text, int from, Numeral day) {
        int at = text.skipSpaces(ordinalEnd(text, day.end()));
        if (text.startsWith("of ", at)) {
            at += 3;
        }
        Month month = monthAt(text, at);
        boolean possible = month.number() > 0 && day.small() >= 1 && day.small() <= 31;
        return possible
                ? withYear(text, from, month.end(), month.number(), day.small())
                        .map(draft -> isListed(text, month.end()) ? draft.with(Strength.SOFT) : draft)
                : Optional.empty();
    }

    /** The 9 of "9 to 27 June 2025", whose month and year stand only at its end. */
    private static Optional<Draft> firstDay(ScanText text, int from, Numeral day) {
        int end = ordinalEnd(text, day.end());
        if (day.small() < 1 || day.small() > 31 || end - from > 4 || text.at(from - 1) == '$') {
            return Optional.empty();
        }
        int at = text.skipSpaces(end);
        return JOINTS.stream()
                .filter(joint -> text.startsWith(joint, at))
                .findFirst()
                .map(joint -> text.skipSpaces(at + joint.length()))
                .flatMap(next -> Digits.at(text, next)
                        .filter(last -> last.isWhole() && last.small() > day.small())
                        .flatMap(last -> dayFirst(text, next, last)))
                .filter(last -> last.strength() == Strength.HARD)
                .flatMap(last -> on(from, end, day.small(), last));
    }

    /** A day of the month of another date. */
    private static Optional<Draft> on(int from, int to, int day, Draft other) {
        return other.readings().stream()
                .flatMap(reading -> reading instanceof Reading.Calendar date ? Stream.of(date.date()) : Stream.empty())
                .findFirst()
                .flatMap(date -> dated(from, to, date.year(), date.month(), day));
    }

    /** Whether other months follow: the 15th of January, April and July. */
    private static boolean isListed(ScanText text, int end) {
        int at = text.skipSpaces(text.at(end) == ',' ? end + 1 : end);
        int next = text.startsWith("and ", at) ? at + 4 : at;
        return monthAt(text, next).number() > 0;
    }

    private static Optional<Draft> era(ScanText text, int from, Numeral year) {
        int at = text.skipSpaces(year.end());
        for (String era : List.of("BCE", "BC", "B.C.", "CE", "AD", "A.D.")) {
            if (text.startsWith(era, at) && !text.isWord(at + era.length())) {
                return year(from, at + era.length(), era.startsWith("B") ? -year.small() : year.small());
            }
        }
        return Optional.empty();
    }

    private static Optional<Draft> year(int from, int to, int year) {
        return year == 0 || year == -1 ? Optional.empty() : dated(from, to, year, 0, 0);
    }

    private static Optional<Draft> dated(int from, int to, int year, int month, int day) {
        return PartialDate.of(year, month, day)
                .map(date -> Draft.whole(from, to, Strength.HARD, new Reading.Calendar(date, false)));
    }
}
