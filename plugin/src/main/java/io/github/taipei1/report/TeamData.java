package io.github.taipei1.report;

import io.github.taipei1.config.Disclosure;
import io.github.taipei1.config.GenerativeAi;
import io.github.taipei1.config.Localized;
import io.github.taipei1.config.ReportSettings;
import io.github.taipei1.config.Signature;
import io.github.taipei1.config.TeamConfig;
import io.github.taipei1.config.Unit;
import io.github.taipei1.finding.Language;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What the templates of a profile know of the team, as it says in {@code taipei1.yaml}: units, software, showcase, disclosures, generative AI. */
record TeamData(TeamConfig config, Language language) {

    List<Map<String, Object>> units() {
        return config.units().stream().map(this::unit).toList();
    }

    List<Map<String, Object>> showcase() {
        return config.reportSettings().showcase().stream().map(this::showcase).toList();
    }

    List<Map<String, Object>> disclosures() {
        return config.disclosures().stream().map(this::disclosure).toList();
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

    List<Map<String, Object>> software() {
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
                        Stream.of(disclosure.zhTw(), disclosure.en())
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

    Map<String, Object> generativeAi() {
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

    private String words(Optional<Localized> text) {
        return text.map(known -> known.in(language)).orElse("");
    }

    private String date(Optional<LocalDate> date) {
        return date.map(day -> Dates.written(day, language)).orElse("");
    }
}
