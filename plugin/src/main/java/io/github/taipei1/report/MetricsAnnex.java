package io.github.taipei1.report;

import io.github.taipei1.config.TeamConfig;
import io.github.taipei1.finding.Language;
import io.github.taipei1.metrics.BeforeAfter;
import io.github.taipei1.metrics.Kpi;
import io.github.taipei1.metrics.KpiModel;
import io.github.taipei1.metrics.Provenance;
import io.github.taipei1.metrics.Quality;
import io.github.taipei1.metrics.StateUsage;
import io.github.taipei1.metrics.UnitUsage;
import io.github.taipei1.metrics.WeekUsage;
import io.github.taipei1.report.write.Sheet;
import io.github.taipei1.report.write.Sheet.Cell;
import io.github.taipei1.report.write.Sheet.Column;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The figures of a report as the sheets of a workbook, each with where it comes from. */
public final class MetricsAnnex {
    private static final int HOURS = 2;

    private final KpiModel model;
    private final TeamConfig config;
    private final Language language;

    public MetricsAnnex(KpiModel model, TeamConfig config, Language language) {
        this.model = model;
        this.config = config;
        this.language = language;
    }

    /** Figures, weeks, units, states, before and after, and the files they come from; a sheet without rows is left out. */
    public List<Sheet> sheets() {
        List<Sheet> sheets = new ArrayList<>();
        add(
                sheets,
                words("指標", "Figures"),
                figureColumns(),
                model.kpis().stream().map(this::figure).toList());
        add(sheets, words("每週", "Weeks"), weekColumns(), weeks());
        add(
                sheets,
                words("單位", "Units"),
                unitColumns(),
                model.units().stream().map(this::unit).toList());
        add(
                sheets,
                words("作業狀態", "Job states"),
                stateColumns(),
                model.states().stream().map(this::state).toList());
        add(
                sheets,
                words("使用前後", "Before and after"),
                beforeAfterColumns(),
                model.beforeAfter().stream().map(this::beforeAfter).toList());
        add(sheets, words("來源檔案", "Source files"), sourceColumns(), sources());
        return sheets;
    }

    private static void add(List<Sheet> sheets, String name, List<Column> columns, List<List<Cell>> rows) {
        if (!rows.isEmpty()) {
            sheets.add(new Sheet(name, columns, rows));
        }
    }

    private String words(String zhTw, String en) {
        return language == Language.EN ? en : zhTw;
    }

    private List<Column> figureColumns() {
        return List.of(
                new Column(words("代號", "Id"), 32),
                new Column(words("指標", "Figure"), 36),
                new Column(words("數值", "Value"), 20),
                new Column(words("單位", "Unit"), 12),
                new Column(words("性質", "Kind"), 10),
                new Column(words("來源", "Source"), 42));
    }

    private List<Column> sourceColumns() {
        return List.of(new Column(words("來源檔案", "Source file"), 56), new Column("SHA-256", 68));
    }

    /** Each file that a figure comes from, once. */
    private List<List<Cell>> sources() {
        Map<String, String> hashes = new TreeMap<>();
        model.kpis().stream()
                .flatMap(kpi -> kpi.provenance().sources().stream())
                .forEach(source -> hashes.put(source.file(), source.sha256()));
        return hashes.entrySet().stream()
                .map(file -> List.of(Cell.of(file.getKey()), Cell.of(file.getValue())))
                .toList();
    }

    private List<Cell> figure(Kpi kpi) {
        List<Provenance.Source> sources = kpi.provenance().sources();
        return List.of(
                Cell.of(kpi.id()),
                Cell.of(kpi.label().in(language)),
                Cell.of(kpi.value(), Math.max(0, kpi.value().scale())),
                Cell.of(language == Language.EN ? kpi.unit().en() : kpi.unit().zhTw()),
                Cell.of(kpi.quality() == Quality.ESTIMATED ? words("估計", "estimated") : words("量測", "measured")),
                Cell.of(
                        sources.isEmpty()
                                ? words("徵案公告", "the call")
                                : sources.stream().map(Object::toString).collect(Collectors.joining("\n"))));
    }

    private List<Column> weekColumns() {
        List<Column> columns = new ArrayList<>(List.of(
                new Column(words("起", "From"), 12),
                new Column(words("迄", "To"), 12),
                new Column(words("容量（GPU 小時）", "Capacity (GPU-hours)"), 22),
                new Column(words("已配置（GPU 小時）", "Allocated (GPU-hours)"), 22)));
        model.units().forEach(unit -> columns.add(new Column(name(unit.unit()), 24)));
        return columns;
    }

    private List<List<Cell>> weeks() {
        List<List<Cell>> rows = new ArrayList<>();
        for (WeekUsage week : model.weeks()) {
            List<Cell> row = new ArrayList<>(List.of(
                    Cell.of(week.week().from().toString()),
                    Cell.of(week.week().to().toString()),
                    Cell.of(week.capacity(), HOURS),
                    Cell.of(week.allocated(), HOURS)));
            week.byUnit().forEach(hours -> row.add(Cell.of(hours, HOURS)));
            rows.add(row);
        }
        return rows;
    }

    private String name(String unit) {
        return config.unit(unit).map(known -> known.name().in(language)).orElse(unit);
    }

    private List<Column> unitColumns() {
        return List.of(
                new Column(words("單位", "Unit"), 36),
                new Column(words("GPU 小時", "GPU-hours"), 18),
                new Column(words("作業數", "Jobs"), 12),
                new Column(words("占比（%）", "Share (%)"), 12));
    }

    private List<Cell> unit(UnitUsage unit) {
        return List.of(
                Cell.of(name(unit.unit())),
                Cell.of(unit.gpuHours(), HOURS),
                Cell.of(unit.jobs()),
                Cell.of(unit.share(), 1));
    }

    private List<Column> stateColumns() {
        return List.of(
                new Column(words("狀態", "State"), 24),
                new Column(words("作業數", "Jobs"), 12),
                new Column(words("GPU 小時", "GPU-hours"), 18));
    }

    private List<Cell> state(StateUsage state) {
        return List.of(
                Cell.of(state.state().label().in(language)), Cell.of(state.jobs()), Cell.of(state.gpuHours(), HOURS));
    }

    private List<Column> beforeAfterColumns() {
        return List.of(
                new Column(words("指標", "Figure"), 40),
                new Column(words("單位", "Unit"), 14),
                new Column(words("使用前", "Before"), 16),
                new Column(words("使用後", "After"), 16),
                new Column(words("變化", "Change"), 16),
                new Column(words("來源", "Source"), 48));
    }

    private List<Cell> beforeAfter(BeforeAfter row) {
        return List.of(
                Cell.of(row.row().label().in(language)),
                Cell.of(
                        language == Language.EN
                                ? row.row().unit().en()
                                : row.row().unit().zhTw()),
                given(row.row().before()),
                given(row.row().after()),
                given(row.change()),
                Cell.of(row.row().source()));
    }

    private static Cell given(Optional<BigDecimal> value) {
        return value.map(number -> Cell.of(number, Math.max(0, number.scale()))).orElse(Cell.of("—"));
    }
}
