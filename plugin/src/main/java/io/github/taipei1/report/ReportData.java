package io.github.taipei1.report;

import io.github.taipei1.call.Batch;
import io.github.taipei1.call.Call;
import io.github.taipei1.call.Cluster;
import io.github.taipei1.call.WrittenText;
import io.github.taipei1.config.Disclosure;
import io.github.taipei1.config.GenerativeAi;
import io.github.taipei1.config.Localized;
import io.github.taipei1.config.Project;
import io.github.taipei1.config.ReportSettings;
import io.github.taipei1.config.Signature;
import io.github.taipei1.config.TeamConfig;
import io.github.taipei1.config.Unit;
import io.github.taipei1.finding.Language;
import io.github.taipei1.metrics.KpiFormat;
import java.math.BigDecimal;
import java.time.LocalDate;
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
        data.put("units", config.units().stream().map(this::unit).toList());
        data.put("joint", config.joint());
        data.put("software", software());
        data.put("kpi", figures.kpis());
        data.put("usage", figures.usage());
        data.put("beforeAfter", figures.beforeAfter());
        data.put(
                "showcase",
                config.reportSettings().showcase().stream().map(this::showcase).toList());
        data.put(
                "disclosures",
                config.disclosures().stream().map(this::disclosure).toList());
        data.put("generativeAi", generativeAi());
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

    private String words(Optional<Localized> text) {
        return text.map(known -> known.in(language)).orElse("");
    }

    private String date(Optional<LocalDate> date) {
        return date.map(day -> Dates.written(day, language)).orElse("");
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

    private Map<String, Object> unit(Unit unit) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("id", unit.id());
        data.put("name", unit.name().in(language));
        data.put("lead", unit.role() == Unit.Role.LEAD);
        data.put("kind", kind(unit.kind()));
        data.put("accounts", unit.accounts().map(Object::toString).orElse("—"));
        data.put("project", words(unit.project()));
        data.put("experience", words(unit.experience()));
        data.put("declaration", unit.declaration().orElse(""));
        data.put("nda", date(unit.agreements().flatMap(both -> both.nda()).flatMap(Signature::signed)));
        data.put(
                "userAgreement",
                date(unit.agreements().flatMap(both -> both.userAgreement()).flatMap(Signature::signed)));
        return data;
    }

    private String kind(Unit.Kind kind) {
        boolean english = language == Language.EN;
        return switch (kind) {
            case COMPANY -> english ? "company" : "公司";
            case UNIVERSITY -> english ? "university" : "大專校院";
            case RESEARCH_INSTITUTE -> english ? "research institute" : "研究機構";
            case STARTUP -> english ? "start-up" : "新創公司";
            case FOUNDATION -> english ? "foundation" : "財團法人";
        };
    }

    private List<Map<String, Object>> software() {
        return config.software().stream()
                .map(one -> Map.<String, Object>of(
                        "name",
                        one.name(),
                        "source",
                        one.source().orElse("—"),
                        "licence",
                        one.licence().orElse("—")))
                .toList();
    }

    private Map<String, Object> showcase(ReportSettings.Showcase one) {
        boolean video = one.kind() == ReportSettings.Showcase.Kind.VIDEO;
        boolean english = language == Language.EN;
        return Map.of(
                "kind", video ? (english ? "video" : "影片") : english ? "display" : "展示",
                "where", one.url().or(one::file).orElse("—"),
                "description", words(one.description()));
    }

    private Map<String, Object> disclosure(Disclosure disclosure) {
        return Map.of(
                "id", disclosure.id(),
                "kind", kind(disclosure.kind()),
                "planned", date(disclosure.publishOn()),
                "published", date(disclosure.publishedOn()),
                "drafts",
                        java.util.stream.Stream.of(disclosure.zhTw(), disclosure.en())
                                .flatMap(Optional::stream)
                                .toList());
    }

    private String kind(Disclosure.Kind kind) {
        boolean english = language == Language.EN;
        return switch (kind) {
            case PRESS_RELEASE -> english ? "press release" : "新聞稿";
            case POST -> english ? "post" : "貼文";
            case WEB_PAGE -> english ? "web page" : "網頁";
            case SLIDES -> english ? "slides" : "簡報";
            case VIDEO_SCRIPT -> english ? "video script" : "影片腳本";
            case MODEL_CARD -> english ? "model card" : "模型說明卡";
            case README -> english ? "readme" : "說明文件";
            case OTHER -> english ? "other" : "其他";
        };
    }

    private Map<String, Object> generativeAi() {
        Optional<GenerativeAi> known = config.generativeAi();
        return Map.of(
                "declared", known.isPresent(),
                "used", known.map(GenerativeAi::used).orElse(false),
                "uses",
                        known.map(GenerativeAi::uses).orElse(List.of()).stream()
                                .map(this::use)
                                .toList());
    }

    private Map<String, Object> use(GenerativeAi.Use use) {
        return Map.of(
                "tool",
                        use.tool().orElse("—")
                                + use.version().map(version -> " " + version).orElse(""),
                "purpose", words(use.purpose()),
                "where", use.where(),
                "reviewedBy", use.reviewedBy().orElse("—"),
                "disclosedTo", use.disclosedTo());
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
