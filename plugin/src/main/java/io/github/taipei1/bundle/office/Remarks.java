package io.github.taipei1.bundle.office;

import io.github.taipei1.document.Unseen;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Collects remarks; of each kind a hundred at most, for nobody reads more and a hostile file has millions. */
final class Remarks {
    private static final int MOST_OF_A_KIND = 100;

    private final List<OfficeRemark> list = new ArrayList<>();
    private final Map<Unseen.Kind, Integer> counts = new EnumMap<>(Unseen.Kind.class);

    void add(Unseen.Kind kind, String part, String detail) {
        if (counts.merge(kind, 1, Integer::sum) <= MOST_OF_A_KIND) {
            list.add(new OfficeRemark(kind, part, detail));
        }
    }

    List<OfficeRemark> list() {
        return list;
    }
}
