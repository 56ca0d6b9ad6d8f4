package io.github.taipei1.report;

import io.github.taipei1.config.Unit;
import io.github.taipei1.finding.Language;
import io.github.taipei1.metrics.BeforeAfter;
import io.github.taipei1.metrics.Kpi;
import io.github.taipei1.metrics.KpiFormat;
import io.github.taipei1.metrics.KpiModel;
import io.github.taipei1.metrics.KpiUnit;
import io.github.taipei1.metrics.Provenance;
import io.github.taipei1.metrics.Quality;
import io.github.taipei1.metrics.StateUsage;
import io.github.taipei1.metrics.UnitUsage;
import io.github.taipei1.metrics.WeekUsage;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The figures as templates see them: every number is written already, with its unit where it has one. */
final class UsageData {
    private static final int DECIMALS = 1;

    private final ReportInput input;
    private final KpiModel model;
    private final Language language;

    UsageData(ReportInput input) {
        this.input = input;
        this.model = input.kpis();
        this.language = input.language();
    }

    /** Name and shown value of every figure. */
    Map<String, Object> kpis() {
        Map<String, Object> shown = new LinkedHashMap<>();
        model.kpis().forEach(kpi -> shown.put(kpi.id(), KpiFormat.showWithUnit(kpi, language)));
        return shown;
    }

    Map<String, Object> usage() {
        return Map.of(
                "total", total(),
                "present", !model.units().isEmpty(),
                "estimated",
                        model.kpi("usage.gpu-hours")
                                .filter(kpi -> kpi.quality() == Quality.ESTIMATED)
                                .isPresent(),
                "weeks", weeks(),
                "units", model.units().stream().map(this::unit).toList(),
                "states", states(model.states()),
                "lost", states(model.lost()),
                "loss", Charts.lossRun(model).isPresent());
    }

    private Map<String, Object> total() {
        BigDecimal capacity = sum(model.weeks().stream().map(WeekUsage::capacity));
        BigDecimal allocated = sum(model.weeks().stream().map(WeekUsage::allocated));
        return Map.of("capacity", hours(capacity), "allocated", hours(allocated), "rate", rate(allocated, capacity));
    }

    private static BigDecimal sum(Stream<BigDecimal> hours) {
        return hours.reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private List<Map<String, Object>> weeks() {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (WeekUsage week : model.weeks()) {
            rows.add(Map.of(
                    "number", rows.size() + 1,
                    "days", Dates.days(week.week().from(), week.week().to()),
                    "capacity", hours(week.capacity()),
                    "allocated", hours(week.allocated()),
                    "rate", rate(week.allocated(), week.capacity())));
        }
        return rows;
    }

    private Map<String, Object> unit(UnitUsage unit) {
        return Map.of(
                "name", name(unit.unit()),
                "hours", hours(unit.gpuHours()),
                "jobs", unit.jobs(),
                "share", KpiFormat.number(unit.share(), DECIMALS) + "%");
    }

    private String name(String id) {
        Optional<Unit> unit = input.project().config().unit(id);
        return unit.map(known -> known.name().in(language)).orElse(id);
    }

    private List<Map<String, Object>> states(List<StateUsage> states) {
        return states.stream()
                .map(state -> Map.<String, Object>of(
                        "name", state.state().label().in(language),
                        "jobs", state.jobs(),
                        "hours", hours(state.gpuHours())))
                .toList();
    }

    /** Rows of the table of before and after. */
    List<Map<String, Object>> beforeAfter() {
        return model.beforeAfter().stream().map(this::beforeAfter).toList();
    }

    private Map<String, Object> beforeAfter(BeforeAfter row) {
        boolean english = language == Language.EN;
        String verdict = row.improved()
                .map(better -> better ? (english ? "better" : "改善") : english ? "worse" : "退步")
                .orElse("—");
        return Map.of(
                "label", row.row().label().in(language),
                "unit",
                        language == Language.EN
                                ? row.row().unit().en()
                                : row.row().unit().zhTw(),
                "before", given(row.row().before()),
                "after", given(row.row().after()),
                "change",
                        row.change().map(change -> change(change, row.points())).orElse("—"),
                "verdict", verdict,
                "source", row.row().source());
    }

    private static String given(Optional<BigDecimal> value) {
        return value.map(number -> KpiFormat.number(
                        number, Math.max(0, number.stripTrailingZeros().scale())))
                .orElse("—");
    }

    private String change(BigDecimal change, boolean points) {
        String sign = change.signum() > 0 ? "+" : "";
        String unit = points ? KpiUnit.POINTS.suffix(language) : "%";
        return sign + KpiFormat.number(change, DECIMALS) + unit;
    }

    /** Every figure with where it comes from. */
    List<Map<String, Object>> provenance() {
        List<String> files =
                sources().stream().map(source -> (String) source.get("file")).toList();
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Kpi kpi : model.kpis()) {
            boolean ofCall = kpi.provenance().sources().isEmpty();
            rows.add(Map.of(
                    "id", kpi.id(),
                    "code", kpi.id().replaceAll("[`|\\\\\\p{Cntrl}]", " "),
                    "label", kpi.label().in(language),
                    "value", KpiFormat.showWithUnit(kpi, language),
                    "estimated", kpi.quality() == Quality.ESTIMATED,
                    "call", ofCall,
                    "sources",
                            kpi.provenance().sources().stream()
                                    .map(source -> cited(source, files))
                                    .toList()));
        }
        return rows;
    }

    /** Number of the file in the table of files, and lines, such as {@code [2] 2–481}. */
    private static String cited(Provenance.Source source, List<String> files) {
        String lines = source.firstLine() + (source.lastLine() > source.firstLine() ? "–" + source.lastLine() : "");
        return "[" + (files.indexOf(source.file()) + 1) + "] " + lines;
    }

    /** Every file that a figure comes from, with its hash, by path. */
    List<Map<String, Object>> sources() {
        Map<String, Map<String, Object>> files = new java.util.TreeMap<>();
        model.kpis().stream()
                .flatMap(kpi -> kpi.provenance().sources().stream())
                .forEach(source -> files.put(source.file(), Map.of("file", source.file(), "sha256", source.sha256())));
        return List.copyOf(files.values());
    }

    static String hours(BigDecimal hours) {
        return KpiFormat.number(hours, DECIMALS);
    }

    private static String rate(BigDecimal part, BigDecimal whole) {
        if (whole.signum() == 0) {
            return "—";
        }
        return KpiFormat.number(part.movePointRight(2).divide(whole, 4, RoundingMode.HALF_UP), DECIMALS) + "%";
    }
}
