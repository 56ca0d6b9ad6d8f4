package io.github.taipei1.metrics.read;

import io.github.taipei1.finding.Text;
import io.github.taipei1.metrics.JobState;
import io.github.taipei1.metrics.Quality;
import io.github.taipei1.metrics.ReducedMetrics;
import io.github.taipei1.metrics.UsageTableBuilder;
import java.io.IOException;
import java.util.Optional;

/** Reads the usage table that {@link ReducedMetrics} writes into a bundle. */
final class ReducedUsageReader implements MetricsReader {
    private static final Text ROW = Text.of("此檔由產品寫出，請勿手動修改", "The product writes this file; do not edit it by hand");

    @Override
    public void read(Reading reading) throws IOException {
        UsageTableBuilder table = new UsageTableBuilder();
        boolean[] slurm = new boolean[1];
        CsvTable.read(
                reading,
                names -> names.containsAll(ReducedMetrics.USAGE_COLUMNS),
                String.join(", ", ReducedMetrics.USAGE_COLUMNS),
                row -> slurm[0] |= row(reading.notes(), table, row));
        reading.usage(table, slurm[0]);
    }

    /** Adds a row; whether it is one of the scheduler. */
    private static boolean row(Notes notes, UsageTableBuilder table, CsvRow row) {
        long submit = Times.seconds(row.get("submit"));
        long start = Times.seconds(row.get("start"));
        long end = Times.seconds(row.get("end"));
        Optional<Integer> gpus = FarmReader.gpus(row.get("gpus"));
        Optional<JobState> state = JobState.parse(row.get("state"));
        if (submit < 0
                || start < 0
                || end < 0
                || gpus.isEmpty()
                || state.isEmpty()
                || row.get("job").isEmpty()) {
            notes.problem(row.line(), Text.of("此列無法判讀", "the row cannot be read"), ROW);
            return false;
        }
        table.times(submit, start, end)
                .gpus(gpus.get())
                .model(row.get("gpu-model"))
                .user(row.get("user"))
                .account(row.get("account"))
                .state(state.get())
                .quality(row.get("quality").equals("estimated") ? Quality.ESTIMATED : Quality.MEASURED)
                .add(row.get("job"), row.line());
        return row.get("scheduler").equals("slurm");
    }
}
