package io.github.taipei1.bilingual.compare;

import io.github.taipei1.bilingual.align.Bead;
import io.github.taipei1.bilingual.align.Piece;
import io.github.taipei1.bilingual.quantity.Quantities;
import io.github.taipei1.bilingual.quantity.Quantity;
import io.github.taipei1.document.Passage;
import io.github.taipei1.finding.Language;
import java.util.ArrayList;
import java.util.List;

/** The quantities of one side of a bead, each with the sentence bead it is in. */
final class Items {
    private Items() {}

    static List<Matching.Item> of(Bead bead, Language language) {
        List<Matching.Item> items = new ArrayList<>();
        List<Quantity> quantities = new ArrayList<>();
        List<Integer> sentences = new ArrayList<>();
        if (bead.sentences().isEmpty()) {
            for (Piece piece : Sides.pieces(bead, language)) {
                piece.quantities().forEach(quantities::add);
                piece.quantities().forEach(quantity -> sentences.add(0));
            }
        }
        for (int i = 0; i < bead.sentences().size(); i++) {
            for (Piece piece : Sides.pieces(bead.sentences().get(i), language)) {
                quantities.addAll(piece.quantities());
                for (int k = 0; k < piece.quantities().size(); k++) {
                    sentences.add(i);
                }
            }
        }
        for (int i = 0; i < quantities.size(); i++) {
            double where = quantities.size() == 1 ? 0.5 : (double) i / (quantities.size() - 1);
            items.add(new Matching.Item(quantities.get(i), i, sentences.get(i), where));
        }
        return items;
    }

    static List<Matching.Item> of(Passage passage, Language language) {
        List<Quantity> quantities = Quantities.scan(passage, language);
        List<Matching.Item> items = new ArrayList<>();
        for (int i = 0; i < quantities.size(); i++) {
            items.add(new Matching.Item(
                    quantities.get(i), i, 0, quantities.size() == 1 ? 0.5 : (double) i / (quantities.size() - 1)));
        }
        return items;
    }
}
