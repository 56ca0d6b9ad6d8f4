package io.github.taipei1.rule.bil;

import io.github.taipei1.bilingual.align.Alignment;
import io.github.taipei1.bilingual.align.Bead;
import io.github.taipei1.bilingual.align.Piece;
import io.github.taipei1.document.Passage;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Finds what a passage of one draft is in the other. */
final class Counterparts {
    private final Map<Passage, List<Piece>> others = new IdentityHashMap<>();

    Counterparts(Alignment alignment) {
        for (Bead bead : alignment.beads()) {
            bead.zh().forEach(piece -> others.put(piece.passage(), bead.en()));
            bead.en().forEach(piece -> others.put(piece.passage(), bead.zh()));
        }
    }

    /** The pieces that correspond, in order; none if nothing does. */
    List<Piece> of(Passage passage) {
        return others.getOrDefault(passage, List.of());
    }
}
