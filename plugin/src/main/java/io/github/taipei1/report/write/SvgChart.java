package io.github.taipei1.report.write;

import io.github.taipei1.report.model.Block;
import java.util.Locale;

/** Draws a chart as SVG that needs no script and no font of its own. */
final class SvgChart {
    private static final double WIDTH = 720;
    private static final double HEIGHT = 320;
    private static final double LEFT = 76;
    private static final double RIGHT = 12;
    private static final double TOP = 24;
    private static final double BOTTOM = 74;

    private final Block.Chart chart;
    private final Markup out;
    private final double low;
    private final double high;
    private final double step;

    SvgChart(Block.Chart chart, Markup out) {
        this.chart = chart;
        this.out = out;
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

    void write() {
        out.raw("<svg viewBox=\"0 0 720 320\" role=\"img\"")
                .attribute("aria-label", chart.alt())
                .raw(">");
        out.raw("<title>").text(chart.alt()).raw("</title>");
        grid();
        categories();
        for (int i = 0; i < chart.series().size(); i++) {
            if (chart.kind() == Block.ChartKind.BAR) {
                bars(i);
            } else {
                line(i);
            }
        }
        legend();
        out.raw("</svg>");
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    private double y(double value) {
        return HEIGHT - BOTTOM - (value - low) / (high - low) * (HEIGHT - TOP - BOTTOM);
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
            String at = number(y(value));
            out.raw("<line class=\"")
                    .raw(Math.abs(value) < step / 2 ? "axis" : "grid")
                    .raw("\" x1=\"")
                    .raw(number(LEFT))
                    .raw("\" x2=\"")
                    .raw(number(WIDTH - RIGHT))
                    .raw("\" y1=\"")
                    .raw(at)
                    .raw("\" y2=\"")
                    .raw(at)
                    .raw("\"/>");
            words(LEFT - 8, y(value) + 4, "end", ChartData.shown(value, decimals), "");
        }
        words(LEFT - 8, 12, "end", chart.valueTitle(), " class=\"unit\"");
    }

    private void words(double x, double y, String anchor, String words, String attributes) {
        out.raw("<text")
                .raw(attributes)
                .raw(" x=\"")
                .raw(number(x))
                .raw("\" y=\"")
                .raw(number(y))
                .raw("\" text-anchor=\"")
                .raw(anchor)
                .raw("\">")
                .text(words)
                .raw("</text>");
    }

    /** Every so many categories get their name, so that names do not run into each other. */
    private void categories() {
        int longest =
                chart.categories().stream().mapToInt(ColumnWidths::width).max().orElse(1);
        int every = Math.max(1, (int) Math.ceil((longest * 7.0 + 8) / slot()));
        for (int i = 0; i < chart.categories().size(); i += every) {
            words(centre(i), HEIGHT - BOTTOM + 18, "middle", chart.categories().get(i), "");
        }
        words(
                LEFT + (WIDTH - LEFT - RIGHT) / 2,
                HEIGHT - BOTTOM + 38,
                "middle",
                chart.categoryTitle(),
                " class=\"unit\"");
    }

    private static String colour(int series) {
        return "#" + ChartPart.COLOURS.get(series % ChartPart.COLOURS.size());
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
            out.raw("<rect fill=\"")
                    .raw(colour(index))
                    .raw("\" x=\"")
                    .raw(number(left))
                    .raw("\" y=\"")
                    .raw(number(top))
                    .raw("\" width=\"")
                    .raw(number(width * 0.94))
                    .raw("\" height=\"")
                    .raw(number(Math.abs(y(value) - y(0))))
                    .raw("\"/>");
            if (labelled()) {
                words(left + width * 0.47, top - 5, "middle", ChartData.shown(value, series.decimals()), "");
            }
        }
    }

    private void line(int index) {
        Block.Series series = chart.series().get(index);
        out.raw("<polyline fill=\"none\" stroke-width=\"2.5\" stroke=\"")
                .raw(colour(index))
                .raw("\" points=\"");
        for (int i = 0; i < series.values().size(); i++) {
            out.raw(i == 0 ? "" : " ")
                    .raw(number(centre(i)))
                    .raw(",")
                    .raw(number(y(series.values().get(i))));
        }
        out.raw("\"/>");
        boolean dots = series.values().size() <= 60;
        for (int i = 0; i < series.values().size(); i++) {
            double value = series.values().get(i);
            if (dots) {
                out.raw("<circle r=\"3.5\" fill=\"")
                        .raw(colour(index))
                        .raw("\" cx=\"")
                        .raw(number(centre(i)))
                        .raw("\" cy=\"")
                        .raw(number(y(value)))
                        .raw("\"/>");
            }
            if (labelled()) {
                words(centre(i), y(value) - 9, "middle", ChartData.shown(value, series.decimals()), "");
            }
        }
    }

    private void legend() {
        double at = LEFT;
        for (int i = 0; i < chart.series().size(); i++) {
            String name = chart.series().get(i).name();
            out.raw("<rect fill=\"")
                    .raw(colour(i))
                    .raw("\" x=\"")
                    .raw(number(at))
                    .raw("\" y=\"")
                    .raw(number(HEIGHT - 20))
                    .raw("\" width=\"12\" height=\"12\"/>");
            words(at + 18, HEIGHT - 9, "start", name, "");
            at += 40 + ColumnWidths.width(name) * 7.5;
        }
    }
}
