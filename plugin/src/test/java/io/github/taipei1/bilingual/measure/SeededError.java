package io.github.taipei1.bilingual.measure;

import java.util.ArrayList;
import java.util.List;

/**
 * One error put into one text of a pair.
 *
 * @param kind its class, such as {@code N1-digit}
 * @param line the first changed line, from 1
 * @param old the lines there before
 * @param now the lines there afterwards
 */
record SeededError(String pair, String kind, boolean inZh, int line, List<String> old, List<String> now, String note) {

    /** The pair with this error in it. */
    DraftPair in(DraftPair pair) {
        List<String> lines = new ArrayList<>(List.of(pair.side(inZh).split("\n", -1)));
        List<String> place = lines.subList(line - 1, line - 1 + old.size());
        if (!place.equals(old)) {
            throw new IllegalArgumentException("not the text this error was made for: " + this);
        }
        place.clear();
        lines.addAll(line - 1, now);
        return pair.with(inZh, String.join("\n", lines));
    }

    int lastLine() {
        return line + Math.max(1, Math.max(old.size(), now.size())) - 1;
    }
}
