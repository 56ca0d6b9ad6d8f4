package io.github.taipei1.report;

import io.github.taipei1.calendar.TaiwanDate;
import io.github.taipei1.finding.Language;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates as a report writes them: of the Republic in Chinese, AD in English. */
final class Dates {
    private static final DateTimeFormatter ENGLISH = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private Dates() {}

    /** As in 114年12月20日 or 20 December 2025. */
    static String written(LocalDate date, Language language) {
        return language == Language.EN ? ENGLISH.format(date) : TaiwanDate.rocWritten(date);
    }

    /** As on a cover: 中華民國114年12月20日. */
    static String formal(LocalDate date, Language language) {
        return language == Language.EN ? ENGLISH.format(date) : "中華民國" + TaiwanDate.rocWritten(date);
    }

    /** As in a table: 11/10–11/16. */
    static String days(LocalDate from, LocalDate to) {
        return day(from) + "–" + day(to);
    }

    private static String day(LocalDate date) {
        return date.getMonthValue() + "/" + date.getDayOfMonth();
    }
}
