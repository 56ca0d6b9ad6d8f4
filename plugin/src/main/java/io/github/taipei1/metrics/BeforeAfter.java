package io.github.taipei1.metrics;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * A row of the table "before and after the compute".
 *
 * @param change after against before: in percentage points where the unit is per cent, else in percent of before; empty
 *     where one side is missing or before is zero
 * @param points whether the change is in percentage points
 * @param improved whether the change goes the way that the team calls better; empty where there is no change to judge
 */
public record BeforeAfter(KpiRow row, Optional<BigDecimal> change, boolean points, Optional<Boolean> improved) {
    private static final int PLACES = 4;

    public static BeforeAfter of(KpiRow row) {
        boolean points = row.unit().equals(KpiUnit.PERCENT);
        if (row.before().isEmpty() || row.after().isEmpty()) {
            return new BeforeAfter(row, Optional.empty(), points, Optional.empty());
        }
        BigDecimal before = row.before().get();
        BigDecimal difference = row.after().get().subtract(before);
        Optional<Boolean> improved = difference.signum() == 0
                ? Optional.empty()
                : Optional.of(difference.signum() > 0 == (row.better() == KpiRow.Better.UP));
        return new BeforeAfter(row, change(before, difference, points), points, improved);
    }

    private static Optional<BigDecimal> change(BigDecimal before, BigDecimal difference, boolean points) {
        if (points) {
            return Optional.of(difference);
        }
        if (before.signum() == 0) {
            return Optional.empty();
        }
        return Optional.of(difference
                .movePointRight(2)
                .divide(before.abs(), PLACES, RoundingMode.HALF_UP)
                .stripTrailingZeros());
    }
}
