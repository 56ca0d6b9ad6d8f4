package io.github.taipei1.init;

import io.github.taipei1.call.Batch;
import io.github.taipei1.call.Call;
import io.github.taipei1.call.Calls;
import io.github.taipei1.call.Cluster;
import io.github.taipei1.call.Profile;
import io.github.taipei1.call.ReportPlan;
import io.github.taipei1.check.Project;
import io.github.taipei1.check.Workspace;
import io.github.taipei1.config.TeamConfig;
import io.github.taipei1.finding.Place;
import io.github.taipei1.finding.Problem;
import io.github.taipei1.finding.Text;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Finds out with what a repository begins: its own configuration, or what was wished for, or the turn that is on or comes next. */
public final class Starts {
    private Starts() {}

    /**
     * What somebody wishes to begin with; nothing means the newest call, its first cluster, and the batch of the day.
     */
    public record Wish(Optional<String> call, Optional<String> cluster, Optional<Integer> batch, LocalDate asOf) {}

    /** The start, or why there is none. */
    public record Found(Optional<Start> start, List<Problem> problems) {
        public Found {
            problems = List.copyOf(problems);
        }

        private static Found not(Problem problem) {
            return new Found(Optional.empty(), List.of(problem));
        }
    }

    /**
     * Finds the start of a repository.
     *
     * @param plugin coordinates of the plugin with its version
     */
    public static Found find(Path root, Wish wish, String plugin) throws IOException {
        if (Files.exists(root.resolve(TeamConfig.FILE))) {
            Project.Loaded loaded = Workspace.open(root, Optional.empty()).loaded();
            return loaded.project()
                    .map(project -> of(project, root, plugin))
                    .orElseGet(() -> new Found(Optional.empty(), loaded.problems()));
        }
        List<String> shipped = Calls.shipped();
        String name = wish.call().orElse(shipped.get(shipped.size() - 1));
        Calls.Found found = Calls.load(name, root);
        if (found.call().isEmpty()) {
            return new Found(Optional.empty(), found.problems());
        }
        return of(name, found.call().get(), wish, root, plugin);
    }

    private static Found of(Project project, Path root, String plugin) {
        String name = project.config().call();
        return plan(name, root)
                .map(plan -> start(new Start(
                        name,
                        project.call(),
                        plan,
                        project.cluster(),
                        project.batch(),
                        Optional.of(project.config()),
                        List.of(),
                        plugin)))
                .orElseGet(() -> Found.not(noPlan(name)));
    }

    private static Found of(String name, Call call, Wish wish, Path root, String plugin) {
        Optional<ReportPlan> plan = plan(name, root);
        if (plan.isEmpty()) {
            return Found.not(noPlan(name));
        }
        Cluster first = call.clusters().get(0);
        Optional<Cluster> cluster = wish.cluster().isEmpty()
                ? Optional.of(first)
                : call.cluster(wish.cluster().get());
        if (cluster.isEmpty()) {
            String ids = call.clusters().stream().map(Cluster::id).collect(Collectors.joining(", "));
            return Found.not(unknown("taipei1.cluster", wish.cluster().get(), ids));
        }
        Optional<Batch> batch = wish.batch().isEmpty()
                ? Optional.of(batchOf(cluster.get(), wish.asOf()))
                : cluster.get().batch(wish.batch().get());
        if (batch.isEmpty()) {
            String range = "1–" + cluster.get().batches().size();
            return Found.not(
                    unknown("taipei1.batch", String.valueOf(wish.batch().get()), range));
        }
        return start(
                new Start(name, call, plan.get(), cluster.get(), batch.get(), Optional.empty(), guessed(wish), plugin));
    }

    private static List<String> guessed(Wish wish) {
        List<String> guessed = new ArrayList<>();
        if (wish.cluster().isEmpty()) {
            guessed.add("taipei1.cluster");
        }
        if (wish.batch().isEmpty()) {
            guessed.add("taipei1.batch");
        }
        return guessed;
    }

    private static Found start(Start start) {
        return new Found(Optional.of(start), List.of());
    }

    private static Optional<ReportPlan> plan(String name, Path root) {
        return ReportPlan.read(Profile.of(name, root)).value();
    }

    /** The batch that is on or comes next; the last one when all are over. */
    private static Batch batchOf(Cluster cluster, LocalDate day) {
        List<Batch> batches = cluster.batches();
        return batches.stream()
                .filter(batch -> !day.isAfter(batch.to()))
                .findFirst()
                .orElse(batches.get(batches.size() - 1));
    }

    private static Problem unknown(String name, String value, String allowed) {
        return new Problem(
                Place.of(TeamConfig.FILE),
                Text.of(name + "=" + value + "：不認得的值", name + "=" + value + ": unknown value"),
                Text.of("可用的值：" + allowed, "values: " + allowed));
    }

    private static Problem noPlan(String name) {
        return new Problem(
                Place.of(name + "/" + ReportPlan.FILE),
                Text.of("徵案設定沒有可用的 " + ReportPlan.FILE, "the call's profile has no usable " + ReportPlan.FILE),
                Text.of("請補上結案報告的章節", "add the sections of the closing report"));
    }
}
