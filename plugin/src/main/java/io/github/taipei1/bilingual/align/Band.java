package io.github.taipei1.bilingual.align;

import java.util.ArrayList;
import java.util.List;

/**
 * Which English pieces may be the counterpart of a Chinese one: a band around a line from the beginning of both texts to their
 * end. In long texts the line runs through the pieces that share what nothing else has, so that the band stays narrow.
 */
final class Band {
    private static final int NARROW = 40;
    /** In texts that need it, where landmarks are dense. */
    private static final int NARROWEST = 16;

    private static final int GIANT = 2_000;
    private static final int CELLS = 2_000_000;
    private static final int LONG = 300;

    private final int columns;
    private final int[] centre;
    private final int[] half;

    private Band(int rows, int columns) {
        this.columns = columns;
        this.centre = new int[rows + 1];
        this.half = new int[rows + 1];
    }

    /** @param landmarks pairs of a Chinese and an English piece, ascending on both sides */
    static Band of(int rows, int columns, List<int[]> landmarks) {
        Band band = new Band(rows, columns);
        List<int[]> points = new ArrayList<>();
        points.add(new int[] {0, 0});
        if (rows > LONG && columns > LONG) {
            points.addAll(landmarks);
        }
        points.add(new int[] {rows, columns});
        int affordable = CELLS / (2 * (rows + 1));
        for (int i = 1; i < points.size(); i++) {
            band.stretch(points.get(i - 1), points.get(i), affordable);
        }
        if (rows == 0) {
            band.half[0] = columns;
        }
        return band;
    }

    /** Wide enough for all that is missing between two landmarks to be missing in one place, as far as memory allows. */
    private void stretch(int[] start, int[] end, int affordable) {
        int rows = end[0] - start[0];
        int across = end[1] - start[1];
        int slope = across / Math.max(1, rows) + 1;
        boolean giant = centre.length > GIANT && rows < NARROW;
        int width = (giant ? NARROWEST : NARROW) + slope + Math.min(Math.abs(rows - across), Math.max(0, affordable));
        for (int i = 0; i <= rows; i++) {
            int row = start[0] + i;
            centre[row] = start[1] + (rows == 0 ? 0 : (int) ((long) i * across / rows));
            half[row] = Math.max(half[row], width);
        }
    }

    int from(int row) {
        return Math.max(0, centre[row] - half[row]);
    }

    int to(int row) {
        return Math.min(columns, centre[row] + half[row]);
    }
}
