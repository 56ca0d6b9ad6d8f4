package io.github.taipei1.call;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * One team's turn on a cluster. All days are inclusive.
 *
 * @param compute the weeks that count as capacity; the first and last week of a batch are on- and off-boarding
 */
public record Batch(int number, LocalDate from, LocalDate to, Window compute) {

    /** Days, both inclusive. */
    public record Window(LocalDate from, LocalDate to) {
        public long days() {
            return ChronoUnit.DAYS.between(from, to) + 1;
        }

        public boolean contains(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(to);
        }
    }

    public Window whole() {
        return new Window(from, to);
    }

    /** The same batch on moved days; on- and off-boarding keep their length. */
    public Batch moved(LocalDate newFrom, LocalDate newTo) {
        long onboarding = ChronoUnit.DAYS.between(from, compute.from());
        long offboarding = ChronoUnit.DAYS.between(compute.to(), to);
        return new Batch(
                number, newFrom, newTo, new Window(newFrom.plusDays(onboarding), newTo.minusDays(offboarding)));
    }
}
