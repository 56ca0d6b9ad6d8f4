package io.github.taipei1.bilingual.compare;

import io.github.taipei1.bilingual.align.Bead;
import io.github.taipei1.bilingual.quantity.Kind;
import io.github.taipei1.bilingual.quantity.Quantity;
import io.github.taipei1.bilingual.quantity.Reading;
import io.github.taipei1.document.Passage;
import io.github.taipei1.finding.Language;
import io.github.taipei1.finding.Level;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The order of magnitude that a table's header gives to the figures of a column, or the first cell to those of its row: 38 below
 * 距離（億光年） is 3.8 below Distance (billion light-years).
 */
final class TableScale {
    private static final Pattern ZH = Pattern.compile("[（(][^（()）]{0,12}?([十百千]?[萬億兆]|[百千])(?![分之年])[^（()）]{0,8}[)）]");
    private static final Pattern EN = Pattern.compile(
            "\\((?:[^()]{0,16}?\\b)?(hundred|thousand|million|billion|trillion)s?\\b[^()]{0,30}\\)",
            Pattern.CASE_INSENSITIVE);
    /** A scale in figures that is all there is in the brackets: (NT$10,000), (unit: US$1,000), (NT$ '000). */
    private static final Pattern FIGURES = Pattern.compile(
            "[（(](?:units?:? |in |in units of |units? of )?(?:NT\\$|US\\$|NTD|TWD|USD|新[臺台]幣|\\$)? ?((?:10{0,2}(?:,?0{3})+)|['’]?000)s? ?(?:元|NTD|TWD|USD)?[)）]",
            Pattern.CASE_INSENSITIVE);
    /** A share of 12% stays one, whatever the table is in. */
    private static final Set<Kind> SCALED = Set.of(Kind.COUNT, Kind.MONEY, Kind.MEASURE);

    private final Map<Bead, Map<Integer, Column>> columns = new IdentityHashMap<>();
    private final List<Difference> differences = new ArrayList<>();
    /** Header cells of both drafts that give the same power of ten, or two that their figures bear out. */
    private final Map<Bead, Set<Integer>> agreed = new IdentityHashMap<>();

    /** A column whose headers give two powers of ten. */
    private record Column(int zh, int en) {}

    private TableScale() {}

    static TableScale of(List<Bead> beads) {
        TableScale scale = new TableScale();
        List<Bead> table = new ArrayList<>();
        for (Bead bead : beads) {
            if (bead.isPaired() && QuantityComparison.columns(bead)) {
                table.add(bead);
            } else {
                scale.add(table);
                table.clear();
            }
        }
        scale.add(table);
        return scale;
    }

    /** What headers say of columns whose figures are the same, so that one of the headers is wrong. */
    List<Difference> differences() {
        return differences;
    }

    /** Whether a figure in the header cell of a column is but the scale that the other draft's header has too, 10,000 against 萬. */
    boolean isScale(Bead header, Quantity quantity) {
        return agreed.getOrDefault(header, Set.of()).stream()
                .flatMap(cell -> Stream.of(header.zh(), header.en())
                        .map(side -> side.get(0).cells().get(cell)))
                .anyMatch(cell -> cell == quantity.passage() && stands(cell.text(), quantity));
    }

    private static boolean stands(String cell, Quantity quantity) {
        Matcher figures = FIGURES.matcher(cell);
        return figures.find() && quantity.from() >= figures.start() && quantity.to() <= figures.end();
    }

    List<Matching.Item> zh(Bead row, int column, List<Matching.Item> items) {
        Column scaled = columns.getOrDefault(row, Map.of()).get(column);
        return scaled == null ? items : times(items, scaled.zh());
    }

    List<Matching.Item> en(Bead row, int column, List<Matching.Item> items) {
        Column scaled = columns.getOrDefault(row, Map.of()).get(column);
        return scaled == null ? items : times(items, scaled.en());
    }

    private void add(List<Bead> table) {
        if (table.size() < 2) {
            return;
        }
        Bead header = table.get(0);
        for (int i = 0; i < header.zh().get(0).cells().size(); i++) {
            Passage zh = header.zh().get(0).cells().get(i);
            Passage en = header.en().get(0).cells().get(i);
            Column column = new Column(power(ZH, zh.text()), power(EN, en.text()));
            if (column.zh() != column.en()) {
                judge(header, i, table.subList(1, table.size()), i, i, column);
            } else if (column.zh() > 0) {
                agree(header, i);
            }
        }
        table.subList(1, table.size()).forEach(this::label);
    }

