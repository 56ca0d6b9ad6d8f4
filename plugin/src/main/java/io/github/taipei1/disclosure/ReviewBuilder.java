package io.github.taipei1.disclosure;

import io.github.taipei1.bilingual.align.Alignment;
import io.github.taipei1.bilingual.align.Bead;
import io.github.taipei1.bilingual.align.Piece;
import io.github.taipei1.check.Reported;
import io.github.taipei1.document.Passage;
import io.github.taipei1.finding.Language;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts both drafts side by side with their notes and changes. */
final class ReviewBuilder {
    private final Alignment alignment;
    private final Versions zh;
    private final Versions en;
    private final List<Note> notes = new ArrayList<>();
    private final List<Note> accepted = new ArrayList<>();
    private final Map<Passage, List<Stretches.Marked>> marked = new IdentityHashMap<>();
    private final Map<String, List<Integer>> emptyColumns = new java.util.HashMap<>();

    ReviewBuilder(Alignment alignment, Versions zh, Versions en) {
        this.alignment = alignment;
        this.zh = zh;
        this.en = en;
    }

    /** A finding with its place in the review. */
    private record Placed(Reported reported, Optional<Anchor> anchor) {
        int row() {
            return anchor.map(Anchor::row).orElse(Integer.MAX_VALUE);
        }

        int from() {
            return anchor.map(Anchor::from).orElse(0);
        }
    }

    /** Takes in the findings about the texts. */
    ReviewBuilder findings(List<Reported> findings) {
        Anchors anchors = new Anchors(alignment);
        findings.stream()
                .map(reported -> new Placed(reported, anchors.of(reported.finding())))
                .sorted(Comparator.comparingInt(Placed::row).thenComparingInt(Placed::from))
                .forEach(this::place);
        return this;
    }

    private void place(Placed placed) {
        String row = placed.anchor()
                .map(anchor -> alignment.beads().get(anchor.row()).id())
                .orElse("");
        if (!placed.reported().counts()) {
            accepted.add(new Note(accepted.size() + 1, row, placed.reported()));
            return;
        }
        Note note = new Note(notes.size() + 1, row, placed.reported());
        notes.add(note);
        placed.anchor().ifPresent(anchor -> anchor(note.number(), anchor));
    }

    private void anchor(int note, Anchor anchor) {
        if (anchor.passage().isPresent()) {
            marked.computeIfAbsent(anchor.passage().get(), passage -> new ArrayList<>())
                    .add(new Stretches.Marked(note, anchor.from(), anchor.to()));
        } else {
            emptyColumns
                    .computeIfAbsent(column(anchor.row(), anchor.side()), key -> new ArrayList<>())
                    .add(note);
        }
    }

    private static String column(int row, Language side) {
        return row + " " + side;
    }

    List<Note> notes() {
        return notes;
    }

    List<Note> accepted() {
        return accepted;
    }

    List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < alignment.beads().size(); i++) {
            Bead bead = alignment.beads().get(i);
            boolean last = i == alignment.beads().size() - 1;
            rows.add(new Row(
                    bead.id(),
                    column(i, Language.ZH_TW, bead.zh(), zh, last),
                    column(i, Language.EN, bead.en(), en, last)));
        }
        return rows;
    }

    private List<Paragraph> column(int row, Language side, List<Piece> pieces, Versions versions, boolean last) {
        List<Paragraph> paragraphs = new ArrayList<>();
        for (Piece piece : pieces) {
            versions.removedBefore(piece).forEach(gone -> paragraphs.add(removed(gone)));
            paragraphs.add(paragraph(piece, versions));
        }
        if (last) {
            versions.removedAtEnd().forEach(gone -> paragraphs.add(removed(gone)));
        }
        if (pieces.isEmpty()) {
            List<Integer> about = emptyColumns.getOrDefault(column(row, side), List.of());
            Stretch nothing = new Stretch("—", Stretch.Change.ASIDE, about);
            paragraphs.add(new Paragraph(Paragraph.Shape.NOTHING, 0, Stretch.Change.SAME, List.of(nothing)));
        }
        return paragraphs;
    }

    private Paragraph paragraph(Piece piece, Versions versions) {
        List<Versions.Part> parts = versions.parts(piece);
        boolean added = parts.size() == 1 && parts.get(0).change() == Stretch.Change.ADDED;
        List<Stretch> stretches = new ArrayList<>(Stretches.of(
                piece, parts, marked.getOrDefault(piece.passage(), List.of()), versions.formerTargets(piece)));
        if (piece.type() == Piece.Type.IMAGE) {
            picture(piece, versions, stretches);
        }
        return new Paragraph(
                Paragraph.Shape.of(piece.type()),
                piece.level(),
                added ? Stretch.Change.ADDED : Stretch.Change.SAME,
                stretches);
    }

    /** A picture is shown by its address, and by its former one if that was another. */
    private void picture(Piece piece, Versions versions, List<Stretch> stretches) {
        Optional<String> former = versions.formerTargets(piece).stream()
                .flatMap(List::stream)
                .filter(target -> !target.equals(piece.key()))
                .findFirst();
        former.ifPresent(target -> stretches.add(Stretches.address(target, Stretch.Change.REMOVED)));
        Stretch.Change change = former.isPresent() ? Stretch.Change.ADDED : Stretch.Change.ASIDE;
        stretches.add(new Stretch(" ⟨" + piece.key() + "⟩", change, imageNotes(piece)));
    }

    /** Notes about a picture without alternative text have its address to stand at. */
    private List<Integer> imageNotes(Piece piece) {
        return piece.text().isEmpty()
                ? marked.getOrDefault(piece.passage(), List.of()).stream()
                        .map(Stretches.Marked::note)
                        .toList()
                : List.of();
    }

    private static Paragraph removed(Piece piece) {
        Stretch gone = new Stretch(piece.text(), Stretch.Change.REMOVED, List.of());
        return new Paragraph(Paragraph.Shape.of(piece.type()), piece.level(), Stretch.Change.REMOVED, List.of(gone));
    }
}
