package io.github.taipei1.bilingual.quantity;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;

/**
 * A date of which some parts may be unsaid.
 *
 * @param year AD year (negative before Christ), 0 if unsaid
 * @param month 1 to 12, 0 if unsaid
 * @param day 1 to 31, 0 if unsaid
 */
public record PartialDate(int year, int month, int day) {

    public PartialDate {
        boolean possible = month >= 0 && month <= 12 && day >= 0 && day <= lastDay(year, month);
        if (!possible || year == 0 && month == 0) {
            throw new IllegalArgumentException("no date: " + year + "-" + month + "-" + day);
        }
    }

    /** The date, or empty if there is no such day or month. */
    public static Optional<PartialDate> of(int year, int month, int day) {
        boolean possible =
                month >= 0 && month <= 12 && day >= 0 && day <= lastDay(year, month) && (year != 0 || month != 0);
        return possible ? Optional.of(new PartialDate(year, month, day)) : Optional.empty();
    }

    private static int lastDay(int year, int month) {
        if (month < 1 || month > 12) {
            return 0;
        }
        return YearMonth.of(year == 0 ? 2000 : year, month).lengthOfMonth();
    }

    public PartialDate withYear(int other) {
        return of(other, month, day).orElse(this);
    }

    public Optional<LocalDate> localDate() {
        return year != 0 && month != 0 && day != 0 ? Optional.of(LocalDate.of(year, month, day)) : Optional.empty();
    }

    /** Whether both say the same; an unsaid year agrees with any, an unsaid month or day only with an unsaid one. */
    public boolean agrees(PartialDate other) {
        boolean years = year == other.year || month != 0 && (year == 0 || other.year == 0);
        return years && month == other.month && day == other.day;
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        if (year != 0) {
            text.append(String.format(Locale.ROOT, "%04d", year));
        }
        if (month != 0) {
            text.append(String.format(Locale.ROOT, year == 0 ? "--%02d" : "-%02d", month));
        }
        if (day != 0) {
            text.append(String.format(Locale.ROOT, "-%02d", day));
        }
        return text.toString();
    }
}
