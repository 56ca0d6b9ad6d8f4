package io.github.taipei1.report.write;

import io.github.taipei1.report.model.Block;
import io.github.taipei1.report.model.Inline;
import io.github.taipei1.report.model.PlainText;
import io.github.taipei1.report.model.Scripts;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Shares a table's width among its columns by what they hold: never less than the longest word, the rest by the amount of text. */
final class ColumnWidths {
    private static final int WIDEST_NATURAL = 56;
    /** A heading may take several lines: what stands under it counts. */
    private static final int WIDEST_HEAD = 24;

    private static final int WIDEST_WORD = 17;
    private static final int SHORT = 14;
    private static final int SHORT_HEAD = 10;
    private static final int READABLE = 22;
    private static final int PADDING = 3;
    private static final int TORN_WORD = 8;
    private static final int LONG_WORD = 30;
    /** Behind these a path or an identifier may go on in the next line. */
    private static final String PATH_MARKS = "/\\._-:@";

    private static final Pattern FIGURE = Pattern.compile("[\\d.,%+\\-–−:/ ]+");

    /** How much wider than half a Chinese character a capital letter is, as a share of that. */
    private static final double CAPITAL = 0.4;

    /** Twentieths of a point to half a Chinese character in a table. */
    private static final double UNIT = 115;

    private ColumnWidths() {}

    /** How large the letters of a table are and how close together its columns: as large as its columns allow. */
    enum Density {
        NORMAL(1, 10.5, 15.4, 4, 11.5),
        DENSE(0.76, 8.5, 12.4, 2, 6),
        /** Only where the page is turned already. */
        TIGHT(0.62, 7, 10.2, 1, 5);

        private final double scale;
        private final double size;
        private final double line;
        private final double above;
        private final double margins;

        Density(double scale, double size, double line, double above, double margins) {
            this.scale = scale;
            this.size = size;
            this.line = line;
            this.above = above;
            this.margins = margins;
        }

        /** Size of the letters, in points. */
        double size() {
            return size;
        }

        /** Height of a line, in points. */
        double line() {
            return line;
        }

        /** Space that a row has besides its lines and the rules of its style, in points. */
        double above() {
            return above;
        }

        /** Left and right margins of a cell together, in points. */
        double margins() {
            return margins;
        }
    }

    /**
     * Widths of the columns that add up to the room.
     *
     * @param torn whether even so the columns are too narrow to be read with ease
     */
    record Fit(int[] widths, Density density, boolean torn) {}

    static int[] of(Block.Table table, int total) {
        return fit(table, total).widths();
    }

    /** @param total room, in twentieths of a point */
    static Fit fit(Block.Table table, int total) {
        Needs needs = Needs.of(table);
        boolean dense = !needs.fit(total / UNIT);
        return needs.shared(total, dense ? Density.DENSE : Density.NORMAL);
    }

    /** The same on a turned page, whose letters may be smaller still. */
    static Fit turned(Block.Table table, int total) {
        Needs needs = Needs.of(table);
        Density density = Stream.of(Density.values())
                .filter(one -> needs.fit(total / UNIT / one.scale))
                .findFirst()
                .orElse(Density.TIGHT);
        return needs.shared(total, density);
    }

    /**
     * What the columns would like, what they need to be read with ease, what so that no word is torn, and what their figures need, which no
     * line may break.
     */
    private record Needs(double[] natural, double[] least, double[] words, double[] figures) {
        private Needs {
            Stream.of(natural, least, words, figures).forEach(widths -> Arrays.fill(widths, 4 + PADDING));
        }

        static Needs of(Block.Table table) {
            int columns = table.columns();
            Needs needs = new Needs(new double[columns], new double[columns], new double[columns], new double[columns]);
            needs.measure(table.header(), SHORT_HEAD);
            needs.measure(table.rows(), SHORT);
            return needs;
        }

        boolean fit(double room) {
            return Arrays.stream(least).sum() <= room;
        }

        Fit shared(int total, Density density) {
            double room = total / UNIT / density.scale;
            double[] needed = Stream.of(least, words)
                    .filter(widths -> Arrays.stream(widths).sum() <= room)
                    .findFirst()
                    .orElse(figures);
            return new Fit(rounded(shares(natural, needed, room), total), density, needed != least);
        }

        /** @param brief how wide a text is at most that stays on one line */
        private void measure(List<Block.Row> rows, int brief) {
            for (Block.Row row : rows) {
                int column = 0;
                for (Block.Cell cell : row.cells()) {
                    if (cell.span() == 1 && column < natural.length) {
                        for (String line : PlainText.lines(cell.content())) {
                            cell(column, line, brief);
                        }
                    }
                    column += cell.span();
                }
            }
        }

        private void cell(int column, String text, int brief) {
            int whole = width(text)
                    + (int) Math.round(CAPITAL
                            * text.chars().filter(Character::isUpperCase).count());
            natural[column] =
                    Math.max(natural[column], PADDING + Math.min(brief == SHORT ? WIDEST_NATURAL : WIDEST_HEAD, whole));
            int lines = Math.min(brief == SHORT ? READABLE : SHORT, (whole + 1) / 2);
            int unbroken = whole <= brief ? whole : Math.max(lines, Math.min(WIDEST_WORD, longestPart(text)));
            least[column] = Math.max(least[column], PADDING + unbroken);
            words[column] = Math.max(words[column], PADDING + Math.min(WIDEST_WORD, longestPart(text)));
            int figure = FIGURE.matcher(text).matches() ? whole : Math.min(TORN_WORD, longestPart(text));
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
        return longest(text, false);
    }

    /** The longest piece of a cell that must stay whole: a figure, a word, or what lies between two marks of a path. */
    private static int longestPart(String text) {
        return longest(text, true);
    }

    private static int longest(String text, boolean atMarks) {
        int longest = 0;
        double current = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int codePoint = text.codePointAt(i);
            boolean chinese = Scripts.isChinese(codePoint);
            current = chinese || Character.isWhitespace(codePoint)
                    ? 0
                    : current + (Character.isUpperCase(codePoint) ? 1 + CAPITAL : 1);
            longest = Math.max(longest, chinese ? 4 : (int) Math.ceil(current));
            current = atMarks && endsPart(text, i) ? 0 : current;
        }
        return longest;
    }

    /** Whether a mark joins two names, as in a path, rather than the digits of a figure. */
    private static boolean endsPart(String text, int at) {
        boolean mark = PATH_MARKS.indexOf(text.charAt(at)) >= 0 && at > 0 && at + 1 < text.length();
        return mark && (Character.isLetter(text.charAt(at - 1)) || Character.isLetter(text.charAt(at + 1)));
    }
}
