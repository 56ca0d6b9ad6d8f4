package io.github.taipei1.check.status;

import io.github.taipei1.finding.Text;
import java.time.LocalDate;
import java.util.Locale;

/**
 * Something with a day, for the timeline and the calendar.
 *
 * @param id stays the same from run to run
 * @param from first day
 * @param to last day, inclusive; the same as {@code from} for a single day
 * @param open whether somebody still has to act
 */
public record Event(String id, Kind kind, Text what, Text who, LocalDate from, LocalDate to, boolean open) {

    /** What an event is. */
    public enum Kind {
        BATCH,
        COMPUTE,
        MAINTENANCE,
        DUTY,
        DISCLOSURE;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
