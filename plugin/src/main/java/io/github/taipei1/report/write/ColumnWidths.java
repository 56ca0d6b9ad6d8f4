package io.github.taipei1.report.write;

import io.github.taipei1.report.model.Block;
import io.github.taipei1.report.model.Inline;
import io.github.taipei1.report.model.PlainText;
import io.github.taipei1.report.model.Scripts;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Shares a table's width among its columns by what they hold: never less than the longest word, the rest by the amount of text. */
final class ColumnWidths {
    private static final int WIDEST_NATURAL = 56;
    private static final int WIDEST_WORD = 17;
    private static final int SHORT = 14;
    private static final int LONG = 40;
    private static final int READABLE = 22;
    private static final int PADDING = 3;
    private static final int TORN_WORD = 8;
    private static final int LONG_WORD = 30;
    private static final Pattern FIGURE = Pattern.compile("[\\d.,%+\\-–−:/ ]+");

    /** Twentieths of a point to half a Chinese character in a table. */
    private static final double UNIT = 115;

    /** How much narrower letters and margins of a dense table are. */
    private static final double DENSE = 0.76;

    private ColumnWidths() {}

    /**
     * Widths of the columns that add up to {@code total}.
     *
     * @param dense whether they only suffice for smaller letters, closer together
     */
    record Fit(int[] widths, boolean dense) {}

    static int[] of(Block.Table table, int total) {
        return fit(table, total).widths();
    }

    static Fit fit(Block.Table table, int total) {
        int columns = table.columns();
        Needs needs = new Needs(new double[columns], new double[columns], new double[columns]);
        needs.measure(table.header());
        needs.measure(table.rows());
        double room = total / UNIT;
        boolean dense = Arrays.stream(needs.least()).sum() > room;
        if (!dense) {
            return new Fit(rounded(shares(needs.natural(), needs.least(), room), total), false);
        }
        double more = room / DENSE;
        boolean words = Arrays.stream(needs.least()).sum() <= more;
        double[] shares =
                words ? shares(needs.natural(), needs.least(), more) : shares(needs.least(), needs.figures(), more);
        return new Fit(rounded(shares, total), true);
    }

    /** What the columns would like, what their words need, and what their figures need, which no line may break. */
    private record Needs(double[] natural, double[] least, double[] figures) {
        private Needs {
            Arrays.fill(natural, 4 + PADDING);
            Arrays.fill(least, 4 + PADDING);
            Arrays.fill(figures, 4 + PADDING);
        }

        void measure(List<Block.Row> rows) {
            for (Block.Row row : rows) {
                int column = 0;
                for (Block.Cell cell : row.cells()) {
                    if (cell.span() == 1 && column < natural.length) {
                        cell(column, PlainText.of(cell.content()));
                    }
                    column += cell.span();
                }
            }
        }

        private void cell(int column, String text) {
            int whole = width(text);
            natural[column] = Math.max(natural[column], PADDING + Math.min(WIDEST_NATURAL, whole));
            int unbroken = whole <= SHORT ? whole : Math.min(WIDEST_WORD, longestWord(text));
            unbroken = whole >= LONG ? Math.max(READABLE, unbroken) : unbroken;
            least[column] = Math.max(least[column], PADDING + unbroken);
            int figure = FIGURE.matcher(text).matches() ? whole : Math.min(TORN_WORD, longestWord(text));
            figures[column] = Math.max(figures[column], PADDING + Math.min(WIDEST_WORD, figure));
        }
    }

    private static double[] shares(double[] natural, double[] least, double room) {
        double all = Arrays.stream(natural).sum();
        double tight = Arrays.stream(least).sum();
        if (all <= room || tight >= room) {
            return all <= room ? natural : least;
        }
        double spread = (room - tight) / Math.max(1e-9, all - tight);
        double[] shares = new double[natural.length];
        for (int i = 0; i < shares.length; i++) {
            shares[i] = least[i] + (natural[i] - least[i]) * spread;
        }
        return shares;
    }

    private static int[] rounded(double[] shares, int total) {
        double all = Arrays.stream(shares).sum();
        int[] widths = new int[shares.length];
        int used = 0;
        for (int i = 0; i < widths.length; i++) {
            widths[i] = (int) Math.floor(total * shares[i] / all);
            used += widths[i];
        }
        widths[widths.length - 1] += total - used;
        return widths;
    }

    /** Width in half-width characters. */
    static int width(String text) {
        int width = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            width += Scripts.isChinese(text.codePointAt(i)) ? 2 : 1;
        }
        return width;
    }

    /** Whether a word is so long that the line before it, if justified, would be torn apart. */
    static boolean tearsLines(List<Inline> content) {
        return longestWord(PlainText.of(content)) > LONG_WORD;
    }

    private static int longestWord(String text) {
        int longest = 0;
        int current = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int codePoint = text.codePointAt(i);
            boolean breaks = Character.isWhitespace(codePoint) || Scripts.isChinese(codePoint);
            current = breaks ? 0 : current + 1;
            longest = Math.max(longest, Scripts.isChinese(codePoint) ? Math.max(longest, 4) : current);
        }
        return longest;
    }
}
