package io.github.taipei1.bilingual.quantity;

import java.util.ArrayList;
import java.util.List;

/** Which years a bare figure may name. */
final class Years {
    /** The first year of the Republic is 1912. */
    static final int ROC = 1911;

    private static final int FIRST = 1200;
    private static final int LAST = 2199;

    private Years() {}

    static boolean isAd(int year) {
        return year >= FIRST && year <= LAST;
    }

    /** Readings of a figure without a unit: a count, a year of our era, a year of the Republic. */
    static List<Reading> ofBare(Numeral numeral) {
        List<Reading> readings = new ArrayList<>();
        readings.add(Reading.count(numeral.value()));
        int year = numeral.scaled() ? -1 : numeral.small();
        if (isAd(year)) {
            readings.add(calendar(year));
        } else if (year >= 90 && year <= 130) {
            readings.add(calendar(year + ROC));
        }
        return readings;
    }

    static Reading.Calendar calendar(int year) {
        return new Reading.Calendar(new PartialDate(year, 0, 0), false);
    }
}
