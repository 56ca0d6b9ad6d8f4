package io.github.taipei1.bilingual.compare;

import io.github.taipei1.bilingual.align.Bead;
import io.github.taipei1.finding.Level;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** BIL-06: names that are not each other's; a pair that comes again is told once. */
final class DifferingNames {
    private final String zhTw;
    private final String en;
    private final Set<String> told = new HashSet<>();
    private final List<Difference> found = new ArrayList<>();

    private final Level level;

    /** What is said of each pair, in either language. */
    DifferingNames(String zhTw, String en) {
        this(zhTw, en, Level.WARNING);
    }

    DifferingNames(String zhTw, String en, Level level) {
        this.zhTw = zhTw;
        this.en = en;
        this.level = level;
    }

    void tell(Bead bead, Side left, Side right) {
        if (told.add(left.quote() + right.quote())) {
            found.add(new Difference(
                    "BIL-06", level, bead.id(), left, right, Messages.mismatch(zhTw, en, left, right, "", "")));
        }
    }

    List<Difference> found() {
        return List.copyOf(found);
    }
}
