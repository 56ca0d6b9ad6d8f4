package io.github.taipei1.bundle.submission;

import io.github.taipei1.bundle.BundleEntry;
import io.github.taipei1.bundle.Content;
import io.github.taipei1.bundle.PayloadNames;
import io.github.taipei1.bundle.json.Json;
import io.github.taipei1.config.MetricsFile;
import io.github.taipei1.config.TeamConfig;
import io.github.taipei1.metrics.ReducedMetrics;
import io.github.taipei1.metrics.read.MetricsInput;
import io.github.taipei1.metrics.read.MetricsKind;
import io.github.taipei1.rule.Library;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The measurements of a project in the form that goes into a bundle: no names of people, nodes, paths or submit lines. One file of a team
 * may become several, for instance a table of figures and their series.
 *
 * @param entries the files
 * @param config entries of {@code metrics:} for them
 * @param originals name and SHA-256 of the team's own files
 */
record ReducedFiles(List<BundleEntry> entries, List<Json> config, List<Json> originals) {
    private static final String CSV = ".csv";

    /** Writes a reduced table. */
    private interface Writer {
        void write(OutputStream out) throws IOException;
    }

    static ReducedFiles of(TeamConfig config, Library library) throws IOException {
        ReducedFiles files = new ReducedFiles(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        String owner = config.owner().map(unit -> unit.id()).orElse("");
        for (MetricsFile named : config.metrics()) {
            Optional<MetricsKind> kind = MetricsKind.of(named.kind());
            if (kind.isPresent() && library.exists(named.file())) {
                files.add(named, kind.get(), named.unit().orElse(owner), library);
            }
        }
        return files;
    }

    private void add(MetricsFile named, MetricsKind kind, String unit, Library library) throws IOException {
        io.github.taipei1.metrics.read.MetricsFile read =
                kind.read(new MetricsInput(named.file(), unit, () -> library.open(named.file())));
        if (read.usage().isPresent()) {
            table(
                    named,
                    unit,
                    MetricsKind.REDUCED_USAGE,
                    out -> ReducedMetrics.usage(read.usage().get(), out));
        }
        if (!read.series().isEmpty()) {
            table(named, unit, MetricsKind.REDUCED_SERIES, out -> ReducedMetrics.series(read.series(), out));
        }
        if (!read.rows().isEmpty()) {
            table(named, unit, MetricsKind.KPI, out -> ReducedMetrics.kpis(read.rows(), out));
        }
        originals.add(Json.object()
                .put("file", named.file())
                .put("sha256", library.sha256(named.file()))
                .build());
    }

    private void table(MetricsFile named, String unit, MetricsKind kind, Writer writer) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        writer.write(bytes);
        String original = named.file() + "." + kind.id() + CSV;
        String path = PayloadRole.METRICS.folder() + PayloadNames.fit(original);
        entries.add(new BundleEntry(path, Content.of(bytes.toByteArray()), original, PayloadRole.METRICS.word()));
        config.add(Json.object()
                .put("kind", kind.id())
                .put("unit", unit)
                .put("file", original)
                .build());
    }
}
