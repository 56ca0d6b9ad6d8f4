package io.github.taipei1.bundle.submission;

import io.github.taipei1.bundle.BundleEntry;
import io.github.taipei1.bundle.BundleId;
import io.github.taipei1.bundle.BundlePlan;
import io.github.taipei1.bundle.Content;
import io.github.taipei1.bundle.bag.BagInfo;
import io.github.taipei1.bundle.json.Json;
import io.github.taipei1.check.CheckResult;
import io.github.taipei1.check.Leaks;
import io.github.taipei1.check.Project;
import io.github.taipei1.check.Workspace;
import io.github.taipei1.config.TeamConfig;
import io.github.taipei1.config.Unit;
import io.github.taipei1.document.Source;
import io.github.taipei1.finding.Finding;
import io.github.taipei1.metrics.KpiFormat;
import io.github.taipei1.metrics.KpiModel;
import io.github.taipei1.rule.decision.Decision;
import io.github.taipei1.rule.decision.DecisionReader;
import io.github.taipei1.yaml.StrictYaml;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Puts together what a team hands in: the report as it was written, reduced measurements, and the files that its records name.
 *
 * @param plan what is to be sealed
 * @param leaks credentials and details of the platform that would leave the repository with it; it must not be sealed then
 */
public record Submission(BundlePlan plan, List<Finding> leaks) {
    public Submission {
        leaks = List.copyOf(leaks);
    }

    /**
     * @param figures the figures of the report
     * @param written files of the report, by their place on the disk
     * @param members bundles of a joint project's members
     * @param withheld paths of sections that the report leaves out, and so the bundle
     * @param draft whether something is missing
     * @param software name and version of this program
     * @throws IOException if a file can't be read
     */
    public static Submission of(
            Workspace workspace,
            CheckResult result,
            KpiModel figures,
            List<Path> written,
            Members members,
            Set<String> withheld,
            boolean draft,
            String software)
            throws IOException {
        Project project = workspace.loaded().project().orElseThrow();
        TeamConfig config = project.config();
        Payload payload = Payload.of(
                workspace.root(), workspace.library(), config, workspace.artifacts(), workspace.members(), withheld);
        ReducedFiles metrics = ReducedFiles.of(config, workspace.library(), workspace.members());
        List<BundleEntry> entries = new ArrayList<>();
        payload.entries().forEach(entries::add);
        entries.addAll(metrics.entries());
        written.forEach(file -> entries.add(report(file)));
        entries.addAll(members.entries());
        BundlePlan plan = new BundlePlan(
                id(project),
                result.asOf(),
                draft,
                software,
                info(project),
                entries,
                members.seals(),
                content(workspace, metrics, members, figures, result));
        return new Submission(plan, Leaks.in(project, workspace.library(), payload.paths(), result.asOf()));
    }

    private static BundleEntry report(Path file) {
        String name = file.getFileName().toString();
        return new BundleEntry(
                PayloadRole.REPORT.folder() + name.toLowerCase(Locale.ROOT),
                Content.of(file),
                name,
                PayloadRole.REPORT.word());
    }

    private static BundleId id(Project project) {
        TeamConfig config = project.config();
        return new BundleId(
                project.call().id(),
                project.cluster().id(),
                project.batch().number(),
                config.owner().map(Unit::id).orElse("team"),
                config.reportSettings().revision());
    }

    private static BagInfo info(Project project) {
        String unit =
                project.config().owner().map(one -> one.name().text().en()).orElse("-");
        return new BagInfo(List.of(
                new BagInfo.Field("Source-Organization", oneLine(unit)),
                new BagInfo.Field(
                        "External-Description",
                        oneLine(project.config().project().title().text().en()))));
    }

    private static String oneLine(String text) {
        String line = text.replaceAll("\\p{Cntrl}+", " ").strip();
        return line.isEmpty() ? "-" : line;
    }

    /** What {@code verify} decides from beside the files: configuration, decisions, figures as the report shows them. */
    private static Json.Obj content(
            Workspace workspace, ReducedFiles metrics, Members members, KpiModel figures, CheckResult result) {
        Json config = workspace
                .library()
                .source(TeamConfig.FILE)
                .map(Source::text)
                .flatMap(text -> StrictYaml.tree(TeamConfig.FILE, text))
                .map(root -> ResolvedConfig.of(root, metrics.config(), members.names()))
                .orElseGet(() -> Json.object().build());
        Json.Builder shown = Json.object();
        figures.kpis().forEach(kpi -> shown.put(kpi.id(), KpiFormat.show(kpi)));
        return Json.object()
                .put("config", config)
                .put("decisions", Json.of(decisions(workspace)))
                .put("figures", shown.build())
                .put("originals", Json.of(metrics.originals()))
                .put("findings", Json.of(findings(result)))
                .build();
    }

    private static List<Json> decisions(Workspace workspace) {
        return DecisionReader.ofFile(workspace.library()).all().stream()
                .map(Submission::decision)
                .toList();
    }

    private static Json decision(Decision made) {
        return Json.object()
                .put("rule", made.rule())
                .put("path", made.path())
                .put("line", made.lines().map(lines -> Integer.toString(lines.from())))
                .put("decision", made.verdict().name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .put("by", made.by())
                .put("on", made.on().map(Object::toString))
                .put("reason", made.reason())
                .put("until", made.until().map(Object::toString))
                .put("passage", made.passage())
                .build();
    }

    /** What the rules found when the bundle was made; the office finds it again for itself. */
    private static List<Json> findings(CheckResult result) {
        return result.findings().stream()
                .map(one -> Json.object()
                        .put("rule", one.finding().rule())
                        .put("level", one.level().name().toLowerCase(Locale.ROOT))
                        .put("path", one.finding().place().path())
                        .put("message", one.finding().message().zhTw())
                        .put("suppressed", one.suppressed().isPresent())
                        .build())
                .map(Json.class::cast)
                .toList();
    }

    /** The first places of leaks, for a message. */
    public Stream<String> leakPlaces() {
        return leaks.stream()
                .map(leak -> leak.place().path() + ":" + leak.place().region().startLine())
                .distinct();
    }
}
