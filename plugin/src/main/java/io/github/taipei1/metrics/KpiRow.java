package io.github.taipei1.metrics;

import io.github.taipei1.finding.Text;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * A row of {@code kpi.csv}: what the team measured before and after it had the cluster.
 *
 * @param name stable part of the KPI id, {@code kpi.<name>.before}
 * @param before empty where there was no such thing before
 * @param after empty where it has not been measured yet
 * @param better which direction is an improvement
 * @param source how the team got the figures, in its own words; may be empty
 */
public record KpiRow(
        String name,
        Text label,
        KpiUnit unit,
        Optional<BigDecimal> before,
        Optional<BigDecimal> after,
        Better better,
        String source,
        Provenance provenance) {

    /** The same as a figure of one unit among several. */
    public KpiRow of(String id, Text unitName) {
        Text named = Text.of(label.zhTw() + "（" + unitName.zhTw() + "）", label.en() + " (" + unitName.en() + ")");
        return new KpiRow(id + "." + name, named, unit, before, after, better, source, provenance);
    }

    /** Which direction is an improvement. */
    public enum Better {
        UP,
        DOWN
    }
}
