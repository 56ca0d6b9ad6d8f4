package io.github.taipei1.rule.dis;

import io.github.taipei1.finding.Place;
import io.github.taipei1.finding.Region;
import io.github.taipei1.rule.mention.Spoken;
import io.github.taipei1.rule.mention.Statement;
import io.github.taipei1.rule.passage.Beginnings;
import io.github.taipei1.rule.passage.Stretch;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The statements of a document by where they begin. */
final class StatementPlaces {
    /**
     * A statement and the block that it stands in.
     *
     * @param order its number in the document
     */
    record At(Spoken spoken, Statement statement, Place place, int order) {}

    private final Beginnings<At> beginnings;
    /** By where they begin, the last one in the document's order of those that begin there or before and are seen. */
    private final Map<String, TreeMap<Region, At>> lastSeen = new HashMap<>();

    StatementPlaces(List<Spoken> texts) {
        List<At> all = new ArrayList<>();
        for (Spoken spoken : texts) {
            for (Statement statement : spoken.statements()) {
                all.add(new At(spoken, statement, statement.place(), all.size()));
            }
        }
        beginnings = new Beginnings<>(all, At::place);
        all.sort(Comparator.comparing(at -> at.place().region().start()));
        all.stream().filter(at -> at.spoken().isVisible()).forEach(this::seen);
    }

    private void seen(At at) {
        TreeMap<Region, At> before = lastSeen.computeIfAbsent(at.place().path(), any -> new TreeMap<>());
        boolean later = before.isEmpty() || before.lastEntry().getValue().order() < at.order();
        before.put(at.place().region().start(), later ? at : before.lastEntry().getValue());
    }

    /** Those that begin in a stretch. */
    List<At> in(Stretch stretch) {
        return beginnings.in(stretch);
    }

    /** The last one that begins at a place or before it, and is seen. */
    Optional<At> before(Place place) {
        return Optional.ofNullable(lastSeen.get(place.path()))
                .flatMap(starts ->
                        Optional.ofNullable(starts.floorEntry(place.region().start())))
                .map(Map.Entry::getValue);
    }
}
