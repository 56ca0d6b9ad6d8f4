package io.github.taipei1.report.write;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/** Draws the shapes of a chart; its words are set by {@link PrintWords}, so no font of the machine is asked for. */
final class PrintShapes implements ChartCanvas {
    private final Graphics2D graphics;

    PrintShapes(Graphics2D graphics) {
        this.graphics = graphics;
    }

    private static Color colour(String hex) {
        return new Color(Integer.parseInt(hex, 16));
    }

    @Override
    public void rule(boolean axis, double from, double to, double y) {
        graphics.setColor(colour(axis ? "6B7280" : "D5DAE0"));
        graphics.setStroke(new BasicStroke(axis ? 1f : 0.6f));
        graphics.draw(new Line2D.Double(from, y, to, y));
    }

    @Override
    public void bar(String colour, double x, double y, double width, double height) {
        graphics.setColor(colour(colour));
        graphics.fill(new Rectangle2D.Double(x, y, width, height));
    }

    @Override
    public void curve(String colour, double[] x, double[] y) {
        graphics.setColor(colour(colour));
        graphics.setStroke(new BasicStroke(2f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        Path2D path = new Path2D.Double();
        for (int i = 0; i < x.length; i++) {
            if (i == 0) {
                path.moveTo(x[i], y[i]);
            } else {
                path.lineTo(x[i], y[i]);
            }
            graphics.fill(new Ellipse2D.Double(x[i] - 3, y[i] - 3, 6, 6));
        }
        graphics.draw(path);
    }

    @Override
    public void words(double x, double y, Anchor anchor, String words, boolean faint) {}
}
