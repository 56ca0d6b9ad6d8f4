package io.github.taipei1.calendar;

import io.github.taipei1.finding.Text;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads and prints dates of either calendar. Year 1 of the Republic is 1912, so 114-12-19 is 2025-12-19. Four digits are
 * an AD year, two or three an ROC year; anything in between is refused with the reason.
 */
public final class TaiwanDate {
    /**
     * The zone in which all days of a call begin and end. Taiwan has had no summer time since 1979, and to look its zone up would have all
     * jars of the class path asked for providers of zones.
     */
    public static final ZoneId ZONE = ZoneOffset.ofHours(8);

    private static final int ROC_OFFSET = 1911;
    private static final Pattern DASHED = Pattern.compile("(\\d{1,4})([-/.])(\\d{1,2})\\2(\\d{1,2})");
    private static final Pattern WRITTEN =
            Pattern.compile("(?:中華民國|民國)?\\s*(\\d{1,4})\\s*年\\s*(\\d{1,2})\\s*月\\s*(\\d{1,2})\\s*日");
    private static final List<String> DAYS_EN = List.of("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun");
    private static final List<String> DAYS_ZH = List.of("一", "二", "三", "四", "五", "六", "日");

    private TaiwanDate() {}

    /**
     * Reads one date.
     *
     * @throws UnreadableDate with what is wrong, if the text is no date of either calendar
     */
    public static LocalDate parse(String text) {
        String trimmed = text.strip();
        Matcher dashed = DASHED.matcher(trimmed);
        if (dashed.matches()) {
            return date(trimmed, dashed.group(1), dashed.group(3), dashed.group(4));
        }
        Matcher written = WRITTEN.matcher(trimmed);
        if (written.matches()) {
            return date(trimmed, written.group(1), written.group(2), written.group(3));
        }
        throw new UnreadableDate(Text.of(
                "「" + trimmed + "」不是日期；請寫西元 2025-12-19 或民國 114-12-19",
                "\"" + trimmed + "\" is no date; write 2025-12-19 (AD) or 114-12-19 (ROC)"));
    }

    private static LocalDate date(String text, String yearText, String month, String day) {
        int year = Integer.parseInt(yearText);
        if (yearText.length() == 4 && year <= ROC_OFFSET) {
            throw new UnreadableDate(Text.of(
                    "「" + text + "」的年份有四碼卻早於民國元年；" + rocHintZh(year),
                    "\"" + text + "\" has a four-digit year before 1912; " + rocHintEn(year)));
        }
        int adYear = yearText.length() == 4 ? year : year + ROC_OFFSET;
        try {
            return LocalDate.of(adYear, Integer.parseInt(month), Integer.parseInt(day));
        } catch (DateTimeException e) {
            throw new UnreadableDate(
                    Text.of("「" + text + "」在曆法上不存在", "\"" + text + "\" does not exist in the calendar"));
        }
    }

    private static String rocHintZh(int year) {
        return year < 1000 ? year + " 是民國年，請寫 " + year + "-月-日（三碼）" : "請確認年份";
    }

    private static String rocHintEn(int year) {
        return year < 1000
                ? year + " is an ROC year: write " + year + "-MM-DD with three digits"
                : "please check the year";
    }

    /** As in 114-12-20. */
    public static String roc(LocalDate date) {
        String iso = date.toString();
        return (date.getYear() - ROC_OFFSET) + iso.substring(iso.length() - "-12-20".length());
    }

    /** As in 114年12月20日. */
    public static String rocWritten(LocalDate date) {
        return (date.getYear() - ROC_OFFSET) + "年" + date.getMonthValue() + "月" + date.getDayOfMonth() + "日";
    }

    /** As in 114-12-26（五）. */
    public static String rocWithWeekday(LocalDate date) {
        return roc(date) + "（" + DAYS_ZH.get(date.getDayOfWeek().getValue() - 1) + "）";
    }

    /** As in Fri. */
    public static String weekday(DayOfWeek day) {
        return DAYS_EN.get(day.getValue() - 1);
    }

    /** Both calendars with the weekday: 114-12-26（五） / 2025-12-26 (Fri). */
    public static Text both(LocalDate date) {
        return Text.of(
                roc(date) + "（" + DAYS_ZH.get(date.getDayOfWeek().getValue() - 1) + "，西元 " + date + "）",
                date + " (" + weekday(date.getDayOfWeek()) + ", ROC " + roc(date) + ")");
    }

    /** A text that is no date of either calendar. */
    public static final class UnreadableDate extends IllegalArgumentException {
        private static final long serialVersionUID = 1L;
        private final transient Text text;

        UnreadableDate(Text text) {
            super(text.en());
            this.text = text;
        }

        public Text text() {
            return text;
        }
    }
}
