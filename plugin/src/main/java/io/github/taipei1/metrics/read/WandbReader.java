package io.github.taipei1.metrics.read;

import io.github.taipei1.finding.Text;
import io.github.taipei1.metrics.Series;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * Reads CSV of Weights &amp; Biases: the history of one run ({@code _step, train/loss, …}), or a chart's export with a column
 * {@code run - metric} for each run, whose {@code __MIN} and {@code __MAX} twins are left out.
 */
final class WandbReader implements MetricsReader {
    private static final String[] STEP = {"_step", "step", "global_step", "train/global_step", "trainer/global_step"};
    private static final Text HELP = Text.of("請匯出含 Step 欄的 CSV", "Export a CSV with a column Step");

    @Override
    public void read(Reading reading) throws IOException {
        int[] points = new int[1];
        MixedColumns mixed = new MixedColumns();
        CsvTable.read(
                reading,
                names -> List.of(STEP).stream().anyMatch(names::contains) && !names.contains("value"),
                "Step | _step",
                row -> points[0] += row(reading, row, mixed));
        mixed.tell(reading.notes());
        if (points[0] == 0 && !reading.notes().hasProblems()) {
            reading.notes().problem(1, Text.of("沒有任何數值", "there is no figure"), HELP);
        }
    }

    private static int row(Reading reading, CsvRow row, MixedColumns mixed) {
        Optional<Long> step = Numbers.decimal(row.get(STEP)).map(Number::longValue);
        if (step.isEmpty()) {
            reading.notes().warning(row.line(), Text.of("此列沒有 step", "the row has no step"), HELP);
            return 0;
        }
        long stamp = Numbers.decimal(row.get("_timestamp"))
                .map(seconds -> seconds.movePointRight(3).longValue())
                .orElse(Series.NO_TIME);
        int points = 0;
        for (int i = 0; i < row.names().size(); i++) {
            String name = row.names().get(i);
            String text = i < row.fields().size() ? row.fields().get(i).strip() : "";
            boolean metric = !name.startsWith("_")
                    && !name.endsWith("__min")
                    && !name.endsWith("__max")
                    && !List.of(STEP).contains(name);
            Optional<Double> value = metric ? Numbers.logged(text) : Optional.empty();
            if (value.isPresent()) {
                int split = name.lastIndexOf(" - ");
                String run =
                        split > 0 ? name.substring(0, split) : reading.input().stem();
                String metricName = split > 0 ? name.substring(split + 3) : name;
                reading.series(run, metricName).ifPresent(series -> series.add(step.get(), stamp, value.get()));
                mixed.figure(name);
                points++;
            } else if (metric) {
                mixed.words(name, row.line(), text);
            }
        }
        return points;
    }
}
