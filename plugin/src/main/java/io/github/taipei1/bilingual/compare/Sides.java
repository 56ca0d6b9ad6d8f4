package io.github.taipei1.bilingual.compare;

import io.github.taipei1.bilingual.align.Alignment;
import io.github.taipei1.bilingual.align.Bead;
import io.github.taipei1.bilingual.align.Piece;
import io.github.taipei1.bilingual.quantity.Quantity;
import io.github.taipei1.document.Document;
import io.github.taipei1.document.Passage;
import io.github.taipei1.finding.Language;
import io.github.taipei1.finding.Place;
import java.util.List;

/** Makes sides of a difference, and finds the gap where something is missing. */
final class Sides {
    private static final int LONGEST_QUOTE = 60;
    private final Alignment alignment;

    Sides(Alignment alignment) {
        this.alignment = alignment;
    }

    static List<Piece> pieces(Bead bead, Language language) {
        return language == Language.EN ? bead.en() : bead.zh();
    }

    static Side of(Quantity quantity) {
        return new Side(
                quantity.place(),
                quantity.text(),
                quantity.main().canonical(),
                quantity.passage().text());
    }

    static Side of(Passage passage, int from, int to) {
        return new Side(passage.place(from, to), passage.text().substring(from, to), "", passage.text());
    }

    static Side of(Piece piece) {
        return new Side(piece.passage().place(), cut(piece.text()), "", piece.text());
    }

    static String cut(String text) {
        String flat = text.strip().replace('\n', ' ').replace('\t', ' ');
        if (flat.length() <= LONGEST_QUOTE) {
            return flat;
        }
        int end = Character.isHighSurrogate(flat.charAt(LONGEST_QUOTE - 1)) ? LONGEST_QUOTE - 1 : LONGEST_QUOTE;
        return flat.substring(0, end) + "…";
    }

    /** The whole passage on the side that lacks something. */
    static Side lacking(Bead bead, Language language) {
        List<Piece> pieces = pieces(bead, language);
        Passage first = pieces.get(0).passage();
        StringBuilder text = new StringBuilder();
        pieces.forEach(piece -> text.append(piece.text()).append('\n'));
        return new Side(first.place(), "", "", text.toString().strip());
    }

    /** The gap in one language where a bead has nothing: just behind what comes before it. */
    Side gap(int bead, Language language) {
        for (int i = bead - 1; i >= 0; i--) {
            List<Piece> pieces = pieces(alignment.beads().get(i), language);
            if (!pieces.isEmpty()) {
                Passage last = pieces.get(pieces.size() - 1).passage();
                return new Side(last.place(last.text().length(), last.text().length()), "", "", "");
            }
        }
        Document document = language == Language.EN ? alignment.en() : alignment.zh();
        return new Side(Place.of(document.path()), "", "", "");
    }
}
