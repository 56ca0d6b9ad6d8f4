package io.github.taipei1.check;

import io.github.taipei1.finding.Text;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * A duty with a due day that is not met yet.
 *
 * @param unit id of the unit that owes it; the lead's for a duty of the whole project
 * @param what the duty, with the unit where it is a unit's
 */
public record Deadline(String duty, String unit, Text what, Text who, LocalDate due) {

    /** Days left; negative when it is late. */
    public long daysLeft(LocalDate asOf) {
        return ChronoUnit.DAYS.between(asOf, due);
    }
}
