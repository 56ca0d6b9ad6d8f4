package io.github.taipei1.metrics.read;

import com.fasterxml.jackson.core.JsonToken;
import io.github.taipei1.finding.Text;
import io.github.taipei1.metrics.MetricNames;
import io.github.taipei1.metrics.Series;
import java.io.IOException;
import java.util.Map;

/**
 * Reads {@code results_*.json} of lm-evaluation-harness. Metrics are keyed {@code acc,none} since 0.4 ({@code acc} before): the
 * filter's name is left out where it is {@code none}. Standard errors and {@code N/A} are no results.
 */
final class LmEvalReader implements MetricsReader {
    private static final Text SHAPE = Text.of(
            "請使用 lm-evaluation-harness 以 --output_path 寫出的 results_*.json",
            "Use the results_*.json that lm-evaluation-harness writes with --output_path");

    @Override
    public void read(Reading reading) throws IOException {
        Json.read(reading, parser -> {
            int[] results = new int[1];
            if (parser.currentToken() == JsonToken.START_OBJECT) {
                Json.fields(parser, name -> {
                    if (name.equals("results")) {
                        Json.map(Json.tree(parser))
                                .forEach((task, values) -> results[0] += task(reading, task, Json.map(values)));
                    } else {
                        parser.skipChildren();
                    }
                });
            }
            if (results[0] == 0) {
                reading.notes()
                        .problem(
                                1,
                                Text.of("找不到 results 或其中沒有評測數值", "there are no results, or no figures in them"),
                                SHAPE);
            }
        });
    }

    private static int task(Reading reading, String task, Map<String, Object> values) {
        int found = 0;
        for (Map.Entry<String, Object> entry : values.entrySet()) {
            String key = entry.getKey();
            boolean error = key.contains("_stderr");
            if (!error && entry.getValue() instanceof Number number && !key.equals("sample_len")) {
                String metric = key.endsWith(",none") ? key.substring(0, key.length() - 5) : key.replace(',', '/');
                reading.series(reading.input().stem(), MetricNames.EVAL + task + "/" + metric)
                        .ifPresent(series -> series.add(0, Series.NO_TIME, number.doubleValue()));
                found++;
            }
        }
        return found;
    }
}
