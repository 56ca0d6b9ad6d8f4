package io.github.taipei1.metrics;

import io.github.taipei1.finding.Text;
import java.math.BigDecimal;

/**
 * One figure of the model.
 *
 * @param id stable name, which texts of a team use as {@code ${usage.gpu-hours}}
 * @param value percentages are in percent (71.2, not 0.712)
 */
public record Kpi(
        String id,
        Text label,
        BigDecimal value,
        KpiUnit unit,
        Display display,
        Quality quality,
        Provenance provenance) {

    /** How a figure is shown when a text asks for no format of its own. */
    public enum Display {
        COUNT("#,##0"),
        HOURS("#,##0.00"),
        PERCENT("0.0%"),
        CHANGE_PERCENT("+0.0%"),
        CHANGE_POINTS("+0.0"),
        DECIMAL("#,##0.0"),
        SMALL("0.0000"),
        /** As many places as the source gives. */
        AS_GIVEN("");

        private final String pattern;

        Display(String pattern) {
            this.pattern = pattern;
        }

        String pattern() {
            return pattern;
        }
    }
}
