package io.github.taipei1.bilingual.align;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Aligns footnotes by their keys, wherever they stand, and everything else in order. */
final class Notes {
    private Notes() {}

    static List<Aligner.Match> align(List<Piece> zh, List<Piece> en, Lengths lengths) {
        List<Piece> chinese = new ArrayList<>();
        Map<String, Piece> notes = new HashMap<>();
        en.stream().filter(Notes::isNote).forEach(note -> notes.putIfAbsent(note.key(), note));
        Set<Piece> taken = Collections.newSetFromMap(new IdentityHashMap<>());
        List<Aligner.Match> matches = new ArrayList<>();
        for (Piece piece : zh) {
            Piece other = isNote(piece) ? notes.remove(piece.key()) : null;
            if (other == null) {
                chinese.add(piece);
            } else {
                taken.add(other);
                matches.add(new Aligner.Match(List.of(piece), List.of(other), 0));
            }
        }
        List<Piece> english =
                en.stream().filter(piece -> !taken.contains(piece)).toList();
        matches.addAll(Aligner.align(chinese, english, new Costs(chinese, english, lengths)));
        return inOrder(matches);
    }

    private static boolean isNote(Piece piece) {
        return piece.type() == Piece.Type.FOOTNOTE;
    }

    /** In the order of the Chinese text; what is English only stays behind what stands before it. */
    private static List<Aligner.Match> inOrder(List<Aligner.Match> matches) {
        Map<Aligner.Match, Integer> places = new IdentityHashMap<>();
        int last = -1;
        for (Aligner.Match match : matches) {
            last = match.zh().isEmpty() ? last : match.zh().get(0).index();
            places.put(match, last);
        }
        List<Aligner.Match> sorted = new ArrayList<>(matches);
        sorted.sort(Comparator.comparingInt(places::get));
        return sorted;
    }
}
