package io.github.taipei1.bilingual.compare;

import io.github.taipei1.bilingual.align.Bead;
import io.github.taipei1.bilingual.align.Piece;
import java.util.ArrayList;
import java.util.List;

/**
 * A sentence of either language, or a passage of one, whose words are linked.
 *
 * @param bead of the passage
 * @param index of the sentence in the passage, 0 of a passage of one
 */
record LinkedPair(Bead bead, int index, Piece zh, Piece en, Links links) {
    /** Longer ones are no text that anybody writes. */
    private static final int LONGEST = 3_000;

    /** All that are surely each other's, one piece to one. */
    static List<LinkedPair> of(List<Bead> beads) {
        List<LinkedPair> pairs = new ArrayList<>();
        for (Bead bead : beads) {
            if (!bead.isPaired()
                    || bead.sentences().size() > HalfSentences.MOST
                    || !isText(bead.zh().get(0))) {
                continue;
            }
            List<Bead> parts = bead.sentences().isEmpty() ? List.of(bead) : bead.sentences();
            for (int i = 0; i < parts.size(); i++) {
                Bead part = parts.get(i);
                boolean sure = part.isSure() || parts.size() == 1 && bead.isSure();
                if (sure && part.zh().size() == 1 && part.en().size() == 1) {
                    Piece zh = part.zh().get(0);
                    Piece en = part.en().get(0);
                    if (zh.text().length() < LONGEST && en.text().length() < LONGEST) {
                        pairs.add(new LinkedPair(bead, i, zh, en, Links.of(zh.text(), en.text())));
                    }
                }
            }
        }
        return pairs;
    }

    private static boolean isText(Piece piece) {
        return switch (piece.type()) {
            case HEADING, PARAGRAPH, ITEM, FOOTNOTE, QUOTE, SENTENCE, IMAGE, ENTRY, ROW -> true;
            case CODE, RAW -> false;
        };
    }

    /** What the Chinese text has from a place to another. */
    Side chinese(int from, int to) {
        return Sides.of(zh.passage(), from, to);
    }

    Side english(int from, int to) {
        return Sides.of(en.passage(), from, to);
    }

    /** The sentences before and behind in one language, which may say the rest. */
    String beside(boolean chinese) {
        List<Bead> parts = bead.sentences();
        StringBuilder text = new StringBuilder();
        for (int i = Math.max(0, index - 1); i <= Math.min(parts.size() - 1, index + 1); i++) {
            if (i != index) {
                for (Piece piece : chinese ? parts.get(i).zh() : parts.get(i).en()) {
                    text.append(piece.text()).append('\n');
                }
            }
        }
        return text.toString();
    }
}
