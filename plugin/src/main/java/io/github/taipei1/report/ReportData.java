package io.github.taipei1.report;

import io.github.taipei1.call.Batch;
import io.github.taipei1.call.Call;
import io.github.taipei1.call.Cluster;
import io.github.taipei1.call.WrittenText;
import io.github.taipei1.config.Project;
import io.github.taipei1.config.TeamConfig;
import io.github.taipei1.finding.Language;
import io.github.taipei1.metrics.KpiFormat;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the templates of a profile know. Maps, lists, words and numbers only; an absent text is an empty one. The keys are described in
 * the profile's {@code sections/README.md}.
 */
final class ReportData {
    private final ReportInput input;
    private final TeamConfig config;
    private final Language language;

    ReportData(ReportInput input) {
        this.input = input;
        this.config = input.project().config();
        this.language = input.language();
    }

    Map<String, Object> map() {
        UsageData figures = new UsageData(input);
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("call", call());
        data.put("cluster", cluster());
        data.put("batch", batch());
        data.put("project", project());
        TeamData team = new TeamData(config, language);
        data.put("units", team.units());
        data.put("joint", config.joint());
        data.put("software", team.software());
        data.put("kpi", figures.kpis());
        data.put("usage", figures.usage());
        data.put("beforeAfter", figures.beforeAfter());
        data.put("showcase", team.showcase());
        data.put("disclosures", team.disclosures());
        data.put("generativeAi", team.generativeAi());
        data.put("statements", statements());
        Evidences evidences = Evidences.of(input);
        data.put(
                "clauses",
                input.matrix().stream().map(row -> clause(row, evidences)).toList());
        data.put("evidences", evidences.rows());
        data.put("provenance", figures.provenance());
        data.put("sources", figures.sources());
        data.put(
                "acknowledgement",
                words(input.plan().acknowledgement())
                        .replace("${gpu}", input.project().cluster().gpu()));
        return data;
    }

    private String words(WrittenText text) {
        return text.text().in(language);
    }

    private Map<String, Object> call() {
        Call call = input.project().call();
        return Map.of(
                "id",
                call.id(),
                "title",
                words(call.title()),
                "machine",
                call.machine().name());
    }

    private Map<String, Object> cluster() {
        Cluster cluster = input.project().cluster();
        return Map.of(
                "id", cluster.id(),
                "name", words(cluster.name()),
                "gpu", cluster.gpu(),
                "gpus", cluster.gpus(),
                "nodes", cluster.nodes(),
                "software", words(cluster.software().name()));
    }

    private Map<String, Object> batch() {
        Batch batch = input.project().batch();
        return Map.of(
                "number", batch.number(),
                "from", Dates.written(batch.from(), language),
                "to", Dates.written(batch.to(), language),
                "computeFrom", Dates.written(batch.compute().from(), language),
                "computeTo", Dates.written(batch.compute().to(), language),
                "computeDays", batch.compute().days());
    }

    private Map<String, Object> project() {
        Project project = config.project();
        Language other = language == Language.EN ? Language.ZH_TW : Language.EN;
        String title = project.title().in(language);
        String otherTitle = project.title().in(other);
        Optional<Project.Application> promised = project.application();
        return Map.of(
                "title", title,
                "otherTitle", otherTitle.equals(title) ? "" : otherTitle,
                "topic", topic(project.topic()),
                "gpuHours", number(promised.flatMap(Project.Application::gpuHours)),
                "tokens", number(promised.flatMap(Project.Application::tokens)),
                "memoryGib", number(promised.flatMap(Project.Application::memoryGib)));
    }

    private String topic(Optional<String> topic) {
        return topic.map(id -> input.project().cluster().topics().stream()
                        .filter(known -> known.id().equals(id))
                        .findFirst()
                        .map(known -> words(known.name()))
                        .orElse(id))
                .orElse("");
    }

    private static String number(Optional<BigDecimal> value) {
        return value.map(given -> KpiFormat.number(
                        given, Math.max(0, given.stripTrailingZeros().scale())))
                .orElse("");
    }

    private List<Map<String, Object>> statements() {
        return input.project().call().declaration().statements().stream()
                .map(statement ->
                        Map.<String, Object>of("name", words(statement.name()), "words", words(statement.words())))
                .toList();
    }

    private Map<String, Object> clause(ReportInput.MatrixRow row, Evidences evidences) {
        return Map.of(
                "byUnit",
                row.byUnit().stream().map(input::words).toList(),
                "numbers",
                evidences.numbers(row),
                "id",
                row.clause().id(),
                "where",
                row.clause().where(),
                "summary",
                row.clause().summaryText().in(language),
                "state",
                row.state().in(language),
                "evidence",
                row.evidence());
    }
}
