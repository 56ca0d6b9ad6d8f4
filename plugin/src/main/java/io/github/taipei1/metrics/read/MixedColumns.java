package io.github.taipei1.metrics.read;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * Columns of exports in which figures and words may stand. A column of words is no fault; words in a column of figures are, and are told
 * once for each column.
 */
final class MixedColumns {
    private static final int MOST = 10_000;

    private final Set<String> figures = new HashSet<>();
    private final Map<String, Words> words = new LinkedHashMap<>();

    /** What stood first where others hold a figure. */
    private record Words(int line, String text) {}

    void figure(String column) {
        if (figures.size() < MOST) {
            figures.add(column);
        }
    }

    void words(String column, int line, String text) {
        if (!Numbers.absent(text) && words.size() < MOST) {
            words.putIfAbsent(column, new Words(line, text));
        }
    }

    void tell(Notes notes) {
        words.forEach((column, first) -> {
            if (figures.contains(column)) {
                Unread.tell(notes, first.line(), column, first.text());
            }
        });
    }
}
