package io.github.taipei1.check;

import io.github.taipei1.call.Batch;
import io.github.taipei1.call.Call;
import io.github.taipei1.call.Calls;
import io.github.taipei1.call.Cluster;
import io.github.taipei1.config.TeamConfig;
import io.github.taipei1.finding.Language;
import io.github.taipei1.finding.Problem;
import io.github.taipei1.finding.Text;
import io.github.taipei1.yaml.Nearest;
import io.github.taipei1.yaml.Parsed;
import io.github.taipei1.yaml.Places;
import io.github.taipei1.yaml.StrictYaml;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A team's configuration together with the call, cluster and batch that it names.
 *
 * @param batch with moved dates applied
 */
public record Project(TeamConfig config, Places places, Call call, Cluster cluster, Batch batch) {

    private static final Pattern LANGUAGE = Pattern.compile("(?m)^language:\\s*[\"']?([A-Za-z-]+)");

    /**
     * What came of loading a project: the whole of it, or the problems and as much as is known.
     *
     * @param language in which the team wants to be told, also where its configuration cannot be read as a whole
     */
    public record Loaded(
            Optional<Project> project,
            Optional<TeamConfig> config,
            Optional<Call> call,
            Places places,
            List<Problem> problems,
            Language language) {
        public Loaded {
            problems = List.copyOf(problems);
        }
    }

    /**
     * Reads a configuration and looks up what it names.
     *
     * @param name path of the configuration
     * @param text its text
     * @param root where a call's own folder is looked for
     */
    public static Loaded load(String name, String text, Path root) {
        Parsed<TeamConfig> parsed = StrictYaml.read(name, text, TeamConfig.class);
        return load(parsed, root, asked(text));
    }

    private static Language asked(String text) {
        Matcher matcher = LANGUAGE.matcher(text);
        return (matcher.find() ? Language.of(matcher.group(1)) : Optional.<Language>empty()).orElse(Language.ZH_TW);
    }

    /** There is no configuration at all. */
    public static Loaded missing(String path) {
        Parsed<TeamConfig> parsed = StrictYaml.missing(
                path,
                Text.of(
                        "請在儲存庫根目錄執行，或以 -Dtaipei1.config=路徑 指定；還沒有設定檔時，先執行 taipei1:init",
                        "run at the repository's root, or name the file with -Dtaipei1.config=path; taipei1:init writes one to start with"));
        return load(parsed, Path.of("."), Language.ZH_TW);
    }

    private static Loaded load(Parsed<TeamConfig> parsed, Path root, Language asked) {
        return parsed.value()
                .map(config -> load(config, parsed.places(), Calls.load(config.call(), root)))
                .orElseGet(() -> new Loaded(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        parsed.places(),
                        parsed.problems(),
                        asked));
    }

    /**
     * Looks up what a configuration names, in a call that is chosen by somebody else than the team.
     *
     * @param found the call, or why there is none
     */
    public static Loaded load(TeamConfig config, Places places, Calls.Found found) {
        List<Problem> problems = new ArrayList<>(ConfigChecks.problems(config, places));
        found.problems().forEach(problem -> problems.add(at(places, problem)));
        Optional<Cluster> cluster = found.call().flatMap(call -> cluster(config, call, places, problems));
        Optional<Batch> batch = cluster.flatMap(known -> batch(config, known, places, problems));
        Optional<Project> project = batch.isPresent() && problems.isEmpty()
                ? Optional.of(
                        new Project(config, places, found.call().orElseThrow(), cluster.orElseThrow(), batch.get()))
                : Optional.empty();
        return new Loaded(project, Optional.of(config), found.call(), places, problems, config.language());
    }

    private static Problem at(Places places, Problem problem) {
        boolean aboutKey = problem.place().path().equals(TeamConfig.FILE);
        return aboutKey ? new Problem(places.of("call"), problem.message(), problem.help()) : problem;
    }

    private static Optional<Cluster> cluster(TeamConfig config, Call call, Places places, List<Problem> problems) {
        Optional<Cluster> cluster = call.cluster(config.cluster());
        if (cluster.isEmpty()) {
            List<String> ids = call.clusters().stream().map(Cluster::id).toList();
            String near =
                    Nearest.to(config.cluster(), ids).map(id -> "「" + id + "」").orElse(String.join("、", ids));
            problems.add(new Problem(
                    places.of("cluster"),
                    Text.of(
                            call.id() + " 沒有運算群「" + config.cluster() + "」；是不是" + near + "？",
                            call.id() + " has no cluster \"" + config.cluster() + "\""),
                    Text.of("可用的值：" + String.join(", ", ids), "values: " + String.join(", ", ids))));
        }
        return cluster;
    }

    private static Optional<Batch> batch(TeamConfig config, Cluster cluster, Places places, List<Problem> problems) {
        Optional<Batch> batch = cluster.batch(config.batch());
        if (batch.isEmpty()) {
            int count = cluster.batches().size();
            problems.add(new Problem(
                    places.of("batch"),
                    Text.of(
                            cluster.id() + " 沒有第 " + config.batch() + " 批",
                            cluster.id() + " has no batch " + config.batch()),
                    Text.of("可用的值：1 至 " + count, "values: 1 to " + count)));
            return batch;
        }
        return batch.flatMap(planned -> moved(config, planned, places, problems));
    }

    private static Optional<Batch> moved(TeamConfig config, Batch planned, Places places, List<Problem> problems) {
        LocalDate from = config.schedule().flatMap(moved -> moved.start()).orElse(planned.from());
        LocalDate to = config.schedule().flatMap(moved -> moved.end()).orElse(planned.to());
        Batch moved = planned.moved(from, to);
        if (moved.compute().to().isBefore(moved.compute().from())) {
            problems.add(new Problem(
                    places.of("schedule"),
                    Text.of(
                            "改期後（" + from + " 至 " + to + "）沒有運算期間",
                            "the moved dates (" + from + " to " + to + ") leave no compute window"),
                    Text.of("請核對改期通知", "check them against the notice")));
            return Optional.empty();
        }
        return Optional.of(moved);
    }
}
