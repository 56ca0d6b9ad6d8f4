package io.github.taipei1.bilingual.compare;

import io.github.taipei1.bilingual.align.Bead;
import io.github.taipei1.bilingual.align.Piece;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A sentence of either language, or a passage of one, whose words are linked.
 *
 * @param bead of the passage
 * @param index of the sentence in the passage, 0 of a passage of one
 */
record LinkedPair(Bead bead, int index, Piece zh, Piece en, Links links) {
    /** Longer ones are no text that anybody writes. */
    private static final int LONGEST = 3_000;
    /** What a match of sentences may cost in a passage that is surely the other's. */
    private static final double LIKELY = 7;

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
                boolean sure = part.isSure()
                        || bead.isSure() && part.isPaired() && (parts.size() == 1 || part.cost() < LIKELY);
                Optional<Piece> zh = sure ? one(bead.zh(), part.zh()) : Optional.empty();
                Optional<Piece> en = zh.isPresent() ? one(bead.en(), part.en()) : Optional.empty();
                if (en.isPresent()) {
                    pairs.add(new LinkedPair(
                            bead,
                            i,
                            zh.get(),
                            en.get(),
                            Links.of(zh.get().text(), en.get().text())));
                }
            }
        }
        return pairs;
    }

    /** Sentences in a row of one block as one piece; nothing where they are of several or too long. */
    private static Optional<Piece> one(List<Piece> blocks, List<Piece> sentences) {
        Piece first = sentences.get(0);
        if (sentences.size() == 1) {
            return Optional.of(first).filter(piece -> piece.text().length() < LONGEST);
        }
        Piece last = sentences.get(sentences.size() - 1);
        for (Piece block : blocks) {
            int from = block.text().indexOf(first.text());
            int to = from < 0
                    ? -1
                    : block.text().indexOf(last.text(), from + first.text().length());
            if (to > from && to + last.text().length() - from < LONGEST) {
                return Optional.of(new Piece(
                        first.index(),
                        first.type(),
                        first.level(),
                        first.key(),
                        block.passage().sub(from, to + last.text().length()),
                        List.of(),
                        List.of(),
                        sentences.stream().mapToInt(Piece::han).sum(),
                        sentences.stream().mapToInt(Piece::latinWords).sum()));
            }
        }
        return Optional.empty();
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
