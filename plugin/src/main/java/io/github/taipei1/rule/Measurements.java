package io.github.taipei1.rule;

import io.github.taipei1.call.Batch;
import io.github.taipei1.call.Cluster;
import io.github.taipei1.config.Schedule;
import io.github.taipei1.config.TeamConfig;
import io.github.taipei1.finding.Problem;
import io.github.taipei1.metrics.ComputeWindow;
import io.github.taipei1.metrics.KpiModel;
import io.github.taipei1.metrics.KpiModels;
import io.github.taipei1.metrics.KpiRow;
import io.github.taipei1.metrics.ModelFacts;
import io.github.taipei1.metrics.Series;
import io.github.taipei1.metrics.UsageTable;
import io.github.taipei1.metrics.read.MetricsFile;
import io.github.taipei1.yaml.Places;
import java.util.ArrayList;
import java.util.List;

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

    /** Reads all measurements of a project of one repository. */
    public static Measurements of(TeamConfig config, Places places, Cluster cluster, Batch batch, Library files) {
        return of(config, places, cluster, batch, files, List.of());
    }

    /** The same with those of the members of a joint project. */
    public static Measurements of(
            TeamConfig config, Places places, Cluster cluster, Batch batch, Library files, List<MemberPart> members) {
        List<Measured> all = new ArrayList<>(List.of(Measured.of(config, places, files)));
        members.forEach(member -> all.add(member.measured()));
        return of(all, window(config, cluster, batch), facts(config, cluster));
    }

    /** The measurements of one member of a joint project alone. */
    public static Measurements of(MemberPart member, TeamConfig config, Cluster cluster, Batch batch) {
        return of(List.of(member.measured()), window(config, cluster, batch), facts(config, cluster));
    }

    private static Measurements of(List<Measured> all, ComputeWindow window, ModelFacts facts) {
        List<Problem> problems = new ArrayList<>();
        List<Problem> warnings = new ArrayList<>();
        List<UsageTable> tables = new ArrayList<>();
        List<KpiRow> rows = new ArrayList<>();
        List<Series> series = new ArrayList<>();
        for (Measured measured : all) {
            problems.addAll(measured.unknown());
            for (MetricsFile file : measured.files()) {
                problems.addAll(file.problems());
                warnings.addAll(file.warnings());
                Unused.of(file).ifPresent(warnings::add);
                file.usage().ifPresent(tables::add);
                rows.addAll(file.rows());
                series.addAll(file.series());
            }
        }
        problems.addAll(SameNames.of(rows));
        return new Measurements(KpiModels.of(tables, rows, series, window, facts), problems, warnings);
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
}
