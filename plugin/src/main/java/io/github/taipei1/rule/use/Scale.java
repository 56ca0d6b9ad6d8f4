package io.github.taipei1.rule.use;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What words weigh for one rule, as {@code use-weights.tsv} says. A text is asked about from a limit on; each part of the evidence (the
 * machine, money, somebody else …) counts once, with its heaviest words, and words against it are taken off.
 *
 * @param rule its id
 * @param limit points from which on a sentence is asked about
 * @param own points that the sentence must have itself, whatever stands around it
 * @param parts the parts of the evidence, first the one whose words are pointed at
 * @param against what speaks against it
 * @param needed sets of parts, one of each of which must have points
 */
record Scale(String rule, int limit, int own, List<Part> parts, List<Weight> against, List<List<String>> needed) {

    private static final String TABLE = read("taipei1/language/use-weights.tsv");

    /** Where words stand, seen from the sentence that is asked about. */
    enum Where {
        HERE,
        BEFORE,
        BEHIND,
        SECTION,
        HEADING,
        DOCUMENT,
        KIND
    }

    /**
     * @param row the row of {@code use.tsv}, or a kind of artifact
     * @param points what it weighs; below zero if it speaks against
     */
    record Weight(String row, Where where, int points) {}

    /**
     * @param second points for a second word of the part in the sentence
     */
    record Part(String name, List<Weight> weights, int second) {
        Part {
            weights = List.copyOf(weights);
        }
    }

    Scale {
        parts = List.copyOf(parts);
        against = List.copyOf(against);
        needed = List.copyOf(needed);
    }

    /** @throws IllegalArgumentException if it has no such part */
    Part part(String name) {
        return parts.stream()
                .filter(part -> part.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(rule + " has no part " + name));
    }

    /** The scale of a rule. */
    static Scale of(String rule) {
        return parse(rule, TABLE);
    }

    private static Scale parse(String rule, String table) {
        int limit = 0;
        int own = 0;
        Map<String, List<Weight>> parts = new LinkedHashMap<>();
        Map<String, Integer> seconds = new HashMap<>();
        List<Weight> against = new ArrayList<>();
        List<List<String>> needed = new ArrayList<>();
        for (String line : table.split("\n")) {
            String[] cells = line.split("\t");
            if (!line.isBlank() && !line.startsWith("#") && cells[0].equals(rule)) {
                int points = Integer.parseInt(cells[4]);
                switch (cells[1]) {
                    case "limit" -> limit = points;
                    case "own" -> own = points;
                    case "needed" -> needed.add(List.of(cells[2].split(",")));
                    case "second" -> seconds.put(cells[2], points);
                    case "against" -> against.add(weight(cells, points));
                    default -> parts.computeIfAbsent(cells[1], any -> new ArrayList<>())
                            .add(weight(cells, points));
                }
            }
        }
        List<Part> all = parts.entrySet().stream()
                .map(part -> new Part(part.getKey(), part.getValue(), seconds.getOrDefault(part.getKey(), 0)))
                .toList();
        return new Scale(rule, limit, own, all, against, needed);
    }

    private static String read(String name) {
        try (InputStream in = Scale.class.getClassLoader().getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("missing in the templates: " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Weight weight(String[] cells, int points) {
        return new Weight(cells[2], Where.valueOf(cells[3].toUpperCase(Locale.ROOT)), points);
    }
}
