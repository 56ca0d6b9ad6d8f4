package io.github.taipei1.report.write;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Fills pages with pieces as word processors do: what keeps with the next goes with it, and no single line is left alone. */
final class PageFlow {
    /** Fewest lines of a paragraph at the foot and at the head of a page. */
    private static final int TOGETHER = 2;

    private double height;
    private final List<Piece> pieces = new ArrayList<>();
    private final Map<String, Integer> pages = new HashMap<>();
    private int page = 1;
    private double used;
    private double after;
    private double notes;

    /** @param height of a page's text, in points */
    PageFlow(double height) {
        this.height = height;
    }

    /**
     * A paragraph, a row or a drawing. All measures are in points.
     *
     * @param id of the heading that it is, else empty
     * @param before space above it, of which the larger of two counts
     * @param lines how many it has
     * @param line height of each
     * @param extra height besides its lines, such as margins of a cell
     * @param after space below it
     * @param keepNext whether the next piece must begin on the same page
     * @param whole whether no page breaks it
     * @param repeated height of what is repeated above it at the head of a page
     * @param notes height of the notes that it calls for
     */
    record Piece(
            String id,
            double before,
            int lines,
            double line,
            double extra,
            double after,
            boolean keepNext,
            boolean whole,
            double repeated,
            double notes) {

        double height() {
            return lines * line + extra;
        }

        /** What of it at least stands on the page where it begins. */
        private double least() {
            return whole || lines < 2 * TOGETHER ? height() : TOGETHER * line + extra;
        }
    }

    void add(Piece piece) {
        pieces.add(piece);
    }

    /** What comes next begins on a new page. */
    void breakPage() {
        flush();
        page++;
        used = 0;
        after = 0;
        notes = 0;
    }

    /** What comes next begins on a page of another height, in points. */
    void onto(double pageHeight) {
        flush();
        if (used > 0) {
            breakPage();
        }
        height = pageHeight;
    }

    /** The page of each heading by its id. */
    Map<String, Integer> pages() {
        flush();
        return pages;
    }

    private void flush() {
        for (int i = 0; i < pieces.size(); i++) {
            place(i);
        }
        pieces.clear();
    }

    private void place(int index) {
        Piece piece = pieces.get(index);
        if (used > 0 && used + needed(index) > height - notes) {
            turn(piece);
        }
        if (!piece.id().isEmpty()) {
            pages.put(piece.id(), page);
        }
        used += used > 0 ? Math.max(after, piece.before()) : 0;
        notes += piece.notes();
        double left = height - notes - used;
        double rest = piece.height();
        while (rest > left && rest > piece.least()) {
            double fitting = Math.max(piece.line(), Math.floor(left / piece.line()) * piece.line());
            double widow = rest - fitting < TOGETHER * piece.line() ? piece.line() : 0;
            rest -= Math.max(piece.line(), fitting - widow);
            turn(piece);
            left = height;
        }
        used += rest;
        while (used > height + 1) {
            page++;
            used -= height;
        }
        after = piece.after();
    }

    /** Begins a page, with what of a table is repeated there. */
    private void turn(Piece piece) {
        page++;
        used = piece.repeated();
        after = 0;
        notes = 0;
    }

    /** Height of what begins at a piece and must begin on the same page. */
    private double needed(int from) {
        double sum = 0;
        double below = after;
        for (int i = from; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            boolean last = !piece.keepNext() || i + 1 == pieces.size();
            sum += Math.max(below, piece.before()) + (last ? piece.least() : piece.height()) + piece.notes();
            below = piece.after();
            if (last || sum > height) {
                break;
            }
        }
        return sum > height ? pieces.get(from).least() : sum;
    }
}
