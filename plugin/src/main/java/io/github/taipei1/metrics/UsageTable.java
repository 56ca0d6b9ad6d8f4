package io.github.taipei1.metrics;

import io.github.taipei1.finding.Place;
import io.github.taipei1.finding.Region;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The job rows of one file in columns of primitives: some 35 bytes a row, so that a million rows fit in a small heap.
 * Times are seconds since 1970 as unsigned 32-bit numbers; 0 stands for "none".
 */
public final class UsageTable {
    private final String unit;
    private final Provenance.Source source;
    private final boolean slurm;
    private final UsageColumns columns;

    UsageTable(String unit, Provenance.Source source, boolean slurm, UsageColumns columns) {
        this.unit = unit;
        this.source = source;
        this.slurm = slurm;
        this.columns = columns;
    }

    /** Id of the unit whose usage this is. */
    public String unit() {
        return unit;
    }

    /** The file and the lines of all its rows. */
    public Provenance.Source source() {
        return source;
    }

    /** Whether job ids are those of the cluster's scheduler, so that two files can speak of the same job. */
    public boolean slurm() {
        return slurm;
    }

    /** How many job rows there are. */
    public int rows() {
        return columns.size;
    }

    public UsageRecord row(int row) {
        return new UsageRecord(
                unit,
                job(row),
                instant(submit(row)),
                instant(start(row)),
                instant(end(row)),
                gpus(row),
                columns.models.get(columns.model[row] & 0xFFFF),
                state(row),
                source.file(),
                line(row),
                quality(row));
    }

    /** All rows in file order. */
    public Stream<UsageRecord> records() {
        return IntStream.range(0, rows()).mapToObj(this::row);
    }

    public String job(int row) {
        long id = columns.job[row];
        return JobId.isText(id) ? columns.texts.get(JobId.textIndex(id)) : JobId.unpack(id);
    }

    public int gpus(int row) {
        return columns.gpus[row];
    }

    public JobState state(int row) {
        return UsageColumns.STATES[columns.state[row]];
    }

    public Quality quality(int row) {
        return columns.estimated[row] ? Quality.ESTIMATED : Quality.MEASURED;
    }

    /** The line a row starts at, from 1. */
    public int line(int row) {
        return columns.line[row];
    }

    /** The place of a row in its file. */
    public Place place(int row) {
        return new Place(source.file(), Region.at(line(row), 1));
    }

    /** When the job was handed in, seconds since 1970; 0 if not known. */
    public long submit(int row) {
        return columns.submit[row] & 0xFFFFFFFFL;
    }

    /** When it started, seconds since 1970; 0 if it never did. */
    public long start(int row) {
        return columns.start[row] & 0xFFFFFFFFL;
    }

    /** When it ended (exclusive), seconds since 1970; 0 if it did not. */
    public long end(int row) {
        return columns.end[row] & 0xFFFFFFFFL;
    }

    /** Whether the row says that the job ended before it started. */
    public boolean reversed(int row) {
        return start(row) != 0 && end(row) != 0 && end(row) < start(row);
    }

    /** Whether a job's id is free text instead of a number of the scheduler. */
    boolean hasTextId(int row) {
        return JobId.isText(columns.job[row]);
    }

    String gpuModel(int row) {
        return columns.models.get(columns.model[row] & 0xFFFF);
    }

    /** Index into {@link #userNames()}. */
    int user(int row) {
        return columns.user[row] & 0xFFFF;
    }

    /** Index into {@link #accountNames()}. */
    int account(int row) {
        return columns.account[row] & 0xFFFF;
    }

    List<String> userNames() {
        return columns.users;
    }

    List<String> accountNames() {
        return columns.accounts;
    }

    /** A number that is the same for the same job id in every table of a scheduler. */
    long key(int row) {
        long id = columns.job[row];
        return JobId.isText(id) ? job(row).hashCode() : id;
    }

    private static Optional<Instant> instant(long seconds) {
        return seconds == 0 ? Optional.empty() : Optional.of(Instant.ofEpochSecond(seconds));
    }
}
