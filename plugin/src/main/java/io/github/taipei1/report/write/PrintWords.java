package io.github.taipei1.report.write;

import java.util.Locale;

/** Sets the words of a chart over its shapes, each in a box of its own, so that they stay words in the PDF. */
final class PrintWords implements ChartCanvas {
    private static final double BOX = 120;
    private static final double ASCENT = 8;

    private final Markup out;

    PrintWords(Markup out) {
        this.out = out;
    }

    @Override
    public void rule(boolean axis, double from, double to, double y) {}

    @Override
    public void bar(String colour, double x, double y, double width, double height) {}

    @Override
    public void curve(String colour, double[] x, double[] y) {}

    @Override
    public void words(double x, double y, Anchor anchor, String words, boolean faint) {
        double at = x * PrintMedium.SCALE;
        double left = switch (anchor) {
            case START -> at;
            case MIDDLE -> at - BOX / 2;
            case END -> at - BOX;
        };
        String align = anchor == Anchor.START ? "left" : anchor == Anchor.MIDDLE ? "center" : "right";
        out.raw(String.format(
                        Locale.ROOT,
                        "<div class=\"%s\" style=\"left:%.1fpt;top:%.1fpt;width:%.0fpt;text-align:%s\">",
                        faint ? "label faint" : "label",
                        left,
                        y * PrintMedium.SCALE - ASCENT,
                        BOX,
                        align))
                .text(words)
                .raw("</div>");
    }
}
