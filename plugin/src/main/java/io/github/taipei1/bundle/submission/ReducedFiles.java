package io.github.taipei1.bundle.submission;

import io.github.taipei1.bundle.BundleEntry;
import io.github.taipei1.bundle.Content;
import io.github.taipei1.bundle.PayloadNames;
import io.github.taipei1.bundle.json.Json;
import io.github.taipei1.check.Member;
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

    /** @param members of a joint project, whose measurements are in the report's sums and so in its files */
    static ReducedFiles of(TeamConfig config, Library library, List<Member> members) throws IOException {
        ReducedFiles files = new ReducedFiles(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        String owner = config.owner().map(unit -> unit.id()).orElse("");
        for (MetricsFile named : config.metrics()) {
            Optional<MetricsKind> kind = MetricsKind.of(named.kind());
            if (kind.isPresent() && library.exists(named.file())) {
                files.add(named, kind.get(), named.unit().orElse(owner), library);
            }
        }
        for (Member member : members) {
            for (io.github.taipei1.metrics.read.MetricsFile read :
                    member.part().measured().files()) {
                files.add(read);
            }
        }
        return files;
    }

    private void add(MetricsFile named, MetricsKind kind, String unit, Library library) throws IOException {
        add(kind.read(new MetricsInput(named.file(), unit, () -> library.open(named.file()))));
    }

    private void add(io.github.taipei1.metrics.read.MetricsFile read) throws IOException {
        if (read.usage().isPresent()) {
            table(
                    read,
                    MetricsKind.REDUCED_USAGE,
                    out -> ReducedMetrics.usage(read.usage().get(), out));
        }
        if (!read.series().isEmpty()) {
            table(read, MetricsKind.REDUCED_SERIES, out -> ReducedMetrics.series(read.series(), out));
        }
        if (!read.rows().isEmpty()) {
            table(read, MetricsKind.KPI, out -> ReducedMetrics.kpis(read.rows(), out));
        }
        originals.add(Json.object()
                .put("file", read.source().file())
                .put("sha256", read.source().sha256())
                .build());
    }

    private void table(io.github.taipei1.metrics.read.MetricsFile read, MetricsKind kind, Writer writer)
            throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        writer.write(bytes);
        String original = read.source().file() + "." + kind.id() + CSV;
        String path = PayloadRole.METRICS.folder() + PayloadNames.fit(original);
        entries.add(new BundleEntry(path, Content.of(bytes.toByteArray()), original, PayloadRole.METRICS.word()));
        config.add(Json.object()
                .put("kind", kind.id())
                .put("unit", read.unit())
                .put("file", original)
                .build());
    }
}
