package io.github.taipei1.rule.passage;

import io.github.taipei1.finding.Place;
import io.github.taipei1.finding.Region;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.function.Function;

/** Parts of a document by where they begin, so that those of one stretch are found without a look at all others. */
public final class Beginnings<T> {
    private final Map<String, NavigableMap<Region, List<Numbered<T>>>> byPath = new HashMap<>();

    private record Numbered<T>(int number, T part) {}

    /**
     * @param parts in the document's order
     * @param place where each begins
     */
    public Beginnings(List<T> parts, Function<T, Place> place) {
        for (int i = 0; i < parts.size(); i++) {
            Place at = place.apply(parts.get(i));
            byPath.computeIfAbsent(at.path(), any -> new TreeMap<>())
                    .computeIfAbsent(at.region().start(), any -> new ArrayList<>(1))
                    .add(new Numbered<>(i, parts.get(i)));
        }
    }

    /** Those that begin in a stretch, in the document's order. */
    public List<T> in(Stretch stretch) {
        Place first = stretch.sentences().get(0).place();
        Region from = first.region().start();
        Region to = stretch.sentences()
                .get(stretch.sentences().size() - 1)
                .place()
                .region()
                .end();
        NavigableMap<Region, List<Numbered<T>>> all = byPath.get(first.path());
        if (all == null || from.compareTo(to) >= 0) {
            return List.of();
        }
        return all.subMap(from, true, to, false).values().stream()
                .flatMap(List::stream)
                .sorted(Comparator.comparingInt(Numbered::number))
                .map(Numbered::part)
                .toList();
    }
}
