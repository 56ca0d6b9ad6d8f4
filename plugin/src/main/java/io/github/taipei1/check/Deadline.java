package io.github.taipei1.check;

import io.github.taipei1.finding.Text;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * A duty with a due day that is not met yet.
 *
 * @param what the duty, with the unit where it is a unit's
 */
public record Deadline(String duty, Text what, Text who, LocalDate due) {

    /** Days left; negative when it is late. */
    public long daysLeft(LocalDate asOf) {
        return ChronoUnit.DAYS.between(asOf, due);
    }
}
