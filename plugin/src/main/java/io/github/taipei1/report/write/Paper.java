package io.github.taipei1.report.write;

/**
 * A page and its margins, in twentieths of a point.
 *
 * @param header distance of the head from the upper edge
 * @param footer distance of the foot from the lower edge
 */
record Paper(int width, int height, int top, int right, int bottom, int left, int header, int footer, int gutter) {

    /** A4 upright with margins of 2.5 cm. */
    static final Paper A4 = new Paper(11_906, 16_838, 1_418, 1_418, 1_418, 1_418, 709, 709, 0);

    int textWidth() {
        return width - left - right - gutter;
    }

    int textHeight() {
        return height - Math.abs(top) - Math.abs(bottom);
    }

    /** The same sheet, turned: what is above stays above. */
    Paper turned() {
        return new Paper(height, width, top, right, bottom, left, header, footer, gutter);
    }

    String xml() {
        return "<w:pgSz w:w=\"" + width + "\" w:h=\"" + height + "\""
                + (width > height ? " w:orient=\"landscape\"" : "")
                + "/><w:pgMar w:top=\"" + top + "\" w:right=\"" + right + "\" w:bottom=\"" + bottom + "\" w:left=\""
                + left + "\" w:header=\"" + header + "\" w:footer=\"" + footer + "\" w:gutter=\"" + gutter + "\"/>";
    }
}
