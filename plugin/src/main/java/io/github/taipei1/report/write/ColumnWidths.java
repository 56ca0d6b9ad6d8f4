package io.github.taipei1.report.write;

import io.github.taipei1.report.model.Block;
import io.github.taipei1.report.model.PlainText;
import io.github.taipei1.report.model.Scripts;
import java.util.Arrays;
import java.util.List;

/** Shares a table's width among its columns by what they hold: never less than the longest word, the rest by the amount of text. */
final class ColumnWidths {
    private static final int WIDEST_NATURAL = 56;
    private static final int WIDEST_WORD = 17;
    private static final int SHORT = 14;
    private static final int LONG = 40;
    private static final int READABLE = 22;
    private static final int PADDING = 3;

    private ColumnWidths() {}

    /** Widths of the columns that add up to {@code total}. */
    static int[] of(Block.Table table, int total) {
        double[] natural = new double[table.columns()];
        double[] least = new double[table.columns()];
        Arrays.fill(natural, 4 + PADDING);
        Arrays.fill(least, 4 + PADDING);
        measure(table.header(), natural, least);
        measure(table.rows(), natural, least);
        double room = total / 115.0;
        double[] shares = shares(natural, least, room);
        return rounded(shares, total);
    }

    private static void measure(List<Block.Row> rows, double[] natural, double[] least) {
        for (Block.Row row : rows) {
            int column = 0;
            for (Block.Cell cell : row.cells()) {
                if (cell.span() == 1 && column < natural.length) {
                    String text = PlainText.of(cell.content());
                    natural[column] = Math.max(natural[column], PADDING + Math.min(WIDEST_NATURAL, width(text)));
                    int whole = width(text);
                    int unbroken = whole <= SHORT ? whole : Math.min(WIDEST_WORD, longestWord(text));
                    unbroken = whole >= LONG ? Math.max(READABLE, unbroken) : unbroken;
                    least[column] = Math.max(least[column], PADDING + unbroken);
                }
                column += cell.span();
            }
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
