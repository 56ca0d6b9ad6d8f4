package io.github.taipei1.metrics.read;

import io.github.taipei1.finding.Text;
import io.github.taipei1.metrics.KpiRow;
import io.github.taipei1.metrics.Provenance;
import io.github.taipei1.metrics.SeriesBuilder;
import io.github.taipei1.metrics.UsageTableBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** One file being read: where a reader takes bytes from and puts what it finds. */
final class Reading {
    /** The most different series of one file; a file with more is told so. */
    static final int MOST_SERIES = 2000;

    private static final Text CROWDED = Text.of(
            "檔案內的數列超過 " + MOST_SERIES + " 種，其餘未讀入",
            "the file holds more than " + MOST_SERIES + " series; the rest was not read");
    private static final Text FEWER = Text.of("請只匯出報告用得到的指標", "Export only the metrics that the report uses");

    private final MetricsKind kind;
    private final MetricsInput input;
    private final Hashing bytes;
    private final Notes notes;
    private final Map<String, SeriesBuilder> series = new LinkedHashMap<>();
    private final List<Function<Provenance.Source, KpiRow>> rows = new ArrayList<>();
    private Optional<Lines> lines = Optional.empty();
    private Optional<UsageTableBuilder> usage = Optional.empty();
    private boolean slurm;
    private boolean crowded;

    Reading(MetricsKind kind, MetricsInput input, InputStream in) {
        this.kind = kind;
        this.input = input;
        this.bytes = new Hashing(in);
        this.notes = new Notes(input.path());
    }

    InputStream bytes() {
        return bytes;
    }

    /** The lines of the file, for a reader that walks over lines. */
    Lines lines() {
        bytes.leaveLines();
        Lines walked = new Lines(bytes);
        lines = Optional.of(walked);
        return walked;
    }

    Notes notes() {
        return notes;
    }

    MetricsInput input() {
        return input;
    }

    /** Job rows; {@code ofSlurm} if their ids are those of the cluster's scheduler. */
    void usage(UsageTableBuilder table, boolean ofSlurm) {
        usage = Optional.of(table);
        slurm = ofSlurm;
    }

    /** The series of a metric of a run as the source names it, new if there was none; empty once there are too many. */
    Optional<SeriesBuilder> series(String run, String metric) {
        return series(run, metric, kind.id());
    }

    /** The same for a source that says itself where the series came from. */
    Optional<SeriesBuilder> series(String run, String metric, String origin) {
        String key = run + "\u0000" + metric + "\u0000" + origin;
        SeriesBuilder known = series.get(key);
        if (known == null && series.size() < MOST_SERIES) {
            known = new SeriesBuilder(run, metric, origin);
            series.put(key, known);
        } else if (known == null && !crowded) {
            crowded = true;
            notes.warning(1, CROWDED, FEWER);
        }
        return Optional.ofNullable(known);
    }

    /** A row of {@code kpi.csv}, which gets the file's provenance once its hash is known. */
    void row(Function<Provenance.Source, KpiRow> row) {
        rows.add(row);
    }

    /** Takes up what the reader left unread, so that hash and lines are of the whole file. */
    void drain() throws IOException {
        if (lines.isPresent()) {
            lines.get().skip();
        }
        bytes.drain();
    }

    MetricsFile result() {
        int last = Math.max(1, lines.map(Lines::line).orElseGet(bytes::lines));
        Provenance.Source source = new Provenance.Source(input.path(), 1, last, bytes.sha256());
        return new MetricsFile(
                kind,
                input.unit(),
                source,
                usage.map(table -> table.build(input.unit(), source, slurm)),
                CommonNames.of(series.values().stream()
                        .filter(builder -> builder.size() > 0)
                        .map(builder -> builder.build(source).ofUnit(input.unit()))
                        .toList()),
                rows.stream().map(row -> row.apply(source)).toList(),
                notes.problems(),
                notes.warnings());
    }
}
