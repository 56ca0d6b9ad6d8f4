package io.github.taipei1.metrics.read;

import io.github.taipei1.metrics.JobId;
import io.github.taipei1.metrics.JobState;
import io.github.taipei1.metrics.Names;
import io.github.taipei1.metrics.Quality;
import io.github.taipei1.metrics.UsageTableBuilder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Takes the rows of a {@code sacct} export: job rows go into the table, steps are watched, oddities are told. */
final class SacctJobs {
    private static final byte[] HEADER = "JobID".getBytes(StandardCharsets.US_ASCII);

    private final SacctColumns columns;
    private final Notes notes;
    private final UsageTableBuilder table = new UsageTableBuilder();
    private final OrphanSteps steps = new OrphanSteps();
    private final GpuCount gpus = new GpuCount();
    private final Names stateNames = new Names();
    private final List<Optional<JobState>> states = new ArrayList<>(List.of(Optional.empty()));
    private long ranWithoutGpu;
    private int firstWithoutGpu;
    private boolean anyGpu;
    private boolean estimatedGpus;

    SacctJobs(SacctColumns columns, Notes notes) {
        this.columns = columns;
        this.notes = notes;
    }

    UsageTableBuilder table() {
        return table;
    }

    /** Whether a row whose columns were guessed makes sense. */
    boolean sensible(SacctRecord row) {
        byte[] b = row.bytes;
        int job = columns.job();
        boolean id = row.end(job) > row.start(job) && b[row.start(job)] >= '0' && b[row.start(job)] <= '9';
        return id
                && state(row).isPresent()
                && time(row, columns.start()) != Times.BAD
                && (columns.end() < 0 || time(row, columns.end()) != Times.BAD);
    }

    void row(SacctRecord row) {
        if (row.is(columns.job(), HEADER)) {
            return;
        }
        int from = row.start(columns.job());
        int to = row.end(columns.job());
        int dot = from;
        while (dot < to && row.bytes[dot] != '.') {
            dot++;
        }
        if (dot < to) {
            step(row, from, dot);
        } else {
            job(row, from, to);
        }
    }

    /** Says what only the whole file can tell. */
    void finish() {
        steps.tell(table, notes);
        if (table.rows() == 0) {
            SacctNotes.noJobs(notes, steps.steps(), Math.max(1, steps.firstStep()));
        } else if (!anyGpu && ranWithoutGpu > 0) {
            SacctNotes.noGpus(notes, firstWithoutGpu, ranWithoutGpu);
        }
    }

    private void step(SacctRecord row, int from, int dot) {
        long job = JobId.pack(row.bytes, from, dot);
        if (job != JobId.NONE && steps.strays(job, row.line)) {
            long start = time(row, columns.start());
            long end = time(row, columns.end());
            long seconds = start > 0 && end > start ? end - start : elapsed(row);
            int count = Math.max(0, gpus(row));
            String id = new String(row.bytes, from, dot - from, StandardCharsets.US_ASCII);
            steps.step(job, id, seconds * count, row.line);
        }
    }

    private void job(SacctRecord row, int from, int to) {
        long id = JobId.pack(row.bytes, from, to);
        boolean pendingArray = id == JobId.NONE && row.text(columns.job()).indexOf('[') > 0;
        if (id == JobId.NONE && !pendingArray) {
            SacctNotes.unreadable(notes, row.line, "JobID", row.text(columns.job()));
            return;
        }
        Optional<JobState> state = state(row);
        if (state.isEmpty()) {
            SacctNotes.unreadable(notes, row.line, "State", row.text(columns.state()));
            return;
        }
        steps.job(id == JobId.NONE ? 0 : id);
        if (times(row, state.get()) && resources(row)) {
            table.state(state.get());
            if (pendingArray) {
                table.add(row.text(columns.job()), row.line);
            } else {
                table.add(id, row.line);
            }
        }
    }

    private boolean times(SacctRecord row, JobState state) {
        long submit = time(row, columns.submit());
        long start = time(row, columns.start());
        long end = time(row, columns.end());
        if (start == Times.BAD || end == Times.BAD) {
            int column = start == Times.BAD ? columns.start() : columns.end();
            SacctNotes.unreadable(notes, row.line, start == Times.BAD ? "Start" : "End", row.text(column));
            return false;
        }
        table.quality(Quality.MEASURED);
        if (start > 0 && end == Times.NONE) {
            end = openEnd(row, start, state);
        } else if (start > 0 && end > start) {
            start = latestStart(row, start, end);
        }
        table.times(Math.max(0, submit), start, start == Times.NONE ? Times.NONE : end);
        return true;
    }

