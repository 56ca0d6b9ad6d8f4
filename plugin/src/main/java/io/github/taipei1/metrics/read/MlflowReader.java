package io.github.taipei1.metrics.read;

import io.github.taipei1.finding.Text;
import io.github.taipei1.metrics.Series;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/**
 * Reads CSV of MLflow: the history of metrics ({@code run_id, key, value, step, timestamp}, also as the interface names them),
 * or the table of runs with {@code metrics.<name>} columns.
 */
final class MlflowReader implements MetricsReader {
    private static final String[] RUN = {"run_id", "runid", "run id", "run", "run name", "name"};
    private static final String[] KEY = {"key", "metric", "metric_key"};
    private static final Text HELP = Text.of(
            "請匯出 run_id, key, value, step, timestamp，或含 metrics.* 欄的執行清單",
            "Export run_id, key, value, step, timestamp, or the table of runs with metrics.* columns");

    @Override
    public void read(Reading reading) throws IOException {
        int[] points = new int[1];
        CsvTable.read(
                reading,
                names -> history(names) || names.stream().anyMatch(name -> name.startsWith("metrics.")),
                "run_id, key, value, step",
                row -> points[0] += history(row.names()) ? point(reading, row) : run(reading, row));
        if (points[0] == 0 && !reading.notes().hasProblems()) {
            reading.notes().problem(1, Text.of("沒有任何數值", "there is no figure"), HELP);
        }
    }

    private static boolean history(List<String> names) {
        return List.of(KEY).stream().anyMatch(names::contains) && names.contains("value") && !names.contains("origin");
    }

    private static int point(Reading reading, CsvRow row) {
        Optional<Double> value = Numbers.logged(row.get("value"));
        if (value.isEmpty()) {
            reading.notes().warning(row.line(), Text.of("此列沒有數值", "the row has no figure"), HELP);
            return 0;
        }
        long step = Numbers.decimal(row.get("step")).map(Number::longValue).orElse(0L);
        long time = Numbers.decimal(row.get("timestamp")).map(Number::longValue).orElse(Series.NO_TIME);
        reading.series(run(reading, row.get(RUN)), row.get(KEY))
                .ifPresent(series -> series.add(step, time, value.get()));
        return 1;
    }

    private static int run(Reading reading, CsvRow row) {
        int points = 0;
        for (int i = 0; i < row.names().size(); i++) {
            String name = row.names().get(i);
            Optional<Double> value =
                    name.startsWith("metrics.") && i < row.fields().size()
                            ? Numbers.logged(row.fields().get(i).strip())
                            : Optional.empty();
            if (value.isPresent()) {
                String metric = name.substring("metrics.".length());
                reading.series(run(reading, row.get(RUN)), metric)
                        .ifPresent(series -> series.add(0, Series.NO_TIME, value.get()));
                points++;
            }
        }
        return points;
    }

    private static String run(Reading reading, String name) {
        return name.isEmpty() ? reading.input().stem() : name;
    }
}
