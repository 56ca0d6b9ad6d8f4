package io.github.taipei1.metrics.read;

import io.github.taipei1.finding.Text;
import io.github.taipei1.metrics.MetricNames;
import io.github.taipei1.metrics.Series;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * Reads our small CSV of rendered frames: {@code scene, frames, seconds}, where seconds is the time all frames of the row took
 * together. It tells of frames, not of GPU-hours: those come from the scheduler.
 */
final class FramesReader implements MetricsReader {
    private static final Text ROW = Text.of(
            "此列未計入。frames 為整數，seconds 為該列全部影格的秒數",
            "The row does not count. frames is a whole number, seconds the time of all frames of the row");

    @Override
    public void read(Reading reading) throws IOException {
        CsvTable.read(
                reading,
                names -> names.contains("scene") && names.contains("frames"),
                "scene, frames, seconds",
                row -> row(reading, row));
    }

    private static void row(Reading reading, CsvRow row) {
        Optional<BigDecimal> frames = Numbers.decimal(row.get("frames")).filter(n -> n.signum() >= 0);
        String seconds = row.get("seconds");
        Optional<BigDecimal> time = Numbers.decimal(seconds).filter(n -> n.signum() >= 0);
        if (frames.isEmpty() || time.isEmpty() && !Numbers.absent(seconds)) {
            reading.notes()
                    .problem(row.line(), Text.of("frames 或 seconds 不是數字", "frames or seconds is no number"), ROW);
            return;
        }
        add(reading, row, MetricNames.FRAMES, frames.get().doubleValue());
        time.filter(t -> frames.get().signum() > 0)
                .ifPresent(t -> add(
                        reading,
                        row,
                        MetricNames.FRAME_SECONDS,
                        t.doubleValue() / frames.get().doubleValue()));
    }

    private static void add(Reading reading, CsvRow row, String metric, double value) {
        reading.series(row.get("scene"), metric).ifPresent(series -> series.add(row.line(), Series.NO_TIME, value));
    }
}
