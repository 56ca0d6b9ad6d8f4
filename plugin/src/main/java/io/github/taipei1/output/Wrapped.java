package io.github.taipei1.output;

import java.util.ArrayList;
import java.util.List;

/** Breaks text into lines of a terminal: Latin words stay whole, Chinese breaks anywhere but before a closing mark. */
public final class Wrapped {
    /** Columns that are left on a line of 80 beside Maven's own "[INFO] ". */
    public static final int BESIDE_MAVEN = 72;

    private static final String NO_START = "，。、；：？！）」』】》〉…,.;:?!)]}%";

    private Wrapped() {}

    /**
     * The lines of a text.
     *
     * @param width columns a line may take, its indent included; a longer word has a line of its own
     */
    public static List<String> lines(String text, int width, String indent) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder(indent);
        int used = DisplayWidth.of(indent);
        boolean empty = true;
        for (String piece : pieces(text)) {
            int size = DisplayWidth.of(piece.stripTrailing());
            if (!empty && used + size > width) {
                lines.add(line.toString().stripTrailing());
                line = new StringBuilder(indent);
                used = DisplayWidth.of(indent);
            }
            line.append(piece);
            used += DisplayWidth.of(piece);
            empty = false;
        }
        lines.add(line.toString().stripTrailing());
        return lines;
    }

    /** Stretches that must not be broken, each with the blanks behind it. */
    private static List<String> pieces(String text) {
        List<String> pieces = new ArrayList<>();
        StringBuilder piece = new StringBuilder();
        int[] codePoints = text.codePoints().toArray();
        for (int i = 0; i < codePoints.length; i++) {
            piece.appendCodePoint(codePoints[i]);
            if (i + 1 < codePoints.length && breaks(codePoints[i], codePoints[i + 1])) {
                pieces.add(piece.toString());
                piece.setLength(0);
            }
        }
        pieces.add(piece.toString());
        return pieces;
    }

    private static boolean breaks(int before, int after) {
        if (after == ' ' || NO_START.indexOf(after) >= 0) {
            return false;
        }
        boolean opens = "（「『【《〈([{".indexOf(before) >= 0;
        return before == ' ' || !opens && (isWide(before) || isWide(after));
    }

    private static boolean isWide(int codePoint) {
        return DisplayWidth.of(codePoint) == 2;
    }
}
