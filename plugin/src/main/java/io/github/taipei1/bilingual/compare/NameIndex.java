package io.github.taipei1.bilingual.compare;

import io.github.taipei1.bilingual.align.Piece;
import io.github.taipei1.document.Passage;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** The Latin words of passages, each passage read once. */
final class NameIndex {
    private final Map<Passage, List<Names.Name>> known = new IdentityHashMap<>();

    List<Names.Name> of(Passage passage) {
        return known.computeIfAbsent(passage, Names::of);
    }

    /** Those of some pieces, code apart. */
    List<Names.Name> of(List<Piece> pieces) {
        List<Names.Name> names = new ArrayList<>();
        for (Piece piece : pieces) {
            if (piece.type() != Piece.Type.CODE && piece.type() != Piece.Type.RAW) {
                names.addAll(of(piece.passage()));
            }
        }
        return names;
    }
}
