package io.github.taipei1.verify;

import io.github.taipei1.calendar.TaiwanDate;
import io.github.taipei1.finding.Text;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * When a file was received, in Asia/Taipei.
 *
 * @param time empty where the office noted the day only
 */
public record ReceivedAt(LocalDate day, Optional<LocalTime> time) {
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2099;
    private static final int SECONDS_A_DAY = 86_400;
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);
    private static final LocalDate DAY_ZERO_1904 = LocalDate.of(1904, 1, 1);
    private static final BigDecimal FIRST_SERIAL = BigDecimal.valueOf(36_526);
    private static final BigDecimal LAST_SERIAL = BigDecimal.valueOf(73_050);
    private static final Pattern OFFSET = Pattern.compile(
            "(\\d{4}-\\d{2}-\\d{2})[T ](\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d{1,9})?)?) ?(Z|[+-]\\d{2}:\\d{2})");
    private static final Pattern DAY_AND_TIME = Pattern.compile(
            "((?:中華民國|民國)? ?\\d{1,4}(?:[-/.]\\d{1,2}[-/.]\\d{1,2}(?!\\d)| ?年 ?\\d{1,2} ?月 ?\\d{1,2} ?日))(?:[T ]*(\\S.*))?");
    private static final Pattern TIME = Pattern.compile(
            "(上午|下午|AM|PM)? ?(\\d{1,2})(?::| ?[時點] ?)(\\d{1,2})(?:(?::| ?分 ?)(\\d{1,2})(?:\\.\\d{1,9})?)? ?[分秒]? ?(上午|下午|AM|PM)?");

    private static final Pattern ZONED = Pattern.compile(
            "(.*[^\\s\\[(]) ?[\\[(]?(?:GMT|UTC)(?:([+-]\\d{1,2})(?::?([0-5]\\d))?)?[\\])]?", Pattern.CASE_INSENSITIVE);

    /** A time, or why a text is none. */
    public record Read(Optional<ReceivedAt> value, Optional<Text> fault) {
        /** A year of two digits is taken for none: 25 could be 2025 or 民國 25. */
        private static Read of(LocalDate day, Optional<LocalTime> time) {
            if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
                return fault(Text.of(
                        "收件時間判讀為西元 " + day.getYear() + " 年，不合理；西元年請寫四碼，民國年請寫三碼",
                        "the time of receipt reads as of the year " + day.getYear()
                                + ", which cannot be; write years AD with four digits, ROC years with three"));
            }
            return new Read(Optional.of(new ReceivedAt(day, time)), Optional.empty());
        }

        private static Read fault(Text fault) {
            return new Read(Optional.empty(), Optional.of(fault));
        }
    }

    /**
     * Reads a time as an office writes it: ISO with or without an offset, {@code 2025/12/26 下午 05:03}, {@code 114-12-26 17:03}, {@code
     * 114年12月26日}, or as forms on the web stamp it, {@code 2025/12/26 11:59:59 PM GMT+8}. Without an offset it is Taipei's.
     */
    public static Read read(String text) {
        // Who types in Chinese types digits and colons of full width, too.
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).strip().replaceAll(" {2,}+", " ");
        Matcher offset = OFFSET.matcher(plain);
        if (offset.matches()) {
            return withOffset(text, offset);
        }
        Matcher zoned = ZONED.matcher(plain);
        return zoned.matches() ? zoned(text, zoned) : local(text, plain);
    }

    private static Read zoned(String text, Matcher parts) {
        Read there = local(text, parts.group(1));
        Optional<LocalDateTime> time =
                there.value().flatMap(read -> read.time().map(hour -> read.day().atTime(hour)));
        if (time.isEmpty()) {
            return there;
        }
        int hours = parts.group(2) == null ? 0 : Integer.parseInt(parts.group(2));
        int minutes = parts.group(3) == null ? 0 : Integer.parseInt(parts.group(3));
        try {
            LocalDateTime here = time.get()
                    .atOffset(ZoneOffset.ofHoursMinutes(
                            hours, parts.group(2) != null && parts.group(2).startsWith("-") ? -minutes : minutes))
                    .atZoneSameInstant(TaiwanDate.ZONE)
                    .toLocalDateTime();
            return Read.of(here.toLocalDate(), Optional.of(here.toLocalTime()));
        } catch (DateTimeException e) {
            return Read.fault(unreadable(text));
        }
    }

    private static Read local(String text, String plain) {
        Matcher parts = DAY_AND_TIME.matcher(plain);
        if (!parts.matches()) {
            return Read.fault(unreadable(text));
        }
        try {
            LocalDate day = TaiwanDate.parse(parts.group(1));
            Optional<String> time = Optional.ofNullable(parts.group(2));
            return time.isEmpty() ? Read.of(day, Optional.empty()) : timed(text, day, time.get());
        } catch (TaiwanDate.UnreadableDate e) {
            return Read.fault(e.text());
        }
    }

    private static Read withOffset(String text, Matcher parts) {
        try {
            OffsetDateTime time = OffsetDateTime.parse(parts.group(1) + "T" + parts.group(2) + parts.group(3));
            LocalDateTime local = time.atZoneSameInstant(TaiwanDate.ZONE).toLocalDateTime();
            return Read.of(local.toLocalDate(), Optional.of(local.toLocalTime()));
        } catch (DateTimeException e) {
            return Read.fault(unreadable(text));
        }
    }

    private static Read timed(String text, LocalDate day, String time) {
        Matcher parts = TIME.matcher(time.toUpperCase(java.util.Locale.ROOT));
        if (!parts.matches() || parts.group(1) != null && parts.group(5) != null) {
            return Read.fault(unreadable(text));
        }
        int hour = Integer.parseInt(parts.group(2));
        String half = parts.group(1) != null ? parts.group(1) : parts.group(5);
        if (half != null && (hour < 1 || hour > 12)) {
            return Read.fault(unreadable(text));
        }
        boolean afternoon = half != null && (half.equals("下午") || half.equals("PM"));
        int full = half == null ? hour : hour % 12 + (afternoon ? 12 : 0);
        int second = parts.group(4) == null ? 0 : Integer.parseInt(parts.group(4));
        try {
            return Read.of(day, Optional.of(LocalTime.of(full, Integer.parseInt(parts.group(3)), second)));
        } catch (DateTimeException e) {
            return Read.fault(unreadable(text));
        }
    }

    /** Reads the number behind a date in Excel: days since the end of 1899, or since 1904. */
    public static Read ofSerial(BigDecimal serial, boolean from1904) {
        if (serial.compareTo(FIRST_SERIAL) < 0 || serial.compareTo(LAST_SERIAL) > 0) {
            return Read.fault(unreadable(serial.toPlainString()));
        }
        long seconds = serial.multiply(BigDecimal.valueOf(SECONDS_A_DAY))
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact();
        LocalDate zero = from1904 ? DAY_ZERO_1904 : DAY_ZERO;
        LocalDate day = zero.plusDays(seconds / SECONDS_A_DAY);
        long rest = seconds % SECONDS_A_DAY;
        boolean whole = serial.stripTrailingZeros().scale() <= 0;
        return Read.of(day, whole ? Optional.empty() : Optional.of(LocalTime.ofSecondOfDay(rest)));
    }

    private static Text unreadable(String text) {
        String shown = io.github.taipei1.bundle.refusal.Shown.name(text);
        return Text.of(
                "「" + shown + "」不是可判讀的收件時間；請寫 2025-12-26 17:03 或 114-12-26 17:03。",
                "\"" + shown + "\" is no time of receipt; write 2025-12-26 17:03 or 114-12-26 17:03.");
    }

    /** The moment; where only the day is known, its beginning, for the office counts days. */
    public Instant instant() {
        return day.atTime(time.orElse(LocalTime.MIDNIGHT))
                .atZone(TaiwanDate.ZONE)
                .toInstant();
    }

    /** As in 2025-12-26T17:03, or 2025-12-26. */
    @Override
    public String toString() {
        return time.map(hour -> day.atTime(hour).toString()).orElse(day.toString());
    }
}
