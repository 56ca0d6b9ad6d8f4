package io.github.taipei1.bilingual.quantity;

import io.github.taipei1.document.Passage;
import io.github.taipei1.finding.Place;
import java.util.List;

/**
 * One quantity of a text.
 *
 * @param passage where it stands
 * @param from its first UTF-16 unit in the passage's text
 * @param to behind its last one
 * @param readings the ways to understand it, the likeliest first; never empty
 * @param number the bare figure as written, before its unit ("3 km" has 3); of dates and times empty
 */
public record Quantity(
        Passage passage,
        int from,
        int to,
        List<Reading> readings,
        Strength strength,
        java.util.Optional<java.math.BigDecimal> number) {

    public Quantity {
        readings = List.copyOf(readings);
        if (readings.isEmpty() || from < 0 || to <= from) {
            throw new IllegalArgumentException("no quantity at " + from + "-" + to);
        }
    }

    /** The likeliest reading. */
    public Reading main() {
        return readings.get(0);
    }

    public Kind kind() {
        return main().kind();
    }

    /** The words of the text. */
    public String text() {
        return passage.text().substring(from, to);
    }

    public Place place() {
        return passage.place(from, to);
    }

    /** Whether any reading of this agrees with any of the other. */
    public boolean agrees(Quantity other) {
        for (Reading mine : readings) {
            for (Reading theirs : other.readings) {
                if (mine.agrees(theirs)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether it has a unit, a currency or a calendar to it, rather than being a bare number. */
    public boolean carriesUnit() {
        return switch (kind()) {
            case COUNT, ORDINAL, APPROXIMATE, WEEKDAY, FRACTION -> false;
            case MEASURE, MONEY, PERCENT, POINT, MULTIPLE, DATE, TIME -> true;
        };
    }
}
