package io.github.taipei1.bilingual.quantity;

import java.util.Optional;

/** The rest of a date in figures, once its first figure has been read: -12-30, /9/22. */
record NumericDate(int year, int month, int day, int end) {

    /** @param first the figure before the first separator */
    static Optional<NumericDate> at(ScanText text, int separatorAt, Numeral first) {
        char separator = text.at(separatorAt);
        if (separator != '-' && separator != '/' && separator != '.' || first.small() < 0) {
            return Optional.empty();
        }
        int month = twoDigits(text, separatorAt + 1);
        int second = separatorAt + 1 + width(text, separatorAt + 1);
        if (month < 0 || text.at(second) != separator) {
            return Optional.empty();
        }
        int end = second + 1 + width(text, second + 1);
        int day = twoDigits(text, second + 1);
        boolean goesOn = text.isWord(end) || text.at(end) == separator && text.isWord(end + 1);
        return day < 0 || goesOn ? Optional.empty() : Optional.of(new NumericDate(first.small(), month, day, end));
    }

    private static int width(ScanText text, int at) {
        int end = at;
        while (text.isDigitAt(end) && end - at < 5) {
            end++;
        }
        return end - at;
    }

    private static int twoDigits(ScanText text, int at) {
        int width = width(text, at);
        return width == 1 || width == 2 ? Integer.parseInt(text.substring(at, at + width)) : -1;
    }
}
