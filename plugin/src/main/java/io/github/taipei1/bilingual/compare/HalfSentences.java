package io.github.taipei1.bilingual.compare;

import io.github.taipei1.bilingual.align.Bead;
import io.github.taipei1.bilingual.align.Piece;
import io.github.taipei1.finding.Level;
import io.github.taipei1.finding.Text;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * BIL-04: sentences of several clauses whose counterpart is less than half as long as this pair of drafts lets expect, so that a clause may have
 * been left out. A person must look: some languages need many words for what others say in one.
 */
final class HalfSentences {
    private static final Pattern CLAUSES = Pattern.compile("[，；：、—]|[,;:] | and ");
    private static final double USUAL = 0.62;
    private static final double PRIOR = 300;
    private static final double SHORT = 0.5;
    private static final double LONG = 2.2;
    /** English words that the longer side is at least worth; shorter sentences vary too much. */
    private static final double LEAST = 16;

    /** A passage of more sentences is no text that anybody writes; its figures and names are compared all the same. */
    static final int MOST = 2_000;

    /** English words a Chinese character. */
    private final double ratio;

    private HalfSentences(List<Bead> beads) {
        double chinese = PRIOR;
        double english = PRIOR * USUAL;
        for (Bead bead : beads) {
            if (bead.isPaired() && bead.isSure()) {
                chinese += chinese(bead.zh());
                english += english(bead.en());
            }
        }
        this.ratio = english / chinese;
    }

    static List<Difference> of(List<Bead> beads) {
        HalfSentences sentences = new HalfSentences(beads);
        List<Difference> found = new ArrayList<>();
        for (Bead bead : beads) {
            boolean prose = isProse(bead);
            List<Bead> parts = bead.sentences().isEmpty() ? List.of(bead) : bead.sentences();
            boolean whole = parts.stream().allMatch(Bead::isPaired);
            parts.stream()
                    .filter(part -> prose && whole && sentences.lacks(part))
                    .forEach(part -> found.add(difference(bead, part)));
        }
        Set<Side> told = new HashSet<>();
        found.forEach(one -> told.addAll(List.of(one.zh(), one.en())));
        LostClauses.of(beads, sentences.ratio).stream()
                .filter(one -> !told.contains(one.zh()) && !told.contains(one.en()))
                .forEach(found::add);
        return found;
    }

    /** Whether a bead is sure, and of whole sentences. */
    static boolean isProse(Bead bead) {
        return bead.isPaired()
                && bead.isSure()
                && bead.sentences().size() <= MOST
                && switch (bead.zh().get(0).type()) {
                    case PARAGRAPH, ITEM, QUOTE -> true;
                    default -> false;
                };
    }

    private boolean lacks(Bead part) {
        double expected = chinese(part.zh()) * ratio;
        double said = english(part.en());
        boolean english = said < expected * SHORT;
        boolean chinese = said > expected * LONG;
        String longer = (english ? part.zh() : part.en()).get(0).text();
        return (english || chinese)
                && Math.max(expected, said) >= LEAST
                && CLAUSES.matcher(longer).find()
                && isProse(part.zh());
    }

    /** A line of names and dates is no sentence. */
    private static boolean isProse(List<Piece> pieces) {
        String text = pieces.get(pieces.size() - 1).text().strip();
        return !text.isEmpty() && "。！？」".indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    private static Difference difference(Bead bead, Bead part) {
        Side zh = Sides.of(part.zh().get(0));
        Side en = Sides.of(part.en().get(0));
        Text message = Messages.mismatch(
                "一邊的句子不到另一邊應有的一半長，可能漏了一部分",
                "One sentence is less than half as long as the other lets expect; a part may be missing",
                zh,
                en,
                "",
                "");
        return new Difference("BIL-04", Level.REVIEW, bead.id(), zh, en, message);
    }

    static double chinese(List<Piece> pieces) {
        return pieces.stream()
                .mapToDouble(piece -> piece.han() + 2.0 * piece.latinWords())
                .sum();
    }

    static double english(List<Piece> pieces) {
        return pieces.stream().mapToDouble(Piece::latinWords).sum();
    }
}