    /** The end of a run that has none: start plus elapsed time if it is over, none if it is still open. */
    private long openEnd(SacctRecord row, long start, JobState state) {
        String job = row.text(columns.job());
        if (state.open()) {
            SacctNotes.running(notes, row.line, job, state);
            return Times.NONE;
        }
        long elapsed = elapsed(row);
        if (elapsed == Times.NONE) {
            SacctNotes.noEnd(notes, row.line, job);
            return Times.NONE;
        }
        if (columns.end() >= 0) {
            SacctNotes.completedEnd(notes, row.line, job);
        }
        table.quality(Quality.ESTIMATED);
        return start + elapsed;
    }

    /** The start, or end less elapsed time where that is later: a requeued or suspended job did not run all the while. */
    private long latestStart(SacctRecord row, long start, long end) {
        long elapsed = elapsed(row);
        if (elapsed <= 0 || elapsed >= end - start) {
            return start;
        }
        SacctNotes.shorter(notes, row.line, row.text(columns.job()), elapsed, end - start);
        table.quality(Quality.ESTIMATED);
        return end - elapsed;
    }

    private long elapsed(SacctRecord row) {
        int column = columns.elapsed();
        return column < 0 ? Times.NONE : Math.max(0, Times.duration(row.bytes, row.start(column), row.end(column)));
    }

    private boolean resources(SacctRecord row) {
        int count = gpus(row);
        table.gpus(Math.max(0, count));
        if (count > 0) {
            anyGpu = true;
            table.model(row.bytes, gpus.modelFrom(), gpus.modelTo());
        } else {
            firstWithoutGpu = ranWithoutGpu++ == 0 ? row.line : firstWithoutGpu;
        }
        if (estimatedGpus) {
            table.quality(Quality.ESTIMATED);
        }
        if (columns.user() >= 0) {
            table.user(row.bytes, row.start(columns.user()), row.end(columns.user()));
        }
        if (columns.account() >= 0) {
            table.account(row.bytes, row.start(columns.account()), row.end(columns.account()));
        }
        return true;
    }

    /** GPUs of a row: allocated ones first; what was asked for only where the export tells nothing else. */
    private int gpus(SacctRecord row) {
        estimatedGpus = false;
        if (!row.blank(columns.allocTres())) {
            return gpus.ofTres(row.bytes, row.start(columns.allocTres()), row.end(columns.allocTres()));
        }
        if (!row.blank(columns.allocGres())) {
            estimatedGpus = true;
            return perNode(row, columns.allocGres());
        }
        if (columns.allocTres() >= 0 || columns.allocGres() >= 0) {
            return GpuCount.NONE;
        }
        estimatedGpus = true;
        if (!row.blank(columns.reqTres())) {
            return gpus.ofTres(row.bytes, row.start(columns.reqTres()), row.end(columns.reqTres()));
        }
        return row.blank(columns.reqGres()) ? GpuCount.NONE : perNode(row, columns.reqGres());
    }

    private int perNode(SacctRecord row, int column) {
        int count = gpus.ofGres(row.bytes, row.start(column), row.end(column));
        if (count <= 0 || row.blank(columns.nodes())) {
            return count;
        }
        long nodes = Times.seconds(row.text(columns.nodes()));
        return (int) Math.min(UsageTableBuilder.MOST_GPUS, count * Math.max(1, Math.min(nodes, 1 << 20)));
    }

    private long time(SacctRecord row, int column) {
        return column < 0 ? Times.NONE : Times.seconds(row.bytes, row.start(column), row.end(column));
    }

    private Optional<JobState> state(SacctRecord row) {
        int from = row.start(columns.state());
        int to = from;
        int end = row.end(columns.state());
        while (to < end && row.bytes[to] != ' ' && row.bytes[to] != '+') {
            to++;
        }
        int index = stateNames.intern(row.bytes, from, to);
        while (states.size() <= index) {
            states.add(JobState.parse(new String(row.bytes, from, to - from, StandardCharsets.UTF_8)));
        }
        return states.get(index);
    }
}
