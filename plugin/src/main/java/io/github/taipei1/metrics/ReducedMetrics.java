package io.github.taipei1.metrics;

import io.github.taipei1.digest.Sha256;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Writes metrics in the reduced form that goes into a bundle: fixed columns, UTF-8, LF; users and accounts as pseudonyms
 * ({@code user-1} is the first one of the file), no node names, paths, job names or submit lines. The figures worked out from it
 * are those of the original. Readers know it as {@code taipei1-usage}, {@code taipei1-series} and {@code kpi}.
 */
public final class ReducedMetrics {
    /** Columns of a reduced usage table. */
    public static final List<String> USAGE_COLUMNS = List.of(
            "job", "user", "account", "submit", "start", "end", "gpus", "gpu-model", "state", "quality", "scheduler");

    /** Columns of reduced series. */
    public static final List<String> SERIES_COLUMNS = List.of("run", "metric", "origin", "step", "time-ms", "value");

    /** Columns of a reduced table of figures before and after. */
    public static final List<String> KPI_COLUMNS = List.of(
            "id",
            "name",
            "name.zh-TW",
            "name.en",
            "unit",
            "unit.zh-TW",
            "unit.en",
            "before",
            "after",
            "better",
            "source");

    private final OutputStream out;
    private final StringBuilder row = new StringBuilder();

    private ReducedMetrics(OutputStream out) {
        this.out = out;
    }

    /** Writes job rows; times are seconds since 1970, empty for none. */
    public static void usage(UsageTable table, OutputStream out) throws IOException {
        ReducedMetrics reduced = new ReducedMetrics(out);
        Pseudonyms users = new Pseudonyms("user-");
        Pseudonyms accounts = new Pseudonyms("account-");
        JobTexts jobs = new JobTexts();
        reduced.row(USAGE_COLUMNS);
        for (int i = 0; i < table.rows(); i++) {
            reduced.row(List.of(
                    jobs.of(table, i),
                    users.of(table.userNames().get(table.user(i))),
                    accounts.of(table.accountNames().get(table.account(i))),
                    seconds(table.submit(i)),
                    seconds(table.start(i)),
                    seconds(table.end(i)),
                    Integer.toString(table.gpus(i)),
                    table.gpuModel(i),
                    table.state(i).word(),
                    table.quality(i).word(),
                    table.slurm() ? "slurm" : ""));
        }
    }

    /** Writes series; a value that is no number stands as {@code NaN}. */
    public static void series(List<Series> series, OutputStream out) throws IOException {
        ReducedMetrics reduced = new ReducedMetrics(out);
        reduced.row(SERIES_COLUMNS);
        Pseudonyms runs = new Pseudonyms("run-");
        for (Series each : series) {
            String run = runs.of(each.run());
            for (int i = 0; i < each.size(); i++) {
                Series.Point point = each.point(i);
                reduced.row(List.of(
                        run,
                        each.metric(),
                        each.origin(),
                        Long.toString(point.step()),
                        point.time().isPresent() ? Long.toString(point.time().getAsLong()) : "",
                        Double.toString(point.value())));
            }
        }
    }

    /** Writes rows of {@code kpi.csv} as they are. */
    public static void kpis(List<KpiRow> rows, OutputStream out) throws IOException {
        ReducedMetrics reduced = new ReducedMetrics(out);
        reduced.row(KPI_COLUMNS);
        for (KpiRow kpi : rows) {
            KpiUnit unit = kpi.unit();
            boolean percent = unit.equals(KpiUnit.PERCENT);
            reduced.row(List.of(
                    kpi.name(),
                    kpi.label().zhTw(),
                    kpi.label().zhTw(),
                    kpi.label().en(),
                    percent ? "%" : unit.zhTw(),
                    percent ? "" : unit.zhTw(),
                    percent ? "" : unit.en(),
                    figure(kpi.before()),
                    figure(kpi.after()),
                    kpi.better() == KpiRow.Better.UP ? "up" : "down",
                    kpi.source()));
        }
    }

    private void row(List<String> fields) throws IOException {
        row.setLength(0);
        for (int i = 0; i < fields.size(); i++) {
            row.append(i == 0 ? "" : ",").append(quoted(fields.get(i)));
        }
        out.write(row.append('\n').toString().getBytes(StandardCharsets.UTF_8));
    }

    private static String quoted(String field) {
        boolean plain =
                field.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r' || c == ';' || c == '\t');
        return plain ? field : '"' + field.replace("\"", "\"\"") + '"';
    }

    private static String figure(Optional<BigDecimal> value) {
        return value.map(BigDecimal::toPlainString).orElse("N/A");
    }

    private static String seconds(long time) {
        return time == 0 ? "" : Long.toString(time);
    }

    /** Ids of the scheduler stay; a hand-written id may say anything, so a hash stands for it, the same in every file of a unit. */
    private static final class JobTexts {
        private static final int DIGITS = 16;

        String of(UsageTable table, int row) {
            String id = table.job(row);
            boolean scheduler = !table.hasTextId(row) || id.chars().allMatch(c -> "0123456789_+-,[]%".indexOf(c) >= 0);
            return scheduler ? id : "job-" + hash(table.unit() + "\n" + id);
        }

        private static String hash(String text) {
            return Sha256.hex(text).substring(0, DIGITS);
        }
    }

    /** Numbers names in the order of their first row; no name stays no name. */
    private static final class Pseudonyms {
        private final String prefix;
        private final Map<String, String> known = new HashMap<>();

        Pseudonyms(String prefix) {
            this.prefix = prefix;
        }

        String of(String name) {
            return name.isEmpty() ? "" : known.computeIfAbsent(name, n -> prefix + (known.size() + 1));
        }
    }
}
