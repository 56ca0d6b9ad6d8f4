package io.github.taipei1.metrics.read;

import io.github.taipei1.metrics.JobId;
import io.github.taipei1.metrics.JobState;
import io.github.taipei1.metrics.Quality;
import io.github.taipei1.metrics.UsageTableBuilder;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;

/** Takes the rows of a {@code sacct} export: job rows go into the table, steps are watched, oddities are told. */
final class SacctJobs {
    private static final byte[] HEADER = "JobID".getBytes(StandardCharsets.US_ASCII);

    private final SacctColumns columns;
    private final Notes notes;
    private final UsageTableBuilder table = new UsageTableBuilder();
    private final OrphanSteps steps = new OrphanSteps();
    private final SacctField.State state;
    private final SacctField.Time submit;
    private final SacctField.Time start;
    private final SacctField.Time end;
    private final SacctField.Duration elapsed;
    private final SacctField.Resources allocated;
    private final SacctField.Name user;
    private final SacctField.Name account;
    private final SacctField[] present;
    private final GpuCount otherwise = new GpuCount();
    private long ranWithoutGpu;
    private int firstWithoutGpu;
    private boolean anyGpu;
    private boolean estimatedGpus;

    SacctJobs(SacctColumns columns, Notes notes) {
        this.columns = columns;
        this.notes = notes;
        this.state = new SacctField.State(columns.state());
        this.submit = new SacctField.Time(columns.submit());
        this.start = new SacctField.Time(columns.start());
        this.end = new SacctField.Time(columns.end());
        this.elapsed = new SacctField.Duration(columns.elapsed());
        this.allocated = new SacctField.Resources(columns.allocTres(), table.models());
        this.user = new SacctField.Name(columns.user(), table.users());
        this.account = new SacctField.Name(columns.account(), table.accounts());
        this.present = Stream.of(state, submit, start, end, elapsed, allocated, user, account)
                .filter(field -> field.column() >= 0)
                .toArray(SacctField[]::new);
    }

    UsageTableBuilder table() {
        return table;
    }

    /** Whether a row whose columns were guessed makes sense. */
    boolean sensible(SacctRecord row) {
        byte[] b = row.bytes;
        int job = columns.job();
        row.give(present);
        boolean id = row.end(job) > row.start(job) && b[row.start(job)] >= '0' && b[row.start(job)] <= '9';
        return id && state.state().isPresent() && start.seconds() != Times.BAD && end.seconds() != Times.BAD;
    }

    void row(SacctRecord row) {
        int from = row.start(columns.job());
        int to = row.end(columns.job());
        int dot = from;
        while (dot < to && row.bytes[dot] != '.') {
            dot++;
        }
        if (dot < to) {
            step(row, from, dot);
        } else if (!row.is(columns.job(), HEADER)) {
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
            stray(row, job, from, dot);
        }
    }

    private void stray(SacctRecord row, long job, int from, int dot) {
        row.give(present);
        boolean dated = start.seconds() > 0 && end.seconds() > start.seconds();
        long seconds = dated ? end.seconds() - start.seconds() : elapsed.seconds();
        int count = Math.max(0, gpus(row));
        String id = new String(row.bytes, from, dot - from, StandardCharsets.US_ASCII);
        steps.step(job, id, seconds * count, row.line);
    }

    private void job(SacctRecord row, int from, int to) {
        long id = JobId.pack(row.bytes, from, to);
        boolean pendingArray = id == JobId.NONE && row.text(columns.job()).indexOf('[') > 0;
        if (id == JobId.NONE && !pendingArray) {
            SacctNotes.unreadable(notes, row.line, "JobID", row.text(columns.job()));
            return;
        }
        row.give(present);
        if (state.state().isEmpty()) {
            SacctNotes.unreadable(notes, row.line, "State", row.text(columns.state()));
            return;
        }
        steps.job(id == JobId.NONE ? 0 : id);
        if (times(row)) {
            resources(row);
            if (pendingArray) {
                table.add(row.text(columns.job()), row.line);
            } else {
                table.add(id, row.line);
            }
        }
    }

