package io.github.taipei1.bilingual.align;

import io.github.taipei1.document.Passage;
import java.util.ArrayList;
import java.util.List;

/**
 * Takes a block out of a match of several when none of its sentences has a counterpart there: a short paragraph that is
 * missing on the other side is no part of its neighbour.
 */
final class Strays {
    private Strays() {}

    static List<Aligner.Match> apart(Aligner.Match match, Lengths lengths) {
        boolean several = match.zh().size() + match.en().size() > 2;
        if (!several || match.zh().isEmpty() || match.en().isEmpty()) {
            return List.of(match);
        }
        List<Piece> zh = Pieces.sentences(match.zh());
        List<Piece> en = Pieces.sentences(match.en());
        List<Passage> paired = new ArrayList<>();
        for (Aligner.Match sentence : Aligner.align(zh, en, new Costs(zh, en, lengths))) {
            if (!sentence.zh().isEmpty() && !sentence.en().isEmpty()) {
                sentence.zh().forEach(piece -> paired.add(piece.passage()));
                sentence.en().forEach(piece -> paired.add(piece.passage()));
            }
        }
        return split(match, paired);
    }

    private static List<Aligner.Match> split(Aligner.Match match, List<Passage> paired) {
        List<Piece> zh =
                match.zh().stream().filter(piece -> holds(piece, paired)).toList();
        List<Piece> en =
                match.en().stream().filter(piece -> holds(piece, paired)).toList();
        boolean whole =
                zh.size() == match.zh().size() && en.size() == match.en().size();
        if (whole || zh.isEmpty() || en.isEmpty()) {
            return List.of(match);
        }
        List<Aligner.Match> parts = new ArrayList<>();
        alone(match, paired, zh.get(0).index(), en.get(0).index(), true, parts);
        parts.add(new Aligner.Match(zh, en, match.cost()));
        alone(match, paired, zh.get(0).index(), en.get(0).index(), false, parts);
        return parts;
    }

    /** The strays before, or behind, the first piece that has a counterpart. */
    private static void alone(
            Aligner.Match match, List<Passage> paired, int zh, int en, boolean before, List<Aligner.Match> parts) {
        match.zh().stream()
                .filter(piece -> !holds(piece, paired) && piece.index() < zh == before)
                .forEach(piece -> parts.add(new Aligner.Match(List.of(piece), List.of(), 0)));
        match.en().stream()
                .filter(piece -> !holds(piece, paired) && piece.index() < en == before)
                .forEach(piece -> parts.add(new Aligner.Match(List.of(), List.of(piece), 0)));
    }

    private static boolean holds(Piece piece, List<Passage> paired) {
        int from = piece.passage().offset(0);
        int to = piece.passage().offset(piece.text().length());
        return paired.stream()
                .anyMatch(sentence -> sentence.source() == piece.passage().source()
                        && sentence.offset(0) >= from
                        && sentence.offset(0) < to);
    }
}
