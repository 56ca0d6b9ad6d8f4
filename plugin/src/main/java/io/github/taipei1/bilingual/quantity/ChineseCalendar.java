package io.github.taipei1.bilingual.quantity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Dates in Chinese: 民國114年7月10日, 2025年12月, 十一月三日, 114/9/22, 二十世紀八〇年代. Two- and three-digit years with a month are
 * of the Republic; 33 年 alone is a span of time that may also be a year.
 */
final class ChineseCalendar implements Recognizer {
    private static final int LONGEST_MONTH = 31;
    private static final String[] ERAS = {"中華民國", "民國", "西元前", "公元前", "西元", "公元"};

    @Override
    public Optional<Draft> at(ScanText text, int at) {
        if ("今昨明本去".indexOf(text.at(at)) >= 0) {
            return dayOfNews(text, at).or(() -> yearOfNews(text, at));
        }
        String era = eraAt(text, at);
        int start = text.skipSpaces(at + era.length());
        Optional<Numeral> first = number(text, start);
        if (first.isEmpty() || !first.get().isWhole() || first.get().small() < 0) {
            return Optional.empty();
        }
        if (text.startsWith("世紀", first.get().end())) {
            return centuryDecade(text, at, first.get());
        }
        return numeric(text, at, era, first.get()).or(() -> written(text, at, era, first.get()));
    }

    /** 今（10）日, 昨天（9日）: a day of whichever month it is. */
    private static Optional<Draft> dayOfNews(ScanText text, int at) {
        boolean whole = text.at(at + 1) == '日' || text.at(at + 1) == '天';
        int bracket = whole ? at + 2 : at + 1;
        Optional<Numeral> day = text.at(bracket) == '(' ? Digits.whole(text, bracket + 1) : Optional.empty();
        if (day.isEmpty() || day.get().small() < 1 || day.get().small() > LONGEST_MONTH) {
            return Optional.empty();
        }
        int end = day.get().end() + (text.at(day.get().end()) == '日' ? 1 : 0);
        boolean closed = text.at(end) == ')' && (whole || text.at(end + 1) == '日');
        List<Reading> days = days(day.get().value());
        int to = whole ? end + 1 : end + 2;
        return closed
                ? Optional.of(Draft.whole(at, to, Strength.WORD, days.toArray(Reading[]::new)))
                : Optional.empty();
    }

    /** 本（113）年 1 月, 去（112）年. */
    private Optional<Draft> yearOfNews(ScanText text, int at) {
        Optional<Numeral> year = text.at(at + 1) == '(' ? Digits.whole(text, at + 2) : Optional.empty();
        boolean known = year.isPresent()
                && (year.get().small() >= 90 && year.get().small() <= 150
                        || Years.isAd(year.get().small()))
                && text.startsWith(")年", year.get().end());
        if (!known) {
            return Optional.empty();
        }
        String era = Years.isAd(year.get().small()) ? "西元" : "民國";
        return behindYear(text, at, era, year.get(), year.get().end() + 2);
    }

    /** The days that 26 日 may be, of whichever month. */
    static List<Reading> days(BigDecimal number) {
        List<Reading> days = new ArrayList<>();
        boolean day = number.signum() > 0 && number.compareTo(BigDecimal.valueOf(LONGEST_MONTH)) <= 0;
        for (int month = 1; day && month <= 12; month++) {
            PartialDate.of(0, month, number.intValue()).ifPresent(date -> days.add(new Reading.Calendar(date, false)));
        }
        return days;
    }

    private static String eraAt(ScanText text, int at) {
        for (String era : ERAS) {
            if (text.startsWith(era, at)) {
                return era;
            }
        }
        return "";
    }

    /** A year, month or day: no thousands, no magnitudes. */
    private static Optional<Numeral> number(ScanText text, int at) {
        if (text.startsWith("元月", at)) {
            return Optional.of(Numeral.digits(BigDecimal.ONE, at + 1));
        }
        return text.isDigitAt(at) ? Digits.whole(text, at) : ChineseNumerals.at(text, at);
    }

    /** 2025-12-30, 114/9/22, 2025.12.30. */
    private static Optional<Draft> numeric(ScanText text, int from, String era, Numeral year) {
        Optional<NumericDate> date = year.isDigits() ? NumericDate.at(text, year.end(), year) : Optional.empty();
        return date.flatMap(found -> {
            int ad = era.startsWith("西") || era.startsWith("公") ? found.year() : adYear(found.year());
            return PartialDate.of(ad, found.month(), found.day()).map(d -> draft(from, found.end(), d));
        });
    }

    private static int adYear(int year) {
        return year < 1000 ? year + Years.ROC : year;
    }

    private Optional<Draft> written(ScanText text, int from, String era, Numeral first) {
        int mark = text.skipSpaces(first.end());
        if (text.at(mark) == '年') {
            return behindYear(text, from, era, first, mark + 1);
        }
        if (!era.isEmpty() && isRangeOfYears(text, mark)) {
            return PartialDate.of(ad(era, first.small()), 0, 0).map(date -> draft(from, first.end(), date));
        }
        if (text.at(mark) == '月' && era.isEmpty()) {
            return month(text, from, 0, first, mark + 1);
        }
        return Optional.empty();
    }

    /** The rest of 民國 85–113 年 behind its first year. */
    private static boolean isRangeOfYears(ScanText text, int at) {
        boolean joint = "至到~-–、及與和".indexOf(text.at(at)) >= 0 && at < text.length();
        return joint
                && number(text, text.skipSpaces(at + 1))
                        .filter(year -> text.at(text.skipSpaces(year.end())) == '年')
                        .isPresent();
    }

