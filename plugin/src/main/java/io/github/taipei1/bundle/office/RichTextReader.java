package io.github.taipei1.bundle.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts the text of a cell together from its pieces; readings for East Asian pronunciation are left out (ECMA-376 part 1, 18.4). */
final class RichTextReader {
    private final CellLookReader looks;
    private final List<RichText.Piece> pieces = new ArrayList<>();
    private final StringBuilder piece = new StringBuilder();
    private Optional<CellLook> look = Optional.empty();
    private boolean inLook;
    private boolean inText;
    private boolean inReading;

    RichTextReader(Theme theme) {
        this.looks = new CellLookReader(theme);
    }

    void start(String name, SafeXml.Attributes attributes) {
        switch (name) {
            case "r" -> look = Optional.empty();
            case "rPr" -> {
                inLook = true;
                looks.start("font", attributes);
            }
            case "rPh" -> inReading = true;
            default -> {
                inText = name.equals("t") && !inReading;
                if (inLook) {
                    looks.start(name, attributes);
                }
            }
        }
    }

    void end(String name) {
        inText = false;
        switch (name) {
            case "rPr" -> {
                inLook = false;
                looks.end("font");
                look = Optional.of(looks.take());
            }
            case "rPh" -> inReading = false;
            case "t" -> endPiece();
            default -> {
                return;
            }
        }
    }

    private void endPiece() {
        if (piece.length() > 0) {
            pieces.add(new RichText.Piece(piece.toString(), look));
            piece.setLength(0);
        }
    }

    void text(String text) {
        if (inText) {
            piece.append(text);
        }
    }

    /** What was read since this was asked last. */
    RichText take() {
        RichText text = pieces.isEmpty() ? RichText.EMPTY : new RichText(pieces);
        pieces.clear();
        look = Optional.empty();
        return text;
    }
}
