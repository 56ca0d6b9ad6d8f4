package io.github.taipei1.metrics.read;

import io.github.taipei1.finding.Text;
import io.github.taipei1.metrics.ReducedMetrics;
import io.github.taipei1.metrics.Series;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Optional;

/** Reads the series that {@link ReducedMetrics} writes into a bundle. */
final class ReducedSeriesReader implements MetricsReader {
    private static final Text ROW = Text.of("此檔由產品寫出，請勿手動修改", "The product writes this file; do not edit it by hand");

    @Override
    public void read(Reading reading) throws IOException {
        CsvTable.read(
                reading,
                names -> names.containsAll(ReducedMetrics.SERIES_COLUMNS),
                String.join(", ", ReducedMetrics.SERIES_COLUMNS),
                row -> row(reading, row));
    }

    private static void row(Reading reading, CsvRow row) {
        Optional<BigDecimal> step = Numbers.decimal(row.get("step"));
        Optional<Double> value = value(row.get("value"));
        String time = row.get("time-ms");
        Optional<BigDecimal> stamp = Numbers.decimal(time);
        if (step.isEmpty() || value.isEmpty() || stamp.isEmpty() && !time.isEmpty()) {
            reading.notes().problem(row.line(), Text.of("此列無法判讀", "the row cannot be read"), ROW);
            return;
        }
        reading.series(row.get("run"), row.get("metric"), row.get("origin"))
                .ifPresent(series -> series.add(
                        step.get().longValue(), stamp.map(Number::longValue).orElse(Series.NO_TIME), value.get()));
    }

    private static Optional<Double> value(String text) {
        return switch (text) {
            case "NaN" -> Optional.of(Double.NaN);
            case "Infinity" -> Optional.of(Double.POSITIVE_INFINITY);
            case "-Infinity" -> Optional.of(Double.NEGATIVE_INFINITY);
            default -> Numbers.decimal(text).map(Number::doubleValue);
        };
    }
}
