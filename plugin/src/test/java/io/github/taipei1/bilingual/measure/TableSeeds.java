package io.github.taipei1.bilingual.measure;

import java.util.ArrayList;
import java.util.List;

/** Errors in tables. */
final class TableSeeds {
    private TableSeeds() {}

    /** A line of a table with values, neither its head nor the rule below it. */
    static boolean isRow(SeedText text, int line) {
        List<String> open = text.open();
        return open.get(line).startsWith("|")
                && !isRule(open.get(line))
                && line > 0
                && open.get(line - 1).startsWith("|");
    }

    private static boolean isRule(String line) {
        return line.matches("[|:\\- ]+");
    }

    /** The figures of one column of two rows change places. */
    static void swappedRows(SeedText text, List<SeededError> errors) {
        for (int i = 0; i + 1 < text.open().size(); i++) {
            if (!isRow(text, i) || !isRow(text, i + 1)) {
                continue;
            }
            List<String> first = cells(text.lines().get(i));
            List<String> second = cells(text.lines().get(i + 1));
            for (int column = 2; column < Math.min(first.size(), second.size()); column++) {
                String one = first.get(column);
                String two = second.get(column);
                if (!one.strip().equals(two.strip()) && NumberSeeds.isNumber(one) && NumberSeeds.isNumber(two)) {
                    List<String> now = List.of(with(first, column, two), with(second, column, one));
                    errors.add(text.lines("N7-rowswap", i, i + 2, now, one.strip() + " <-> " + two.strip()));
                }
            }
        }
    }

    private static List<String> cells(String row) {
        return List.of(row.split("\\|", -1));
    }

    private static String with(List<String> cells, int column, String cell) {
        List<String> all = new ArrayList<>(cells);
        all.set(column, cell);
        return String.join("|", all);
    }
}
