package io.github.taipei1.report.write;

import java.math.BigDecimal;
import java.util.List;

/**
 * A sheet of a workbook.
 *
 * @param name shown on its tab; what Excel forbids in it is left out
 * @param columns heading and width, in characters, of each
 * @param rows asked for once, while the file is written
 */
public record Sheet(String name, List<Column> columns, Iterable<List<Cell>> rows) {
    public Sheet {
        columns = List.copyOf(columns);
    }

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
