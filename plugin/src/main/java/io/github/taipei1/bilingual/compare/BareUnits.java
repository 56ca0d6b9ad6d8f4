package io.github.taipei1.bilingual.compare;

import io.github.taipei1.bilingual.align.Bead;
import io.github.taipei1.bilingual.align.Piece;
import io.github.taipei1.document.LanguageRows;
import io.github.taipei1.document.Passage;
import io.github.taipei1.finding.Level;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;

/**
 * BIL-03: units without a figure of their own, after {@code language/bare-units.tsv}: nanoseconds against 微秒, per year against 每月,
 * days against 工作天. A family of units is compared only where either sentence has one of its units alone.
 */
final class BareUnits {
    private static final String FILE = "bare-units.tsv";
    private static final List<Family> FAMILIES = load();

    private BareUnits() {}

    /**
     * A unit in both languages.
     *
     * @param zh the words that surely name it
     * @param zhHint words that may
     * @param en so too, in lower case
     */
    private record Unit(String name, Sought zh, Sought zhHint, Sought en, Sought enHint) {}

    private record Family(List<Unit> units) {}

    private static List<Family> load() {
        Map<String, List<Unit>> families = new LinkedHashMap<>();
        for (String line : LanguageRows.of(FILE)) {
            String[] cells = line.split("\t");
            families.computeIfAbsent(cells[0], key -> new ArrayList<>())
                    .add(new Unit(
                            cells[1],
                            Sought.of(cells[2]),
                            Sought.of(cells[3]),
                            Sought.words("(?:" + cells[4] + ")(?!\\w)"),
                            Sought.words("(?:" + cells[5] + ")(?!\\w)")));
        }
        return families.values().stream().map(Family::new).toList();
    }

    static List<Difference> of(List<Bead> beads) {
        List<Difference> found = new ArrayList<>();
        for (Bead bead : beads) {
            List<Bead> parts = bead.sentences().isEmpty() ? List.of(bead) : bead.sentences();
            for (Bead part : parts) {
                if (part.isSure() && part.zh().get(0).type() != Piece.Type.CODE) {
                    FAMILIES.forEach(family -> compare(bead, part, family).ifPresent(found::add));
                }
            }
        }
        return found;
    }

    private static Optional<Difference> compare(Bead bead, Bead part, Family family) {
        Optional<Found> zh = only(part.zh(), family, true);
        Optional<Found> en = zh.isEmpty() ? Optional.empty() : only(part.en(), family, false);
        if (zh.isEmpty() || en.isEmpty() || zh.get().unit() == en.get().unit()) {
            return Optional.empty();
        }
        boolean hinted = hints(bead.en(), zh.get().unit().enHint(), true)
                || hints(bead.zh(), en.get().unit().zhHint(), false);
        if (hinted) {
            return Optional.empty();
        }
        Side left = zh.get().side();
        Side right = en.get().side();
        return Optional.of(new Difference(
                "BIL-03",
                Level.WARNING,
                bead.id(),
                left,
                right,
                Messages.mismatch("單位不一致", "Units differ", left, right, "", "")));
    }

    private static boolean hints(List<Piece> pieces, Sought words, boolean lower) {
        return pieces.stream()
                .anyMatch(piece -> words.isIn(lower ? piece.text().toLowerCase(Locale.ROOT) : piece.text()));
    }

    private record Found(Unit unit, Side side) {}

    /** The unit of a family that a sentence names, if it names one only. */
    private static Optional<Found> only(List<Piece> pieces, Family family, boolean chinese) {
        List<Found> found = new ArrayList<>();
        Set<String> names = new TreeSet<>();
        for (Piece piece : pieces) {
            Passage passage = piece.passage();
            String text = chinese ? piece.text() : piece.text().toLowerCase(Locale.ROOT);
            for (Unit unit : family.units()) {
                Optional<MatchResult> match = (chinese ? unit.zh() : unit.en()).find(text, 0);
                if (match.isPresent() && text.length() == piece.text().length()) {
                    names.add(unit.name());
                    found.add(new Found(
                            unit,
                            Sides.of(passage, match.get().start(), match.get().end())));
                }
            }
        }
        return names.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }
}
