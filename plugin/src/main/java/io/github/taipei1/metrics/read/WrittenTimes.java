package io.github.taipei1.metrics.read;

import java.util.Locale;

/** Reads times and durations as people write them. */
final class WrittenTimes {
    private static final int REPUBLIC = 1911;

    private WrittenTimes() {}

    /**
     * Seconds since 1970 of {@code 2025-11-10 09:00}, {@code 2025/11/10}, {@code 114-11-10 09:00} (year of the Republic) in
     * Asia/Taipei; a day alone is its midnight. {@link Times#NONE} for an empty cell, {@link Times#BAD} for anything else.
     */
    static long moment(String text) {
        String plain = text.strip().replace('/', '-').replace('T', ' ');
        if (Numbers.absent(plain)) {
            return Times.NONE;
        }
        int blank = plain.indexOf(' ');
        String[] day = (blank < 0 ? plain : plain.substring(0, blank)).split("-");
        String[] clock = blank < 0
                ? new String[] {"0", "0"}
                : plain.substring(blank + 1).strip().split(":");
        if (day.length != 3 || clock.length < 2 || clock.length > 3) {
            return Times.BAD;
        }
        long year = number(day[0]);
        String iso = two(year > 0 && year < 1000 ? Long.toString(year + REPUBLIC) : day[0]) + "-" + two(day[1]) + "-"
                + two(day[2]) + "T" + two(clock[0]) + ":" + two(clock[1]) + ":"
                + two(clock.length == 3 ? clock[2] : "0");
        return Times.seconds(iso);
    }

    /**
     * Seconds of {@code 3h07m}, {@code 2d 4h}, {@code 45m}, {@code 3.5h}, {@code 3:07}, {@code 3:07:30}, {@code 3 小時 7 分}; a bare
     * number alone is hours, and one behind hours or minutes is of the next smaller unit ({@code 3h07}). {@link Times#NONE} for an empty cell, {@link Times#BAD} for anything else.
     */
    static long duration(String text) {
        String plain =
                text.toLowerCase(Locale.ROOT).replace("約", "").replace("~", "").strip();
        if (Numbers.absent(plain)) {
            return Times.NONE;
        }
        if (plain.indexOf(':') > 0) {
            String[] parts = plain.split(":");
            long seconds = parts.length == 3 ? number(parts[2]) : 0;
            long hours = number(parts[0]);
            long minutes = parts.length > 1 ? number(parts[1]) : -1;
            return parts.length > 3 || hours < 0 || minutes < 0 || minutes > 59 || seconds < 0 || seconds > 59
                    ? Times.BAD
                    : hours * 3600 + minutes * 60 + seconds;
        }
        return units(plain);
    }

    private static long units(String text) {
        double sum = 0;
        int at = 0;
        double last = Double.NaN;
        while (at < text.length()) {
            int digits = at;
            while (digits < text.length() && (Character.isDigit(text.charAt(digits)) || text.charAt(digits) == '.')) {
                digits++;
            }
            int unit = digits;
            while (unit < text.length() && !Character.isDigit(text.charAt(unit))) {
                unit++;
            }
            double number = Numbers.decimal(text.substring(at, digits))
                    .map(Number::doubleValue)
                    .orElse(Double.NaN);
            String name = text.substring(digits, unit).strip();
            double each = name.isEmpty() ? bare(last) : seconds(name);
            if (!Double.isFinite(number * each) || each >= last) {
                return Times.BAD;
            }
            sum += number * each;
            last = each;
            at = unit;
        }
        return !Double.isNaN(last) && sum < 1e9 ? Math.round(sum) : Times.BAD;
    }

    /** The unit of a number that names none, by the one before it; NaN where it could be either of two. */
    private static double bare(double last) {
        return Double.isNaN(last) ? 3600 : last == 3600 ? 60 : last == 60 ? 1 : Double.NaN;
    }

    private static double seconds(String unit) {
        return switch (unit) {
            case "h", "hr", "hrs", "hour", "hours", "小時", "時" -> 3600;
            case "d", "day", "days", "天", "日" -> 86_400;
            case "m", "min", "mins", "minute", "minutes", "分", "分鐘" -> 60;
            case "s", "sec", "secs", "second", "seconds", "秒" -> 1;
            default -> Double.NaN;
        };
    }

    private static String two(String digits) {
        String plain = digits.strip();
        return plain.length() == 1 ? "0" + plain : plain;
    }

    private static long number(String text) {
        String plain = text.strip();
        return !plain.isEmpty() && plain.length() < 9 && plain.chars().allMatch(c -> c >= '0' && c <= '9')
                ? Long.parseLong(plain)
                : -1;
    }
}
