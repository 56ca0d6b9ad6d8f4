package io.github.taipei1.metrics.read;

import io.github.taipei1.metrics.ComputeWindow;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.util.Arrays;

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
    private static final int FIRST_YEAR = 1969;
    private static final int LAST_YEAR = 2107;
    private static final int[] MONTHS = months();
    private static final byte[] PAIRS = pairs();

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
        int century = two(b, from);
        int inCentury = two(b, from + 2);
        int month = two(b, from + 5);
        int day = two(b, from + 8);
        int hour = two(b, from + 11);
        int minute = two(b, from + 14);
        int second = two(b, from + 17);
        int year = century * 100 + inCentury;
        boolean fits = (century | inCentury | month | day | hour | minute | second) >= 0
                && b[from + 7] == '-'
                && b[from + 13] == ':'
                && b[from + 16] == ':'
                && year >= FIRST_YEAR
                && year <= LAST_YEAR
                && month <= 12
                && hour < 24
                && minute < 60
                && second <= 60;
        int at = (year - FIRST_YEAR) * 12 + month - 1;
        if (!fits || month < 1 || day < 1 || day > MONTHS[at + 1] - MONTHS[at]) {
            return BAD;
        }
        long local = (MONTHS[at] + day - 1) * 86_400L + hour * 3600 + minute * 60 + second;
        long offset =
                to - from == PLAIN && year >= SETTLED_YEAR ? TAIPEI_SECONDS : offset(b, from + PLAIN, to, year, local);
        long seconds = local - offset;
        return offset == Long.MAX_VALUE || seconds <= 0 || seconds > LATEST ? BAD : seconds;
    }

    /** The number of two digits, or less than 0. */
    private static int two(byte[] b, int from) {
        return PAIRS[(b[from] & 0xFF) << 8 | b[from + 1] & 0xFF];
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

    /** The first day of each month from that of the first year on, as days since 1970: looked up, since a million rows ask for three. */
    private static int[] months() {
        int[] first = new int[(LAST_YEAR - FIRST_YEAR + 1) * 12 + 1];
        int day = (int) LocalDate.of(FIRST_YEAR, 1, 1).toEpochDay();
        for (int i = 0; i < first.length; i++) {
            first[i] = day;
            day += YearMonth.of(FIRST_YEAR + i / 12, i % 12 + 1).lengthOfMonth();
        }
        return first;
    }

    /** The number that any two bytes stand for, -1 where they are not two digits. */
    private static byte[] pairs() {
        byte[] numbers = new byte[1 << 16];
        Arrays.fill(numbers, (byte) -1);
        for (int i = 0; i < 100; i++) {
            numbers['0' + i / 10 << 8 | '0' + i % 10] = (byte) i;
        }
        return numbers;
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
