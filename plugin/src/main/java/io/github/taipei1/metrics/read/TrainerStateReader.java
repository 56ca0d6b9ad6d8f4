package io.github.taipei1.metrics.read;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.taipei1.finding.Text;
import io.github.taipei1.metrics.Series;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Reads {@code trainer_state.json} of Hugging Face Trainer: {@code log_history} and the totals beside it. */
final class TrainerStateReader implements MetricsReader {
    private static final Text SHAPE = Text.of(
            "請使用 Hugging Face Trainer 存檔目錄內的 trainer_state.json",
            "Use the trainer_state.json of a checkpoint folder of Hugging Face Trainer");
    private static final Set<String> NO_METRIC = Set.of("step", "epoch");

    @Override
    public void read(Reading reading) throws IOException {
        Json.read(reading, parser -> {
            Map<String, Object> totals = new LinkedHashMap<>();
            boolean[] found = new boolean[1];
            if (parser.currentToken() == JsonToken.START_OBJECT) {
                Json.fields(parser, name -> {
                    if (name.equals("log_history") && parser.currentToken() == JsonToken.START_ARRAY) {
                        found[0] = true;
                        history(reading, parser);
                    } else if (parser.currentToken().isScalarValue()) {
                        totals.put(name, Json.tree(parser));
                    } else {
                        parser.skipChildren();
                    }
                });
            }
            if (!found[0]) {
                reading.notes()
                        .problem(
                                1,
                                Text.of(
                                        "找不到 log_history，不是 trainer_state.json",
                                        "there is no log_history, so this is no trainer_state.json"),
                                SHAPE);
            }
            totals(reading, totals);
        });
    }

    private static void history(Reading reading, JsonParser parser) throws IOException {
        String run = reading.input().stem();
        int entries = 0;
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            int line = parser.currentLocation().getLineNr();
            Map<String, Object> entry = Json.map(Json.tree(parser));
            long step = Json.whole(entry.get("step"), -1);
            if (step < 0) {
                reading.notes().warning(line, Text.of("此筆紀錄沒有 step", "the entry has no step"), SHAPE);
                continue;
            }
            entries++;
            entry.forEach((name, value) -> {
                if (!NO_METRIC.contains(name) && value instanceof Number number) {
                    reading.series(run, name)
                            .ifPresent(series -> series.add(step, Series.NO_TIME, number.doubleValue()));
                }
            });
        }
        if (entries == 0) {
            reading.notes().warning(1, Text.of("log_history 沒有任何紀錄", "log_history holds no entry"), SHAPE);
        }
    }

    private static void totals(Reading reading, Map<String, Object> totals) {
        long step = Json.whole(totals.get("global_step"), 0);
        for (String name : new String[] {"num_input_tokens_seen", "total_flos"}) {
            double value = Json.number(totals.get(name));
            if (value > 0) {
                reading.series(reading.input().stem(), name)
                        .ifPresent(series -> series.add(step, Series.NO_TIME, value));
            }
        }
    }
}
