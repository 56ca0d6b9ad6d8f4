package io.github.taipei1.bilingual.align;

import java.util.List;

/**
 * Pieces that say the same in both languages; one side is empty where nothing corresponds.
 *
 * @param id of the passage for a person who reviews it: it stays the same while both texts of the passage do
 * @param cost the lower, the surer; below about 4 it is well aligned
 * @param sentences the same over the sentences of a bead of prose; empty if there is only one on each side
 */
public record Bead(String id, List<Piece> zh, List<Piece> en, double cost, List<Bead> sentences) {

    public Bead {
        zh = List.copyOf(zh);
        en = List.copyOf(en);
        sentences = List.copyOf(sentences);
        if (zh.isEmpty() && en.isEmpty()) {
            throw new IllegalArgumentException("a bead of nothing");
        }
    }

    public boolean isPaired() {
        return !zh.isEmpty() && !en.isEmpty();
    }

    /** Whether the two sides belong together beyond doubt, so that a difference between them is one. */
    public boolean isSure() {
        return isPaired() && cost < 4;
    }
}
