package io.github.taipei1.report.write;

import io.github.taipei1.report.model.Scripts;
import java.util.ArrayList;
import java.util.List;

/**
 * The names under a chart, broken into lines that fit their place.
 *
 * @param lines of each name
 * @param every so many names are shown: 1 unless they fit in no four lines
 */
record ChartNames(List<List<String>> lines, int every) {
    private static final int MOST_LINES = 4;
    private static final double UNIT = 7;
    private static final double GAP = 8;

    /** Names of categories, each in a place so wide. */
    static ChartNames of(List<String> names, double place) {
        int room = Math.max(1, (int) ((place - GAP) / UNIT));
        List<List<String>> broken =
                names.stream().map(name -> broken(name, room)).toList();
        boolean fit = broken.stream()
                .allMatch(lines -> lines.size() <= MOST_LINES
                        && lines.stream().allMatch(line -> ColumnWidths.width(line) <= room));
        if (fit) {
            return new ChartNames(broken, 1);
        }
        int longest = names.stream().mapToInt(ColumnWidths::width).max().orElse(1);
        int every = Math.max(1, (int) Math.ceil((longest * UNIT + GAP) / place));
        return new ChartNames(names.stream().map(List::of).toList(), every);
    }

    int mostLines() {
        return lines.stream().mapToInt(List::size).max().orElse(1);
    }

    private static List<String> broken(String name, int room) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : words(name)) {
            boolean full = line.length() > 0 && ColumnWidths.width((line + word).stripTrailing()) > room;
            if (full) {
                lines.add(line.toString().strip());
                line.setLength(0);
            }
            line.append(word);
        }
        lines.add(line.toString().strip());
        return lines;
    }

    /** Chinese characters one by one, Latin words with the space behind them. */
    private static List<String> words(String name) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        name.codePoints().forEach(codePoint -> {
            boolean chinese = Scripts.isChinese(codePoint);
            if (chinese && word.length() > 0) {
                words.add(word.toString());
                word.setLength(0);
            }
            word.appendCodePoint(codePoint);
            if (chinese || Character.isWhitespace(codePoint)) {
                words.add(word.toString());
                word.setLength(0);
            }
        });
        words.add(word.toString());
        return words;
    }
}
