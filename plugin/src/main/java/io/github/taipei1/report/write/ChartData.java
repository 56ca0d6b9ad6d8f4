package io.github.taipei1.report.write;

import io.github.taipei1.report.model.Block;
import io.github.taipei1.report.model.Block.Alignment;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** The figures of a chart as people read them. */
final class ChartData {
    private ChartData() {}

    /** The same figures as a table: a row for each category, a column for each series. */
    static Block.Table table(Block.Chart chart) {
        List<Alignment> alignments = new ArrayList<>(List.of(Alignment.START));
        List<Block.Cell> head = new ArrayList<>(List.of(Block.Cell.of(chart.categoryTitle())));
        for (Block.Series series : chart.series()) {
            alignments.add(Alignment.END);
            head.add(Block.Cell.of(series.name()));
        }
        List<Block.Row> rows = new ArrayList<>();
        for (int i = 0; i < chart.categories().size(); i++) {
            List<Block.Cell> cells =
                    new ArrayList<>(List.of(Block.Cell.of(chart.categories().get(i))));
            for (Block.Series series : chart.series()) {
                cells.add(Block.Cell.of(shown(series.values().get(i), series.decimals())));
            }
            rows.add(new Block.Row(cells));
        }
        return new Block.Table("", List.of(), alignments, List.of(new Block.Row(head)), rows);
    }

    /** A figure with commas between thousands, rounded half up. */
    static String shown(double value, int decimals) {
        String plain = new BigDecimal(Double.toString(value))
                .setScale(decimals, RoundingMode.HALF_UP)
                .toPlainString();
        int from = plain.startsWith("-") ? 1 : 0;
        int point = plain.indexOf('.') < 0 ? plain.length() : plain.indexOf('.');
        StringBuilder grouped = new StringBuilder(plain);
        for (int at = point - 3; at > from; at -= 3) {
            grouped.insert(at, ',');
        }
        return grouped.toString();
    }

    /** The step between grid lines so that about five fit: 1, 2 or 5 times a power of ten. */
    static double step(double largest) {
        double rough = Math.max(largest, 1e-9) / 5;
        double power = Math.pow(10, Math.floor(Math.log10(rough)));
        double ratio = rough / power;
        return power * (ratio <= 1 ? 1 : ratio <= 2 ? 2 : ratio <= 5 ? 5 : 10);
    }

    /** As many places as the steps of the axis need, not the values. */
    static int axisDecimals(Block.Chart chart) {
        double largest = chart.series().stream()
                .flatMap(series -> series.values().stream())
                .mapToDouble(Math::abs)
                .max()
                .orElse(0);
        return (int) Math.min(6, Math.max(0, Math.ceil(-Math.log10(step(largest)))));
    }
}
