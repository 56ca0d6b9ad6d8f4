package io.github.taipei1.metrics.read;

import io.github.taipei1.finding.Problem;
import io.github.taipei1.finding.Text;
import io.github.taipei1.metrics.KpiRow;
import io.github.taipei1.metrics.Provenance;
import io.github.taipei1.metrics.Series;
import io.github.taipei1.metrics.UsageTable;
import java.util.List;
import java.util.Optional;

/**
 * What a reader found in one file.
 *
 * @param source the file, all its lines, its SHA-256
 * @param usage job rows, for sources that tell of jobs
 * @param problems what could not be read; figures of this file can't be trusted then
 * @param warnings what was left out or completed, and why
 */
public record MetricsFile(
        MetricsKind kind,
        String unit,
        Provenance.Source source,
        Optional<UsageTable> usage,
        List<Series> series,
        List<KpiRow> rows,
        List<Problem> problems,
        List<Problem> warnings) {
    public MetricsFile {
        series = List.copyOf(series);
        rows = List.copyOf(rows);
        problems = List.copyOf(problems);
        warnings = List.copyOf(warnings);
    }

    /**
     * The same as part of a joint project, with names that those of no other unit can be mistaken for.
     *
     * @param id of the unit, which then begins the names of figures and runs
     * @param name of the unit, which then stands behind their labels
     */
    public MetricsFile of(String id, Text name) {
        return new MetricsFile(
                kind,
                unit,
                source,
                usage,
                series.stream().map(one -> one.ofRun(id + "/" + one.run())).toList(),
                rows.stream().map(row -> row.of(id, name)).toList(),
                problems,
                warnings);
    }
}