    private boolean times(SacctRecord row) {
        long from = start.seconds();
        long to = end.seconds();
        if (from == Times.BAD || to == Times.BAD) {
            int column = from == Times.BAD ? columns.start() : columns.end();
            SacctNotes.unreadable(notes, row.line, from == Times.BAD ? "Start" : "End", row.text(column));
            return false;
        }
        table.state(state.state().orElseThrow());
        table.quality(Quality.MEASURED);
        if (from > 0 && to == Times.NONE) {
            to = openEnd(row, from);
        } else if (from > 0 && to > from) {
            from = latestStart(row, from, to);
        }
        table.times(Math.max(0, submit.seconds()), from, from == Times.NONE ? Times.NONE : to);
        return true;
    }

    /** The end of a run that has none: start plus elapsed time if it is over, none if it is still open. */
    private long openEnd(SacctRecord row, long from) {
        String job = row.text(columns.job());
        JobState what = state.state().orElseThrow();
        if (what.open()) {
            SacctNotes.running(notes, row.line, job, what);
            return Times.NONE;
        }
        if (elapsed.seconds() == Times.NONE) {
            SacctNotes.noEnd(notes, row.line, job);
            return Times.NONE;
        }
        if (columns.end() >= 0) {
            SacctNotes.completedEnd(notes, row.line, job);
        }
        table.quality(Quality.ESTIMATED);
        return from + elapsed.seconds();
    }

    /** The start, or end less elapsed time where that is later: a requeued or suspended job did not run all the while. */
    private long latestStart(SacctRecord row, long from, long to) {
        long ran = elapsed.seconds();
        if (ran <= 0 || ran >= to - from) {
            return from;
        }
        SacctNotes.shorter(notes, row.line, row.text(columns.job()), ran, to - from);
        table.quality(Quality.ESTIMATED);
        return to - ran;
    }

    private void resources(SacctRecord row) {
        int count = gpus(row);
        table.gpus(Math.max(0, count));
        if (count > 0) {
            anyGpu = true;
        } else {
            firstWithoutGpu = ranWithoutGpu++ == 0 ? row.line : firstWithoutGpu;
        }
        int model = allocated.isBlank() ? model(row) : allocated.model();
        table.names(count > 0 ? model : 0, user.index(), account.index());
        if (estimatedGpus) {
            table.quality(Quality.ESTIMATED);
        }
    }

    /** The GPU's model where another column than that of the allocated resources tells it. */
    private int model(SacctRecord row) {
        return table.models().intern(row.bytes, otherwise.modelFrom(), otherwise.modelTo());
    }

    /** GPUs of a row: allocated ones first; what was asked for only where the export tells nothing else. */
    private int gpus(SacctRecord row) {
        estimatedGpus = false;
        return allocated.isBlank() ? gpusOfOthers(row) : allocated.gpus();
    }

    private int gpusOfOthers(SacctRecord row) {
        otherwise.forget();
        if (!row.blank(columns.allocGres())) {
            estimatedGpus = true;
            return perNode(row, columns.allocGres());
        }
        if (columns.allocTres() >= 0 || columns.allocGres() >= 0) {
            return GpuCount.NONE;
        }
        estimatedGpus = true;
        if (!row.blank(columns.reqTres())) {
            return otherwise.ofTres(row.bytes, row.start(columns.reqTres()), row.end(columns.reqTres()));
        }
        return row.blank(columns.reqGres()) ? GpuCount.NONE : perNode(row, columns.reqGres());
    }

    private int perNode(SacctRecord row, int column) {
        int count = otherwise.ofGres(row.bytes, row.start(column), row.end(column));
        if (count <= 0 || row.blank(columns.nodes())) {
            return count;
        }
        long nodes = Times.seconds(row.text(columns.nodes()));
        return (int) Math.min(UsageTableBuilder.MOST_GPUS, count * Math.max(1, Math.min(nodes, 1 << 20)));
    }
}
