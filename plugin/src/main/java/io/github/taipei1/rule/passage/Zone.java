package io.github.taipei1.rule.passage;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** A text as a reader sees it, with the marks that stand there. */
final class Zone {
    private static final Zone EMPTY = new Zone("", List.of(), mark -> false);

    private final String words;
    private final Set<String> possible;
    private final Predicate<String> stands;
    /** What was looked for. */
    private final Map<String, Boolean> known = new HashMap<>();

    private Zone(String words, List<String> possible, Predicate<String> stands) {
        this.words = words;
        this.possible = new LinkedHashSet<>(possible);
        this.stands = stands;
    }

    /** An empty text has no marks. */
    static Zone of(String text, Reader reader, Marks marks) {
        String words = reader.masked().apply(text);
        if (words.isEmpty()) {
            return EMPTY;
        }
        Marks.Seen seen = marks.in(words);
        return new Zone(words, seen.possible(), seen::has);
    }

    /** The text with what the reader knows put into general words. */
    String words() {
        return words;
    }

    /** Names of the marks that may stand there. */
    Set<String> possible() {
        return possible;
    }

    boolean has(String mark) {
        return possible.contains(mark) && known.computeIfAbsent(mark, stands::test);
    }
}
