package io.github.taipei1.bilingual.compare;

import io.github.taipei1.bilingual.align.Bead;
import io.github.taipei1.document.Passage;
import io.github.taipei1.finding.Language;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds tables whose columns were put in another order: most rows have all their figures on both sides, but not in the same
 * columns. In one row alone that is a slip.
 */
final class Columns {
    private final Set<Bead> reordered = Collections.newSetFromMap(new IdentityHashMap<>());
    private final List<Bead> table = new ArrayList<>();
    private int moved;
    private int still;

    private Columns() {}

    /** @param rows table rows with as many cells on both sides; a gap where something else stands */
    static Set<Bead> reordered(List<Optional<Bead>> rows) {
        Columns columns = new Columns();
        for (Optional<Bead> row : rows) {
            row.ifPresentOrElse(columns::add, columns::end);
        }
        columns.end();
        return columns.reordered;
    }

    private void add(Bead row) {
        table.add(row);
        List<Matching.Item> zh = Items.of(row, Language.ZH_TW);
        List<Matching.Item> en = Items.of(row, Language.EN);
        if (zh.isEmpty() || en.isEmpty()) {
            return;
        }
        Matching whole = new Matching(zh, en);
        if (whole.zhLeft().isEmpty() && whole.enLeft().isEmpty()) {
            boolean same = cellsMatch(row.zh().get(0).cells(), row.en().get(0).cells());
            still += same ? 1 : 0;
            moved += same ? 0 : 1;
        }
    }

    private static boolean cellsMatch(List<Passage> zh, List<Passage> en) {
        for (int i = 0; i < zh.size(); i++) {
            Matching cell = new Matching(Items.of(zh.get(i), Language.ZH_TW), Items.of(en.get(i), Language.EN));
            if (!cell.zhLeft().isEmpty() || !cell.enLeft().isEmpty()) {
                return false;
            }
        }
        return true;
    }

    private void end() {
        if (moved >= 2 && moved > still) {
            reordered.addAll(table);
        }
        table.clear();
        moved = 0;
        still = 0;
    }
}
