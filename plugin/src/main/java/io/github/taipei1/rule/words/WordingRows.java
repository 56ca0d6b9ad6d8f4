package io.github.taipei1.rule.words;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The rows of a language file by their names. A pattern that names others is put together when somebody asks: of most, only the words are
 * ever looked for.
 */
final class WordingRows {
    private static final int COLUMNS = 3;

    /** The rows of each name in the order of the file. */
    private final Map<String, List<Row>> rows;

    private final Map<String, List<String>> expanded = new ConcurrentHashMap<>();

    private WordingRows(Map<String, List<Row>> rows) {
        this.rows = rows;
    }

    /**
     * One row.
     *
     * @param pattern as it is written
     * @param number its number among all rows in the order of names, from 0
     */
    record Row(String pattern, int number) {}

    /** @throws IllegalStateException if a row lacks a part, names an unknown pattern, or comes behind one that names its own */
    static WordingRows parse(String file, String text) {
        Map<String, List<String>> patterns = new LinkedHashMap<>();
        Set<String> used = new HashSet<>();
        int number = 0;
        for (String line : text.split("\n")) {
            number++;
            if (!line.isBlank() && !line.startsWith("#")) {
                String[] parts = line.split("\t");
                String where = file + ":" + number;
                if (parts.length != COLUMNS) {
                    throw new IllegalStateException(where + ": a row is name, pattern, reason");
                }
                use(parts[1], patterns, used, where);
                if (used.contains(parts[0])) {
                    throw new IllegalStateException(where + ": a row above names " + parts[0] + " already");
                }
                patterns.computeIfAbsent(parts[0], any -> new ArrayList<>()).add(parts[1]);
            }
        }
        return new WordingRows(numbered(patterns));
    }

    /** Notes the names that a pattern uses, all of which must be known. */
    private static void use(String pattern, Map<String, List<String>> known, Set<String> used, String where) {
        for (int open = pattern.indexOf('<'); open >= 0; open = pattern.indexOf('<', open + 1)) {
            int close = pattern.indexOf('>', open);
            String name = close < 0 ? "" : pattern.substring(open + 1, close);
            if (!known.containsKey(name)) {
                throw new IllegalStateException(where + ": unknown name in " + pattern);
            }
            used.add(name);
        }
    }

    private static Map<String, List<Row>> numbered(Map<String, List<String>> patterns) {
        Map<String, List<Row>> rows = new LinkedHashMap<>();
        int number = 0;
        for (Map.Entry<String, List<String>> name : patterns.entrySet()) {
            List<Row> numbered = new ArrayList<>();
            for (String pattern : name.getValue()) {
                numbered.add(new Row(pattern, number++));
            }
            rows.put(name.getKey(), numbered);
        }
        return rows;
    }

    Set<String> names() {
        return rows.keySet();
    }

    /** @throws IllegalArgumentException if there are none of this name */
    List<Row> of(String name) {
        List<Row> known = rows.get(name);
        if (known == null) {
            throw new IllegalArgumentException("no pattern is named " + name);
        }
        return known;
    }

    /** The patterns of a name as they are compiled. */
    List<String> patterns(String name) {
        List<String> known = expanded.get(name);
        if (known == null) {
            known = of(name).stream().map(this::pattern).toList();
            expanded.put(name, known);
        }
        return known;
    }

    /** The pattern of a row as it is compiled. */
    String pattern(Row row) {
        String pattern = row.pattern();
        StringBuilder whole = new StringBuilder();
        int from = 0;
        for (int open = pattern.indexOf('<'); open >= 0; open = pattern.indexOf('<', from)) {
            int close = pattern.indexOf('>', open);
            whole.append(pattern, from, open)
                    .append("(?:")
                    .append(String.join("|", patterns(pattern.substring(open + 1, close))))
                    .append(')');
            from = close + 1;
        }
        return whole.append(pattern, from, pattern.length()).toString();
    }
}
