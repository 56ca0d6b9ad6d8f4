package io.github.taipei1.report.write;

import io.github.taipei1.report.model.Block;
import io.github.taipei1.report.write.ChartCanvas.Anchor;

/** Lays a chart out on a canvas of 720 by 320 units: grid, bars or curves, labels, legend. */
final class ChartLayout {
    private static final double WIDTH = 720;
    private static final double HEIGHT = 320;
    private static final double LEFT = 76;
    private static final double RIGHT = 12;
    private static final double TOP = 24;
    private static final double BOTTOM = 60;
    private static final double LINE = 14;

    private final Block.Chart chart;
    private final ChartCanvas canvas;
    private final double low;
    private final double high;
    private final double step;
    private final ChartNames names;
    private final double bottom;

    ChartLayout(Block.Chart chart, ChartCanvas canvas) {
        this.chart = chart;
        this.canvas = canvas;
        this.names = ChartNames.of(chart.categories(), slot());
        this.bottom = BOTTOM + LINE * names.mostLines();
        double largest = values().max().orElse(0);
        double smallest = Math.min(0, values().min().orElse(0));
        this.step = ChartData.step(Math.max(largest - smallest, 1e-9));
        this.low = Math.floor(smallest / step) * step;
        this.high = Math.max(low + step, Math.ceil(largest / step) * step);
    }

    private java.util.stream.DoubleStream values() {
        return chart.series().stream()
                .flatMap(series -> series.values().stream())
                .mapToDouble(Double::doubleValue);
    }

    void draw() {
        grid();
        categories();
        for (int i = 0; i < chart.series().size(); i++) {
            if (chart.kind() == Block.ChartKind.BAR) {
                bars(i);
            } else {
                curve(i);
            }
        }
        // The figures under the chart then say what the only series is.
        boolean named = chart.series().size() == 1 && chart.dataTable().isEmpty();
        if (!named) {
            legend();
        }
    }

    private double y(double value) {
        return HEIGHT - bottom - (value - low) / (high - low) * (HEIGHT - TOP - bottom);
    }

    private double slot() {
        return (WIDTH - LEFT - RIGHT) / Math.max(1, chart.categories().size());
    }

    private double centre(int category) {
        return LEFT + slot() * (category + 0.5);
    }

    private void grid() {
        int decimals = step >= 1 ? 0 : (int) Math.ceil(-Math.log10(step));
        int lines = (int) Math.round((high - low) / step);
        for (int i = 0; i <= lines; i++) {
            double value = low + i * step;
            canvas.rule(Math.abs(value) < step / 2, LEFT, WIDTH - RIGHT, y(value));
            words(LEFT - 8, y(value) + 4, Anchor.END, ChartData.shown(value, decimals));
        }
        canvas.words(LEFT - 8, 12, Anchor.END, chart.valueTitle(), true);
    }

    private void words(double x, double y, Anchor anchor, String words) {
        canvas.words(x, y, anchor, words, false);
    }

    private void categories() {
        for (int i = 0; i < names.lines().size(); i += names.every()) {
            double at = HEIGHT - bottom + 18;
            for (String line : names.lines().get(i)) {
                words(centre(i), at, Anchor.MIDDLE, line);
                at += LINE;
            }
        }
        canvas.words(
                LEFT + (WIDTH - LEFT - RIGHT) / 2,
                HEIGHT - bottom + 22 + LINE * names.mostLines(),
                Anchor.MIDDLE,
                chart.categoryTitle(),
                true);
    }

    private static String colour(int series) {
        return ChartPart.COLOURS.get(series % ChartPart.COLOURS.size());
    }

    private boolean labelled() {
        return chart.categories().size() * chart.series().size() <= 16;
    }

    private void bars(int index) {
        Block.Series series = chart.series().get(index);
        double width = slot() * 0.72 / chart.series().size();
        for (int i = 0; i < series.values().size(); i++) {
            double value = series.values().get(i);
            double left = centre(i) - slot() * 0.36 + width * index;
            double top = Math.min(y(value), y(0));
            canvas.bar(colour(index), left, top, width * 0.94, Math.abs(y(value) - y(0)));
            if (labelled()) {
                words(left + width * 0.47, top - 5, Anchor.MIDDLE, ChartData.shown(value, series.decimals()));
            }
        }
    }

    private void curve(int index) {
        Block.Series series = chart.series().get(index);
        double[] x = new double[series.values().size()];
        double[] y = new double[x.length];
        for (int i = 0; i < x.length; i++) {
            x[i] = centre(i);
            y[i] = y(series.values().get(i));
            if (labelled()) {
                words(
                        x[i],
                        y[i] - 9,
                        Anchor.MIDDLE,
                        ChartData.shown(series.values().get(i), series.decimals()));
            }
        }
        canvas.curve(colour(index), x, y);
    }

    private void legend() {
        double at = LEFT;
        for (int i = 0; i < chart.series().size(); i++) {
            String name = chart.series().get(i).name();
            canvas.bar(colour(i), at, HEIGHT - 20, 12, 12);
            words(at + 18, HEIGHT - 9, Anchor.START, name);
            at += 40 + ColumnWidths.width(name) * 7.5;
        }
    }
}
