package io.github.taipei1.report.write;

/** Something to draw a chart on, 720 units wide and 320 high, the origin at the top left. */
interface ChartCanvas {

    /** On which side of the words their point is. */
    enum Anchor {
        START,
        MIDDLE,
        END
    }

    /** A line across; the axis is darker than the grid. */
    void rule(boolean axis, double from, double to, double y);

    /** A filled rectangle; the colour is six hexadecimal digits. */
    void bar(String colour, double x, double y, double width, double height);

    /** Points joined by a line; both arrays are equally long. */
    void curve(String colour, double[] x, double[] y);

    /** Words on a base line; a unit or an axis's name is fainter. */
    void words(double x, double y, Anchor anchor, String words, boolean faint);
}
