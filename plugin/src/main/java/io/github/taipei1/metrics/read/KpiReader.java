package io.github.taipei1.metrics.read;

import io.github.taipei1.finding.Text;
import io.github.taipei1.metrics.KpiRow;
import io.github.taipei1.metrics.KpiUnit;
import io.github.taipei1.metrics.Provenance;
import java.io.IOException;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Reads {@code kpi.csv}: {@code name, unit, before, after, better, source}, and if wanted {@code id} (the name in texts),
 * {@code name.zh-tw}, {@code name.en}, {@code unit.zh-tw}, {@code unit.en}. Chinese column names are read too.
 */
final class KpiReader implements MetricsReader {
    private static final String[] NAME = {"name", "名稱", "指標", "指標名稱", "項目"};
    private static final String[] UNIT = {"unit", "單位"};
    private static final String[] BEFORE = {"before", "使用前", "使用算力前", "前"};
    private static final String[] AFTER = {"after", "使用後", "使用算力後", "後"};
    private static final String[] BETTER = {"better", "較佳方向", "方向"};
    private static final String[] SOURCE = {"source", "來源", "資料來源"};
    private static final Set<String> UP = Set.of("up", "higher", "高", "越高越好", "上升");
    private static final Set<String> DOWN = Set.of("down", "lower", "低", "越低越好", "下降");
    private static final Set<String> PERCENT = Set.of("%", "％", "percent", "per cent", "百分比");
    private static final Text NUMBER =
            Text.of("請填一個數字，例如 1,234.5；沒有數值時填 N/A", "Write one number, such as 1,234.5; N/A where there is none");
    private static final Text DIRECTION =
            Text.of("請填 up（越高越好）或 down（越低越好）", "Write up (higher is better) or down (lower is better)");
    private static final Text NAMES =
            Text.of("請為每個指標取不同的名稱，或以 id 欄區分", "Give each row a name of its own, or tell them apart in a column id");
    private static final Text UNMEASURED =
            Text.of("請補上使用算力後的數值，結案報告才能比較", "Add the figure after the compute, so that the closing report can compare");

    @Override
    public void read(Reading reading) throws IOException {
        Map<String, Integer> seen = new HashMap<>();
        CsvTable.read(
                reading,
                names -> has(names, NAME) && has(names, BEFORE) && has(names, AFTER),
                "name, unit, before, after, better, source",
                row -> row(reading, row, seen));
        if (seen.isEmpty() && !reading.notes().hasProblems()) {
            Empty.tell(reading.notes());
        }
    }

    private static boolean has(List<String> names, String... any) {
        return List.of(any).stream().anyMatch(names::contains);
    }

    private static void row(Reading reading, CsvRow row, Map<String, Integer> seen) {
        Notes notes = reading.notes();
        String name = row.get(NAME);
        String id = row.get("id").isEmpty() ? slug(name) : id(row.get("id"));
        if (id.isEmpty()) {
            notes.problem(row.line(), Text.of("此列沒有名稱", "the row has no name"), NAMES);
            return;
        }
        Integer before = seen.putIfAbsent(id, row.line());
        if (before != null) {
            notes.problem(
                    row.line(),
                    Text.of(
                            "名稱與第 " + before + " 行相同：" + Excerpt.of(id),
                            "same name as line " + before + ": " + Excerpt.of(id)),
                    NAMES);
            return;
        }
        KpiRow.Better better = better(notes, row);
        Optional<Optional<BigDecimal>> first = figure(notes, row, BEFORE);
        Optional<Optional<BigDecimal>> second = figure(notes, row, AFTER);
        if (better == null || first.isEmpty() || second.isEmpty()) {
            return;
        }
        if (second.get().isEmpty()) {
            notes.warning(
                    row.line(),
                    Text.of(
                            "「" + Excerpt.of(name) + "」沒有使用算力後的數值",
                            "“" + Excerpt.of(name) + "” has no figure after the compute"),
                    UNMEASURED);
        }
        Text label = Text.of(
                or(row.get("name.zh-tw", "name-zh-tw", "name_zh"), name),
                or(row.get("name.en", "name-en", "name_en"), name));
        reading.row(source -> new KpiRow(
                id,
                label,
                unit(row),
                first.get(),
                second.get(),
                better,
                row.get(SOURCE),
                Provenance.of(new Provenance.Source(source.file(), row.line(), row.line(), source.sha256()))));
    }

    private static KpiUnit unit(CsvRow row) {
        String unit = row.get(UNIT);
        if (PERCENT.contains(unit.toLowerCase(Locale.ROOT))) {
            return KpiUnit.PERCENT;
        }
        String zhTw = or(row.get("unit.zh-tw", "unit-zh-tw", "unit_zh"), unit);
        String en = or(row.get("unit.en", "unit-en", "unit_en"), unit);
        return zhTw.isEmpty() || en.isEmpty() ? KpiUnit.NONE : KpiUnit.of(zhTw, en);
    }

    /** The direction that is better, or null where the note says what is wrong. */
    private static KpiRow.Better better(Notes notes, CsvRow row) {
        String word = row.get(BETTER).toLowerCase(Locale.ROOT);
        if (UP.contains(word)) {
            return KpiRow.Better.UP;
        }
        if (DOWN.contains(word)) {
            return KpiRow.Better.DOWN;
        }
        notes.problem(
                row.line(),
                Text.of(
                        "better 欄的「" + Excerpt.of(word) + "」無法判讀",
                        "the column better holds “" + Excerpt.of(word) + "”, which cannot be read"),
                DIRECTION);
        return null;
    }

    /** The figure of a column (inner empty: none is given), or empty where the note says what is wrong. */
    private static Optional<Optional<BigDecimal>> figure(Notes notes, CsvRow row, String... column) {
        String text = row.get(column);
        if (Numbers.absent(text)) {
            return Optional.of(Optional.empty());
        }
        String bare = text.endsWith("%") || text.endsWith("％") ? text.substring(0, text.length() - 1) : text;
        boolean percentFits = bare.length() == text.length() || unit(row).equals(KpiUnit.PERCENT);
        Optional<BigDecimal> value = percentFits ? Numbers.decimal(bare) : Optional.empty();
        if (value.isEmpty()) {
            notes.problem(
                    row.line(),
                    Text.of(
                            column[0] + " 欄的「" + Excerpt.of(text) + "」不是數字",
                            "the column " + column[0] + " holds “" + Excerpt.of(text) + "”, which is no number"),
                    NUMBER);
            return Optional.empty();
        }
        return Optional.of(value);
    }

    /** An id as given, in parts as those of a joint project's units are: {@code lab-a.latency}. */
    private static String id(String given) {
        return Arrays.stream(given.split("\\."))
                .map(KpiReader::slug)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("."));
    }

    /** Letters and digits of any script in lower case, with hyphens between words: the part of the KPI id. */
    static String slug(String name) {
        StringBuilder slug = new StringBuilder();
        boolean gap = false;
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        for (int i = 0; i < plain.length(); i += Character.charCount(plain.codePointAt(i))) {
            int c = plain.codePointAt(i);
            if (Character.isLetterOrDigit(c)) {
                slug.append(gap && slug.length() > 0 ? "-" : "").appendCodePoint(c);
                gap = false;
            } else {
                gap = true;
            }
        }
        return slug.toString();
    }

    private static String or(String text, String fallback) {
        return text.isEmpty() ? fallback : text;
    }
}
