package io.github.taipei1.document.read.office;

import io.github.taipei1.document.Ink;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What was painted on a page, from below to above, so far as it may be behind letters or over them. Rectangles in one colour, as cells and
 * boxes are, are known exactly; of pictures, shadings and other shapes only where they may be.
 */
final class PdfGround {
    /** A page has some hundreds; behind these nothing is said of grounds any more. */
    private static final int MOST = 20_000;
    /** Looks for what is behind or below; an honest document takes a hundredth. */
    private static final long MOST_LOOKS = 500_000_000;

    private final List<Area> areas = new ArrayList<>();
    private final List<Letter> letters = new ArrayList<>();
    private long looks;
    private boolean lost;

    /** @param ink its colour; none where it has several or is not known exactly */
    private record Area(Rectangle2D bounds, Optional<Ink> ink) {}

    private record Letter(Point2D middle, String text) {}

    void clear() {
        areas.clear();
        letters.clear();
        lost = false;
    }

    /** A rectangle in one colour, nothing seen through it. It may lie over letters that were there before: these are told. */
    List<String> rectangle(Rectangle2D bounds, Ink ink) {
        add(new Area(bounds, Optional.of(ink)));
        List<String> covered = new ArrayList<>();
        if (!may(letters.size())) {
            return covered;
        }
        letters.removeIf(letter -> {
            boolean under = bounds.contains(letter.middle());
            if (under) {
                covered.add(letter.text());
            }
            return under;
        });
        return covered;
    }

    /** Something else: of several colours, of another shape, or seen through. */
    void something(Rectangle2D bounds) {
        add(new Area(bounds, Optional.empty()));
    }

    private void add(Area area) {
        lost |= areas.size() >= MOST;
        if (!lost) {
            areas.add(area);
        }
    }

    private boolean may(int more) {
        looks += more;
        lost |= looks > MOST_LOOKS;
        return !lost;
    }

    /** What is behind a point: paper where nothing was painted; nothing is known where it may be anything. */
    Optional<Ink> at(Point2D point) {
        if (!may(areas.size())) {
            return Optional.empty();
        }
        for (int i = areas.size() - 1; i >= 0; i--) {
            if (areas.get(i).bounds().contains(point)) {
                return areas.get(i).ink();
            }
        }
        return Optional.of(Ink.WHITE);
    }

    /** A letter that can be seen, until something is painted over it. */
    void letter(Point2D middle, String text) {
        letters.add(new Letter(middle, text));
    }
}
