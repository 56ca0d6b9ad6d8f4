package io.github.taipei1.rule;

import io.github.taipei1.call.Batch;
import io.github.taipei1.call.Cluster;
import io.github.taipei1.config.MetricsFile;
import io.github.taipei1.config.Schedule;
import io.github.taipei1.config.TeamConfig;
import io.github.taipei1.finding.Place;
import io.github.taipei1.finding.Problem;
import io.github.taipei1.finding.Text;
import io.github.taipei1.metrics.ComputeWindow;
import io.github.taipei1.metrics.KpiModel;
import io.github.taipei1.metrics.KpiModels;
import io.github.taipei1.metrics.KpiRow;
import io.github.taipei1.metrics.ModelFacts;
import io.github.taipei1.metrics.Series;
import io.github.taipei1.metrics.UsageTable;
import io.github.taipei1.metrics.read.MetricsInput;
import io.github.taipei1.metrics.read.MetricsKind;
import io.github.taipei1.yaml.Nearest;
import io.github.taipei1.yaml.Places;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the files under {@code metrics:} say.
 *
 * @param problems files or rows that cannot be read; figures cannot be trusted then
 * @param warnings what was left out or completed, and why
 */
public record Measurements(KpiModel kpis, List<Problem> problems, List<Problem> warnings) {
    private static final int TERA = 12;

    public Measurements {
        problems = List.copyOf(problems);
        warnings = List.copyOf(warnings);
    }

    /** Reads all measurements of a project. */
    public static Measurements of(TeamConfig config, Places places, Cluster cluster, Batch batch, Library files) {
        List<Problem> problems = new ArrayList<>();
        List<Problem> warnings = new ArrayList<>();
        List<UsageTable> tables = new ArrayList<>();
        List<KpiRow> rows = new ArrayList<>();
        List<Series> series = new ArrayList<>();
        String owner = config.owner().map(unit -> unit.id()).orElse("");
        List<MetricsFile> named = config.metrics();
        for (int i = 0; i < named.size(); i++) {
            MetricsFile file = named.get(i);
            Optional<MetricsKind> kind = MetricsKind.of(file.kind());
            if (kind.isEmpty()) {
                problems.add(unknown(places, i, file.kind()));
                continue;
            }
            MetricsInput input =
                    new MetricsInput(file.file(), file.unit().orElse(owner), () -> files.open(file.file()));
            io.github.taipei1.metrics.read.MetricsFile read = kind.get().read(input);
            problems.addAll(read.problems());
            warnings.addAll(read.warnings());
            read.usage().ifPresent(tables::add);
            rows.addAll(read.rows());
            series.addAll(read.series());
        }
        KpiModel kpis = KpiModels.of(tables, rows, series, window(config, cluster, batch), facts(config, cluster));
        return new Measurements(kpis, problems, warnings);
    }

    private static ModelFacts facts(TeamConfig config, Cluster cluster) {
        return new ModelFacts(
                config.project().parameters(), cluster.densePeakTflops().map(peak -> peak.movePointRight(TERA)));
    }

    private static ComputeWindow window(TeamConfig config, Cluster cluster, Batch batch) {
        List<ComputeWindow.Interval> maintenance =
                config.schedule().map(Schedule::maintenance).orElse(List.of()).stream()
                        .map(period -> ComputeWindow.Interval.ofDays(period.from(), period.to()))
                        .toList();
        return new ComputeWindow(
                batch.from(),
                batch.to(),
                batch.compute().from(),
                batch.compute().to(),
                cluster.gpus(),
                cluster.gpu(),
                maintenance);
    }

    private static Problem unknown(Places places, int index, String kind) {
        Place place = places.of("metrics[" + index + "].kind");
        String near = Nearest.to(kind, MetricsKind.ids()).orElse("－");
        String known = String.join(", ", MetricsKind.ids());
        return new Problem(
                place,
                Text.of(
                        "不認得的量測格式「" + kind + "」；最接近的是 " + near,
                        "unknown metrics kind \"" + kind + "\"; the nearest is " + near),
                Text.of("可用的格式：" + known, "kinds: " + known));
    }
}
