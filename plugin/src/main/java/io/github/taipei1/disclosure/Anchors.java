package io.github.taipei1.disclosure;

import io.github.taipei1.bilingual.align.Alignment;
import io.github.taipei1.bilingual.align.Bead;
import io.github.taipei1.bilingual.align.Piece;
import io.github.taipei1.document.Passage;
import io.github.taipei1.document.Source;
import io.github.taipei1.finding.Finding;
import io.github.taipei1.finding.Language;
import io.github.taipei1.finding.Place;
import io.github.taipei1.finding.Region;
import io.github.taipei1.finding.Related;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Finds the row, the column and the words that a finding is about. */
final class Anchors {
    private final List<Bead> beads;
    private final Map<String, TreeMap<Region, Spot>> spots = new HashMap<>();
    private final String english;

    /** A passage where its source has it. */
    private record Spot(int row, Language side, Passage passage) {}

    Anchors(Alignment alignment) {
        beads = alignment.beads();
        english = alignment.en().path();
        for (int row = 0; row < beads.size(); row++) {
            add(row, Language.ZH_TW, beads.get(row).zh());
            add(row, Language.EN, beads.get(row).en());
        }
    }

    private void add(int row, Language side, List<Piece> pieces) {
        for (Piece piece : pieces) {
            Place place = piece.passage().place();
            spots.computeIfAbsent(place.path(), path -> new TreeMap<>())
                    .put(place.region(), new Spot(row, side, piece.passage()));
        }
    }

    /** Nothing for a finding about neither draft. A place between two passages is the gap where something is missing. */
    Optional<Anchor> of(Finding finding) {
        Place place = finding.place();
        Optional<Spot> here = spot(place);
        if (here.filter(spot -> covers(spot, place)).isPresent()) {
            return here.map(spot -> anchor(spot, place));
        }
        Optional<Spot> other = finding.related().stream()
                .map(Related::place)
                .flatMap(related -> spot(related).filter(spot -> covers(spot, related)).stream())
                .findFirst();
        return other.map(spot -> opposite(spot, place)).or(() -> here.map(Anchors::whole));
    }

    private static boolean covers(Spot spot, Place place) {
        Region passage = spot.passage().place().region();
        Region start = place.region();
        return start.startLine() < passage.endLine()
                || start.startLine() == passage.endLine() && start.startColumn() < passage.endColumn();
    }

    private Optional<Spot> spot(Place place) {
        return Stream.ofNullable(spots.get(place.path()))
                .map(places -> places.floorEntry(new Region(
                        place.region().startLine(),
                        place.region().startColumn(),
                        Integer.MAX_VALUE,
                        Integer.MAX_VALUE)))
                .filter(java.util.Objects::nonNull)
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /** The column in which something is missing, in the row of what corresponds. */
    private Anchor opposite(Spot spot, Place gap) {
        Language side = gap.path().equals(english) ? Language.EN : Language.ZH_TW;
        List<Piece> pieces = side == Language.EN
                ? beads.get(spot.row()).en()
                : beads.get(spot.row()).zh();
        Optional<Passage> passage = pieces.stream().map(Piece::passage).findFirst();
        return new Anchor(spot.row(), side, passage, 0, 0);
    }

    private static Anchor whole(Spot spot) {
        return new Anchor(spot.row(), spot.side(), Optional.of(spot.passage()), 0, 0);
    }

    private static Anchor anchor(Spot spot, Place place) {
        Passage passage = spot.passage();
        Source source = passage.source();
        Region region = place.region();
        int from = index(passage, offset(source, region.startLine(), region.startColumn()));
        int to = index(passage, offset(source, region.endLine(), region.endColumn()));
        return new Anchor(spot.row(), spot.side(), Optional.of(passage), from, Math.max(from, to));
    }

    private static int offset(Source source, int line, int column) {
        return line > source.lines() ? source.text().length() : source.lineStart(line) + column - 1;
    }

    /** The first unit of a passage that stands at an offset of its source or behind it. */
    private static int index(Passage passage, int offset) {
        int low = 0;
        int high = passage.text().length();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (passage.offset(middle) < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
