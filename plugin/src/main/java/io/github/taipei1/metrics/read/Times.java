package io.github.taipei1.metrics.read;

import io.github.taipei1.metrics.ComputeWindow;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;

/** Reads times and durations as schedulers write them, straight from bytes. */
final class Times {
    /** No time is given: empty, {@code Unknown}, {@code None}, {@code N/A}. */
    static final long NONE = 0;

    /** What stands there is no time. */
    static final long BAD = -1;

    private static final long LATEST = 0xFFFFFFFFL;
    private static final int TAIPEI_SECONDS = 8 * 3600;
    private static final int PLAIN = 19;
    private static final int SETTLED_YEAR = 1980;
    private static final int[] MONTH_DAYS = {31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};

    private Times() {}

    /**
     * Seconds since 1970 of {@code 2025-12-01T08:30:00} (Asia/Taipei unless an offset follows; a blank may stand for T;
     * fractions of a second are cut) or of a number of seconds; {@link #NONE}, or {@link #BAD}.
     */
    static long seconds(byte[] b, int from, int to) {
        int length = to - from;
        if (length >= PLAIN && b[from + 4] == '-' && (b[from + 10] == 'T' || b[from + 10] == ' ')) {
            return civil(b, from, to);
        }
        if (length == 0 || none(b, from, to)) {
            return NONE;
        }
        long epoch = number(b, from, to);
        return epoch < 0 || epoch > LATEST ? BAD : epoch;
    }

    static long seconds(String text) {
        byte[] bytes = text.strip().getBytes(StandardCharsets.UTF_8);
        return seconds(bytes, 0, bytes.length);
    }

    /** Seconds of {@code [D-]HH:MM:SS}, {@code MM:SS} (fractions cut) or a whole number of seconds, or {@link #BAD}. */
    static long duration(byte[] b, int from, int to) {
        long plain = number(b, from, to);
        if (plain >= 0) {
            return plain;
        }
        int at = from;
        long days = 0;
        for (int i = from; i < to; i++) {
            if (b[i] == '-') {
                days = number(b, from, i);
                at = i + 1;
                break;
            }
        }
        int end = at;
        while (end < to && b[end] != '.') {
            end++;
        }
        long sum = sexagesimal(b, at, end);
        return days < 0 || sum < 0 || days > LATEST ? BAD : days * 86_400 + sum;
    }

    private static long sexagesimal(byte[] b, int from, int to) {
        long sum = 0;
        int part = from;
        for (int i = from; i <= to; i++) {
            if (i == to || b[i] == ':') {
                long number = number(b, part, i);
                if (number < 0 || sum > LATEST) {
                    return BAD;
                }
                sum = sum * 60 + number;
                part = i + 1;
            }
        }
        return sum;
    }

    private static long civil(byte[] b, int from, int to) {
        long time = clock(b, from + 11);
        if (time < 0) {
            return BAD;
        }
        int year = two(b, from) * 100 + two(b, from + 2);
        int month = two(b, from + 5);
        int day = two(b, from + 8);
        boolean fits =
                b[from + 7] == '-' && year >= 0 && month >= 1 && month <= 12 && day >= 1 && day <= days(year, month);
        if (!fits) {
            return BAD;
        }
        long local = epochDay(year, month, day) * 86_400 + time;
        long offset =
                to - from == PLAIN && year >= SETTLED_YEAR ? TAIPEI_SECONDS : offset(b, from + PLAIN, to, year, local);
        long seconds = local - offset;
        return offset == Long.MAX_VALUE || seconds <= 0 || seconds > LATEST ? BAD : seconds;
    }

    /** Seconds of {@code HH:MM:SS}, or less than 0. */
    private static int clock(byte[] b, int from) {
        int hour = two(b, from);
        int minute = two(b, from + 3);
        int second = two(b, from + 6);
        boolean fits = b[from + 2] == ':'
                && b[from + 5] == ':'
                && hour >= 0
                && hour < 24
                && minute >= 0
                && minute < 60
                && second >= 0
                && second <= 60;
        return fits ? hour * 3600 + minute * 60 + second : -1;
    }

    /** The number of two digits, or far less than 0. */
    private static int two(byte[] b, int from) {
        int tens = b[from] - '0';
        int ones = b[from + 1] - '0';
        return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : -100_000;
    }

    private static long offset(byte[] b, int from, int to, int year, long local) {
        int at = from;
        if (at < to && (b[at] == '.' || b[at] == ',')) {
            at++;
            while (at < to && b[at] >= '0' && b[at] <= '9') {
                at++;
            }
        }
        if (at == to) {
            return year >= SETTLED_YEAR ? TAIPEI_SECONDS : historic(local);
        }
        if (to - at == 1 && b[at] == 'Z') {
            return 0;
        }
        int sign = b[at] == '+' ? 1 : b[at] == '-' ? -1 : 0;
        boolean colon = to - at == 6 && b[at + 3] == ':';
        if (sign == 0 || !colon && to - at != 5) {
            return Long.MAX_VALUE;
        }
        long hours = number(b, at + 1, at + 3);
        long minutes = number(b, colon ? at + 4 : at + 3, to);
        return hours < 0 || hours > 18 || minutes < 0 || minutes > 59
                ? Long.MAX_VALUE
                : sign * (hours * 3600 + minutes * 60);
    }

    private static long historic(long local) {
        LocalDateTime time = LocalDateTime.ofEpochSecond(local, 0, java.time.ZoneOffset.UTC);
        return ComputeWindow.ZONE.getRules().getOffset(time).getTotalSeconds();
    }

    private static int days(int year, int month) {
        boolean leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
        return month == 2 && !leap ? 28 : MONTH_DAYS[month - 1];
    }

    /** Days since 1970-01-01 in the proleptic Gregorian calendar, for years from 0 on. */
    private static long epochDay(int year, int month, int day) {
        long y = month <= 2 ? year - 1L : year;
        long era = Math.floorDiv(y, 400L);
        long yearOfEra = y - era * 400;
        long dayOfYear = (153L * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
        long dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear;
        return era * 146_097 + dayOfEra - 719_468;
    }

    private static long number(byte[] b, int from, int to) {
        if (from >= to || to - from > 18) {
            return BAD;
        }
        long number = 0;
        for (int i = from; i < to; i++) {
            int digit = b[i] - '0';
            if (digit < 0 || digit > 9) {
                return BAD;
            }
            number = number * 10 + digit;
        }
        return number;
    }

    private static boolean none(byte[] b, int from, int to) {
        if (to - from > 8) {
            return false;
        }
        String word = new String(b, from, to - from, StandardCharsets.ISO_8859_1).strip();
        return word.isEmpty()
                || word.equalsIgnoreCase("Unknown")
                || word.equalsIgnoreCase("None")
                || word.equalsIgnoreCase("N/A")
                || word.equals("-");
    }
}
