package io.github.taipei1.disclosure;

import io.github.taipei1.bilingual.align.Piece;
import io.github.taipei1.document.Inline;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** Cuts a passage into stretches, at the borders of changes, notes and links. */
final class Stretches {
    private final Piece piece;
    private final List<Marked> marked;
    private final List<Inline> links;
    private final Optional<ArrayList<String>> former;
    private final List<Stretch> stretches = new ArrayList<>();
    private final TreeSet<Integer> cuts = new TreeSet<>();
    private int at;

    /** A note and the words it is about. */
    record Marked(int note, int from, int to) {}

    private Stretches(Piece piece, List<Marked> marked, Optional<List<String>> former) {
        this.piece = piece;
        this.former = former.map(ArrayList::new);
        this.marked = marked;
        this.links = links(piece);
        marked.forEach(mark -> {
            cuts.add(mark.from());
            cuts.add(mark.to());
        });
        links.forEach(link -> cuts.add(link.to()));
    }

    /**
     * @param parts of the passage as it stands now, with what was taken out of it
     * @param former addresses that its links had before, if it is compared with a former text
     */
    static List<Stretch> of(
            Piece piece, List<Versions.Part> parts, List<Marked> marked, Optional<List<String>> former) {
        List<Marked> widened = marked.stream().map(mark -> widened(mark, piece)).toList();
        Stretches cutting = new Stretches(piece, widened, former);
        parts.forEach(cutting::part);
        cutting.gone();
        return cutting.stretches;
    }

    /** A note about nothing in particular is about the whole passage. */
    private static Marked widened(Marked mark, Piece piece) {
        int length = piece.text().length();
        boolean empty = mark.from() >= mark.to() || mark.from() >= length;
        return empty
                ? new Marked(mark.note(), 0, length)
                : new Marked(mark.note(), mark.from(), Math.min(mark.to(), length));
    }

    private void part(Versions.Part part) {
        if (part.change() == Stretch.Change.REMOVED) {
            stretches.add(new Stretch(part.text(), part.change(), notes(at, at + 1)));
            return;
        }
        int from = 0;
        while (from < part.text().length()) {
            Integer next = cuts.higher(at + from);
            int to = next == null ? part.text().length() : Math.min(part.text().length(), next - at);
            stretches.add(new Stretch(part.text().substring(from, to), part.change(), notes(at + from, at + to)));
            asides(at + to);
            from = to;
        }
        at += part.text().length();
    }

    private List<Integer> notes(int from, int to) {
        return marked.stream()
                .filter(mark -> mark.from() < to && mark.to() > from)
                .map(Marked::note)
                .toList();
    }

    /** Links and pictures in a passage, in order. */
    static List<Inline> links(Piece piece) {
        return piece.passage().inlines().stream()
                .filter(inline -> inline.kind() == Inline.Kind.LINK || inline.kind() == Inline.Kind.IMAGE)
                .filter(inline -> !inline.target().isBlank())
                .toList();
    }

    /** Addresses that end here and are not what the reader sees anyway; where one was another before, both are shown. */
    private void asides(int end) {
        for (Inline link : links) {
            if (link.to() != end) {
                continue;
            }
            boolean same = former.isEmpty() || former.get().remove(link.target());
            String words = piece.text()
                    .substring(link.from(), Math.min(link.to(), piece.text().length()));
            if (!same || !words.contains(link.target())) {
                stretches.add(address(link.target(), same ? Stretch.Change.ASIDE : Stretch.Change.ADDED));
            }
        }
    }

    /** Addresses that were approved and that nothing leads to any more. */
    private void gone() {
        if (piece.type() != Piece.Type.IMAGE) {
            former.stream()
                    .flatMap(List::stream)
                    .forEach(target -> stretches.add(address(target, Stretch.Change.REMOVED)));
        }
    }

    static Stretch address(String target, Stretch.Change change) {
        return new Stretch(" ⟨" + target + "⟩", change, List.of());
    }
}
