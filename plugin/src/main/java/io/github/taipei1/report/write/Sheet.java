package io.github.taipei1.report.write;

import io.github.taipei1.report.model.Block;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A sheet of a workbook.
 *
 * @param name shown on its tab; what Excel forbids in it is left out
 * @param columns heading and width, in characters, of each
 * @param rows asked for once, while the file is written
 * @param chart drawn beside the rows, which are its figures
 */
public record Sheet(String name, List<Column> columns, Iterable<List<Cell>> rows, Optional<Chart> chart) {
    private static final int WIDE = 24;
    private static final int NARROW = 14;

    public Sheet {
        columns = List.copyOf(columns);
    }

    /** A sheet of rows. */
    public Sheet(String name, List<Column> columns, Iterable<List<Cell>> rows) {
        this(name, columns, rows, Optional.empty());
    }

    /** A chart beside its figures: categories in the first column, a series in each behind it. */
    public static Sheet of(String name, Block.Chart chart, String title) {
        List<Column> columns = new ArrayList<>(List.of(new Column(chart.categoryTitle(), WIDE)));
        chart.series().forEach(series -> columns.add(new Column(series.name(), NARROW)));
        List<List<Cell>> rows = new ArrayList<>();
        for (int i = 0; i < chart.categories().size(); i++) {
            List<Cell> row = new ArrayList<>(List.of(Cell.of(chart.categories().get(i))));
            for (Block.Series series : chart.series()) {
                row.add(Cell.of(BigDecimal.valueOf(series.values().get(i)), series.decimals()));
            }
            rows.add(row);
        }
        return new Sheet(name, columns, rows, Optional.of(new Chart(chart, title)));
    }

    /** A chart of a sheet and the title above it. */
    public record Chart(Block.Chart chart, String title) {}

    /** The head of a column. */
    public record Column(String title, int width) {}

    /** What stands in a cell. */
    public sealed interface Cell {

        /** Words, never a formula whatever they begin with. */
        record Words(String text) implements Cell {}

        /** A number; {@code decimals} is how many places are shown, the value keeps all of them. */
        record Figure(BigDecimal value, int decimals) implements Cell {}

        static Cell of(String text) {
            return new Words(text);
        }

        static Cell of(BigDecimal value, int decimals) {
            return new Figure(value, decimals);
        }

        static Cell of(long value) {
            return new Figure(BigDecimal.valueOf(value), 0);
        }
    }
}
