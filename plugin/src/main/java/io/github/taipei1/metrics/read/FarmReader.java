package io.github.taipei1.metrics.read;

import io.github.taipei1.finding.Text;
import io.github.taipei1.metrics.JobState;
import io.github.taipei1.metrics.MetricNames;
import io.github.taipei1.metrics.Quality;
import io.github.taipei1.metrics.UsageTableBuilder;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads our small CSV of Omniverse Farm tasks, which has no export of its own: {@code task, status, submitted, started,
 * finished, gpus} and if wanted {@code gpu-model, user, frames}. Times are those of Asia/Taipei unless they have an offset.
 */
final class FarmReader implements MetricsReader {
    private static final Text ROW = Text.of(
            "此列未計入。時間寫成 2025-11-10 09:00，gpus 為整數，status 如 finished、errored、cancelled",
            "The row does not count. Write times like 2025-11-10 09:00, gpus as a whole number, status like finished, errored, cancelled");

    @Override
    public void read(Reading reading) throws IOException {
        UsageTableBuilder table = new UsageTableBuilder();
        CsvTable.read(
                reading,
                names -> names.contains("task")
                        && names.contains("started")
                        && names.contains("finished")
                        && names.contains("gpus"),
                "task, status, submitted, started, finished, gpus",
                row -> row(reading, table, row));
        reading.usage(table, false);
    }

    private static void row(Reading reading, UsageTableBuilder table, CsvRow row) {
        long started = moment(row.get("started"));
        long finished = moment(row.get("finished"));
        Optional<Integer> gpus = gpus(row.get("gpus"));
        Optional<JobState> state = state(row.get("status"));
        List<String> unread = new ArrayList<>();
        add("task", row.get("task").isEmpty(), unread);
        add("status", state.isEmpty(), unread);
        add("started", started < 0, unread);
        add("finished", finished < 0, unread);
        add("gpus", gpus.isEmpty(), unread);
        if (!unread.isEmpty()) {
            String field = unread.get(0);
            String shown = Excerpt.of(row.get(field).strip());
            reading.notes()
                    .problem(
                            row.line(),
                            Text.of(
                                    field + " 的「" + shown + "」無法判讀",
                                    field + " holds “" + shown + "”, which cannot be read"),
                            ROW);
            return;
        }
        if (started > 0 && finished == 0) {
            SacctNotes.running(reading.notes(), row.line(), row.get("task"), state.get());
        }
        table.times(Math.max(0, moment(row.get("submitted"))), started, started == 0 ? 0 : finished)
                .gpus(gpus.get())
                .model(row.get("gpu-model", "gpu_model"))
                .user(row.get("user"))
                .state(state.get())
                .quality(Quality.MEASURED)
                .add(row.get("task"), row.line());
        String frameCount = row.get("frames");
        if (!Numbers.absent(frameCount) && Numbers.decimal(frameCount).isEmpty()) {
            Unread.tell(reading.notes(), row.line(), "frames", frameCount);
        }
        Numbers.decimal(frameCount)
                .ifPresent(frames -> reading.series(reading.input().stem(), MetricNames.FRAMES)
                        .ifPresent(series -> series.add(row.line(), finished * 1000, frames.doubleValue())));
    }

    private static void add(String field, boolean bad, List<String> unread) {
        if (bad) {
            unread.add(field);
        }
    }

    /** As a program writes it or, without seconds, as people do. */
    private static long moment(String text) {
        long exact = Times.seconds(text);
        return exact == Times.BAD ? WrittenTimes.moment(text) : exact;
    }

    static Optional<Integer> gpus(String text) {
        return Numbers.decimal(text)
                .filter(n -> n.signum() >= 0 && n.compareTo(BigDecimal.valueOf(UsageTableBuilder.MOST_GPUS)) <= 0)
                .filter(n -> n.stripTrailingZeros().scale() <= 0)
                .map(BigDecimal::intValueExact);
    }

    private static Optional<JobState> state(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "finished", "success", "done" -> Optional.of(JobState.COMPLETED);
            case "errored", "error" -> Optional.of(JobState.FAILED);
            case "canceled", "cancelling" -> Optional.of(JobState.CANCELLED);
            case "submitted", "queued", "paused" -> Optional.of(JobState.PENDING);
            case "started", "processing" -> Optional.of(JobState.RUNNING);
            case "" -> Optional.of(JobState.OTHER);
            default -> JobState.parse(word);
        };
    }
}