    private Optional<Draft> behindYear(ScanText text, int from, String era, Numeral year, int at) {
        if (text.at(at) == '代') {
            return decade(from, era, year, at + 1);
        }
        int next = text.skipSpaces(at);
        Optional<Numeral> month = number(text, next).filter(n -> text.at(text.skipSpaces(n.end())) == '月');
        int ad = ad(era, year.small());
        if (month.isPresent()) {
            int monthYear = era.isEmpty() ? adYear(year.small()) : ad;
            return month(
                    text,
                    from,
                    monthYear,
                    month.get(),
                    text.skipSpaces(month.get().end()) + 1);
        }
        Optional<Draft> event = Reigns.event(text, next);
        if (event.isPresent() && (!era.isEmpty() || Years.isAd(year.small()))) {
            return event.flatMap(day -> day.main() instanceof Reading.Calendar calendar
                    ? PartialDate.of(
                                    ad, calendar.date().month(), calendar.date().day())
                            .map(date -> draft(from, day.to(), date))
                    : Optional.empty());
        }
        return yearAlone(text, from, era, year, ad, text.startsWith("度", at) ? at + 1 : at);
    }

    private static int ad(String era, int year) {
        if (era.endsWith("前")) {
            return -year;
        }
        return era.endsWith("民國") ? year + Years.ROC : year;
    }

    private static Optional<Draft> yearAlone(ScanText text, int from, String era, Numeral year, int ad, int to) {
        boolean positional = year.form() == Numeral.Form.POSITIONAL;
        if (!era.isEmpty() || Years.isAd(year.small()) && (year.isDigits() || positional)) {
            return ad == 0 ? Optional.empty() : PartialDate.of(ad, 0, 0).map(d -> draft(from, to, d));
        }
        boolean school = text.endsWith("年度", to) || text.startsWith("學", to - 1);
        int value = year.small();
        if (value >= 1 && value <= 200 && year.isDigits() && !positional) {
            return roc(from, to, value, school);
        }
        return Optional.empty();
    }

    /** 114年 alone: a span of time first, a year of the Republic if one likes; 114年度 the other way round. */
    private static Optional<Draft> roc(int from, int to, int value, boolean fiscal) {
        Unit year = new Unit("mon", BigDecimal.valueOf(12), Kind.MEASURE, true);
        Reading span = Reading.of(BigDecimal.valueOf(value), year);
        if (value < 38 || value > 150) {
            return Optional.empty();
        }
        Reading date = Years.calendar(value + Years.ROC);
        List<Reading> readings = fiscal ? List.of(date, span) : List.of(span, date);
        return Optional.of(Draft.of(from, to, Strength.HARD, BigDecimal.valueOf(value), readings));
    }

    /** 民國五十年代 are the years from 1961 on, which English calls the 1960s. */
    private static Optional<Draft> decade(int from, String era, Numeral year, int to) {
        int value = era.endsWith("民國") ? ad(era, year.small()) / 10 * 10 : year.small();
        if (value % 10 != 0 || value > 2190) {
            return Optional.empty();
        }
        int first = value < 100 ? 1900 + value : value;
        Reading decade = new Reading.Calendar(new PartialDate(first, 0, 0), true);
        return Optional.of(Draft.whole(from, to, Strength.HARD, decade));
    }

    /** 二十世紀八〇年代. */
    private static Optional<Draft> centuryDecade(ScanText text, int from, Numeral century) {
        int at = text.skipSpaces(century.end() + 2);
        Optional<Numeral> tens = number(text, at).filter(n -> text.startsWith("年代", text.skipSpaces(n.end())));
        int first = (century.small() - 1) * 100 + tens.map(Numeral::small).orElse(0);
        if (tens.isEmpty() || tens.get().small() > 90 || first < 100 || first % 10 != 0) {
            return Optional.empty();
        }
        Reading decade = new Reading.Calendar(new PartialDate(first, 0, 0), true);
        return Optional.of(Draft.whole(from, text.skipSpaces(tens.get().end()) + 2, Strength.HARD, decade));
    }

    private static Optional<Draft> month(ScanText text, int from, int year, Numeral month, int at) {
        int next = text.skipSpaces(at);
        Optional<Numeral> day = number(text, next).filter(n -> isDay(text, n));
        if (day.isPresent()) {
            int mark = text.skipSpaces(day.get().end());
            int to = isDayMark(text, mark) ? mark + 1 : day.get().end();
            return PartialDate.of(year, month.small(), day.get().small()).map(date -> draft(from, to, date));
        }
        return text.at(at) == '球'
                ? Optional.empty()
                : PartialDate.of(year, month.small(), 0).map(date -> draft(from, at, date));
    }

    /** 22日, or the 22 of 22至26日. */
    private static boolean isDay(ScanText text, Numeral day) {
        int mark = text.skipSpaces(day.end());
        if (isDayMark(text, mark)) {
            return true;
        }
        Optional<Numeral> end = "至到~-、及與和".indexOf(text.at(mark)) >= 0 && mark < text.length()
                ? number(text, text.skipSpaces(mark + 1))
                : Optional.empty();
        return end.isPresent() && isDayMark(text, text.skipSpaces(end.get().end()));
    }

    private static boolean isDayMark(ScanText text, int at) {
        return text.at(at) == '日' || text.at(at) == '號';
    }

    private static Draft draft(int from, int to, PartialDate date) {
        return Draft.whole(from, to, Strength.HARD, new Reading.Calendar(date, false));
    }
}
