package io.github.taipei1.bundle.office;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The text of a cell, of which each piece may look different (ECMA-376 part 1, 18.4.8). */
record RichText(List<Piece> pieces) {
    static final RichText EMPTY = new RichText(List.of());

    /**
     * A piece in one look.
     *
     * @param look its colour and size; empty where the cell's own hold
     */
    record Piece(String text, Optional<CellLook> look) {}

    RichText {
        pieces = List.copyOf(pieces);
    }

    String text() {
        return pieces.size() == 1
                ? pieces.get(0).text()
                : pieces.stream().map(Piece::text).collect(Collectors.joining());
    }

    /** What of it nobody sees in a cell of this look. */
    String unseen(CellLook cell) {
        return pieces.stream()
                .filter(piece ->
                        piece.look().map(own -> own.on(cell)).orElse(cell).isUnseen())
                .map(Piece::text)
                .collect(Collectors.joining());
    }
}
