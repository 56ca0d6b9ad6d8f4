package io.github.taipei1.metrics.read;

import io.github.taipei1.finding.Text;
import io.github.taipei1.metrics.MetricNames;
import io.github.taipei1.metrics.Series;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Reads logs with {@code :::MLLOG} lines (MLPerf); what stands before the mark, such as a rank, and all other lines are passed
 * over. Times from run_start to run_stop become minutes, numbers become series by the step that the metadata gives.
 */
final class MllogReader implements MetricsReader {
    private static final String MARK = ":::MLLOG";
    private static final Text SHAPE = Text.of("請使用含 :::MLLOG 行的訓練紀錄", "Use a training log with :::MLLOG lines");

    @Override
    public void read(Reading reading) throws IOException {
        Lines lines = reading.lines();
        Run run = new Run(reading);
        while (lines.next()) {
            String text = lines.text();
            int mark = text.indexOf(MARK);
            if (mark >= 0) {
                run.line(text.substring(mark + MARK.length()).strip(), lines.line());
            }
        }
        run.finish();
    }

    /** The lines of one log. */
    private static final class Run {
        private final Reading reading;
        private final Map<String, Long> starts = new LinkedHashMap<>();
        private String benchmark = "mlperf";
        private long count;
        private long points;

        Run(Reading reading) {
            this.reading = reading;
        }

        void line(String json, int line) {
            Map<String, Object> event = Json.map(Json.parse(json));
            String key = Json.string(event.get("key"));
            if (key.isEmpty()) {
                reading.notes()
                        .problem(
                                line,
                                Text.of(":::MLLOG 之後不是完整的 JSON", "what follows :::MLLOG is no whole JSON"),
                                SHAPE);
                return;
            }
            count++;
            long time = Json.whole(event.get("time_ms"), Series.NO_TIME);
            if (key.equals("submission_benchmark")) {
                benchmark = Json.string(event.get("value"));
            } else if (key.equals("run_start")) {
                starts.putIfAbsent(benchmark, time);
            } else if (key.equals("run_stop") && starts.containsKey(benchmark)) {
                double minutes = (time - starts.remove(benchmark)) / 60_000.0;
                add(MetricNames.EVAL + benchmark + "/run-minutes", 0, time, minutes);
            }
            numbers(key, event, time);
        }

        void finish() {
            if (count == 0 && !reading.notes().hasProblems()) {
                reading.notes().problem(1, Text.of("沒有任何 :::MLLOG 行", "there is no :::MLLOG line"), SHAPE);
            } else if (points == 0) {
                reading.notes().warning(1, Text.of("紀錄中沒有任何數值", "the log holds no figure"), SHAPE);
            }
        }

        private void numbers(String key, Map<String, Object> event, long time) {
            Map<String, Object> metadata = Json.map(event.get("metadata"));
            Object value = event.get("value");
            if (value instanceof Number number) {
                number(key, number.doubleValue(), metadata, time);
            } else {
                Json.map(value).forEach((name, entry) -> {
                    if (entry instanceof Number number) {
                        number(name, number.doubleValue(), metadata, time);
                    }
                });
            }
        }

        /** Loss by samples is another curve than loss by steps, so only the latter gets the common name. */
        private void number(String key, double value, Map<String, Object> metadata, long time) {
            long step = Json.whole(metadata.get("step"), Json.whole(metadata.get("step_num"), -1));
            if (key.equals("eval_accuracy") || key.equals("eval_error")) {
                add(MetricNames.EVAL + benchmark + "/" + key, Math.max(0, step), time, value);
            } else if (step >= 0) {
                add(key, step, time, value);
            } else {
                long samples = Json.whole(metadata.get("samples_count"), count);
                add(key + " (samples)", samples, time, value);
            }
        }

        private void add(String metric, long step, long time, double value) {
            points++;
            reading.series(benchmark, metric).ifPresent(series -> series.add(step, time, value));
        }
    }
}