    private void label(Bead row) {
        int cells = row.zh().get(0).cells().size();
        Passage zh = row.zh().get(0).cells().get(0);
        Passage en = row.en().get(0).cells().get(0);
        Column label = new Column(power(ZH, zh.text()), power(EN, en.text()));
        if (label.zh() != label.en() && cells > 1) {
            judge(row, 0, List.of(row), 1, cells - 1, label);
        } else if (label.zh() > 0 && label.zh() == label.en()) {
            agree(row, 0);
        }
    }

    private void agree(Bead header, int cell) {
        agreed.computeIfAbsent(header, key -> new HashSet<>()).add(cell);
    }

    /**
     * @param header the row with the cell that gives the powers, and that cell's column
     * @param first column of the figures
     * @param last the last such column
     */
    private void judge(Bead header, int cell, List<Bead> rows, int first, int last, Column column) {
        int same = 0;
        int scaled = 0;
        for (Bead row : rows) {
            for (int i = first; i <= Math.min(last, row.zh().get(0).cells().size() - 1); i++) {
                List<Matching.Item> zh = items(row, i, Language.ZH_TW);
                List<Matching.Item> en = items(row, i, Language.EN);
                same += agree(zh, en) ? 1 : 0;
                scaled += agree(times(zh, column.zh()), times(en, column.en())) ? 1 : 0;
            }
        }
        if (scaled > same) {
            agree(header, cell);
            for (Bead row : rows) {
                Map<Integer, Column> of = columns.computeIfAbsent(row, key -> new HashMap<>());
                for (int i = first; i <= last; i++) {
                    of.put(i, column);
                }
            }
        } else if (same >= 2 && column.zh() > 0 && column.en() > 0) {
            differences.add(difference(header, cell, column));
        }
    }

    private static Difference difference(Bead header, int index, Column column) {
        Passage zh = header.zh().get(0).cells().get(index);
        Passage en = header.en().get(0).cells().get(index);
        Side left = Sides.of(zh, 0, zh.text().length());
        Side right = Sides.of(en, 0, en.text().length());
        int power = Math.abs(column.zh() - column.en());
        return new Difference(
                "BIL-03",
                Level.ERROR,
                header.id(),
                left,
                right,
                Messages.mismatch(
                        "欄名的數量級不一致，欄內數字卻相同",
                        "The column's headings give two orders of magnitude for the same figures",
                        left,
                        right,
                        "，相差 10^" + power + " 倍",
                        ", a factor of 10^" + power));
    }

    private static List<Matching.Item> items(Bead row, int column, Language language) {
        return Items.of(Sides.pieces(row, language).get(0).cells().get(column), language);
    }

    private static boolean agree(List<Matching.Item> zh, List<Matching.Item> en) {
        return zh.size() == 1
                && en.size() == 1
                && zh.get(0).quantity().agrees(en.get(0).quantity());
    }

    private static int power(Pattern pattern, String header) {
        Matcher matcher = pattern.matcher(header);
        if (matcher.find()) {
            return PowersOfTen.of(matcher.group(1));
        }
        Matcher figures = FIGURES.matcher(header);
        return figures.find() ? PowersOfTen.of(figures.group(1)) : 0;
    }

    private static List<Matching.Item> times(List<Matching.Item> items, int power) {
        return items.stream()
                .map(item -> item.with(times(item.quantity(), power)))
                .toList();
    }

    private static Quantity times(Quantity quantity, int power) {
        List<Reading> readings = quantity.readings().stream()
                .map(reading -> reading instanceof Reading.Amount amount && SCALED.contains(amount.kind())
                        ? new Reading.Amount(
                                amount.kind(),
                                amount.value().multiply(BigDecimal.ONE.movePointRight(power)),
                                amount.dimension(),
                                amount.exact())
                        : reading)
                .toList();
        return new Quantity(
                quantity.passage(), quantity.from(), quantity.to(), readings, quantity.strength(), quantity.number());
    }
}
