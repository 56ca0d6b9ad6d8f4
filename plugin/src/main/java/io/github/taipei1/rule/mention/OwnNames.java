package io.github.taipei1.rule.mention;

import io.github.taipei1.config.TeamConfig;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The names of the project's units, whole and without their legal form: who says we.
 *
 * @param names made comparable, the longest first
 */
record OwnNames(List<String> names) {
    static final OwnNames NONE = new OwnNames(List.of());
    /** What is shorter may be part of any word; in Chinese a character is half a word. */
    private static final int FEWEST = 6;

    OwnNames {
        names = List.copyOf(names);
    }

    static OwnNames of(TeamConfig config) {
        return new OwnNames(config.units().stream()
                .flatMap(unit -> unit.name().all().stream())
                .map(Cues::plain)
                .flatMap(name -> Stream.of(trimmed(name), trimmed(withoutForm(name))))
                .filter(name -> name.chars().map(c -> c > 0x2E7F ? 2 : 1).sum() >= FEWEST)
                .distinct()
                .sorted(Comparator.comparing(String::length).reversed())
                .toList());
    }

    private static String withoutForm(String name) {
        return Cues.in(name, 0, name.length()).stream()
                .filter(hit -> hit.cue() == Cue.LEGAL_FORM && hit.from() > 0)
                .findFirst()
                .map(hit -> name.substring(0, hit.from()))
                .orElse(name);
    }

    private static String trimmed(String name) {
        int end = name.length();
        while (end > 0 && " .,，（(".indexOf(name.charAt(end - 1)) >= 0) {
            end--;
        }
        return name.substring(0, end);
    }

    /** Where they stand in a stretch of a plain text, in its order, as what is ours. */
    List<Hit> in(String plain, int from, int to) {
        List<Hit> hits = new ArrayList<>();
        String part = names.isEmpty() ? "" : plain.substring(from, to);
        for (String name : names) {
            int at = part.indexOf(name);
            while (at >= 0) {
                add(hits, plain, from + at, from + at + name.length());
                at = part.indexOf(name, at + name.length());
            }
        }
        hits.sort(Comparator.comparingInt(Hit::from));
        return hits;
    }

    private static void add(List<Hit> hits, String plain, int from, int to) {
        boolean cut = Plain.isWordChar(plain.charAt(from)) && Plain.isWordChar(Plain.at(plain, from - 1))
                || Plain.isWordChar(plain.charAt(to - 1)) && Plain.isWordChar(Plain.at(plain, to));
        boolean known = hits.stream().anyMatch(hit -> hit.from() < to && from < hit.to());
        if (!cut && !known) {
            hits.add(new Hit(Cue.OURS, from, to));
        }
    }
}
