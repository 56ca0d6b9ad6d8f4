package io.github.taipei1.report.write;

import io.github.taipei1.report.model.Block;
import java.util.Locale;

/** Draws a chart as SVG that needs no script and no font of its own. */
final class SvgChart implements ChartCanvas {
    private static final int MOST_DOTS = 60;

    private final Markup out;

    private SvgChart(Markup out) {
        this.out = out;
    }

    static void write(Block.Chart chart, Markup out) {
        out.raw("<svg viewBox=\"0 0 720 320\" role=\"img\"")
                .attribute("aria-label", chart.alt())
                .raw(">");
        out.raw("<title>").text(chart.alt()).raw("</title>");
        new ChartLayout(chart, new SvgChart(out)).draw();
        out.raw("</svg>");
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }

    private SvgChart at(String name, double value) {
        out.raw(" ").raw(name).raw("=\"").raw(number(value)).raw("\"");
        return this;
    }

    @Override
    public void rule(boolean axis, double from, double to, double y) {
        out.raw("<line class=\"").raw(axis ? "axis" : "grid").raw("\"");
        at("x1", from).at("x2", to).at("y1", y).at("y2", y);
        out.raw("/>");
    }

    @Override
    public void bar(String colour, double x, double y, double width, double height) {
        out.raw("<rect fill=\"#").raw(colour).raw("\"");
        at("x", x).at("y", y).at("width", width).at("height", height);
        out.raw("/>");
    }

    @Override
    public void curve(String colour, double[] x, double[] y) {
        out.raw("<polyline fill=\"none\" stroke-width=\"2.5\" stroke=\"#")
                .raw(colour)
                .raw("\" points=\"");
        for (int i = 0; i < x.length; i++) {
            out.raw(i == 0 ? "" : " ").raw(number(x[i])).raw(",").raw(number(y[i]));
        }
        out.raw("\"/>");
        for (int i = 0; i < x.length && x.length <= MOST_DOTS; i++) {
            out.raw("<circle r=\"3.5\" fill=\"#").raw(colour).raw("\"");
            at("cx", x[i]).at("cy", y[i]);
            out.raw("/>");
        }
    }

    @Override
    public void words(double x, double y, Anchor anchor, String words, boolean faint) {
        out.raw("<text").raw(faint ? " class=\"unit\"" : "");
        at("x", x).at("y", y);
        out.raw(" text-anchor=\"")
                .raw(anchor.name().toLowerCase(Locale.ROOT))
                .raw("\">")
                .text(words)
                .raw("</text>");
    }
}
