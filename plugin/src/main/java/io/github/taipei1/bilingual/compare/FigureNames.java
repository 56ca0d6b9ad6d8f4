package io.github.taipei1.bilingual.compare;

import io.github.taipei1.bilingual.quantity.Quantity;
import io.github.taipei1.document.Passage;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whose a figure is, by the name in Latin letters that stands nearest to it: "Kraken left 4.7 errors, whereas PaddleOCR left 9.3" and
 * PaddleOCR 為 9.3 個，Kraken 為 4.7 個 say the same in whatever order.
 */
final class FigureNames {
    private static final Pattern NAME = Pattern.compile("(?<![A-Za-z0-9])[A-Z][A-Za-z-]*[A-Za-z](?![A-Za-z])");
    private static final Pattern END = Pattern.compile("[。！？!?]|\\.\\s");
    /** So far away a name still is a figure's. */
    private static final int FURTHEST = 120;

    private FigureNames() {}

    /**
     * Whose a figure is.
     *
     * @param behind whether the name stands behind the figure, where it may as well be that of what was measured
     */
    record Owner(String name, boolean behind) {
        boolean isSame(Owner other) {
            return name.equals(other.name) && !(behind && other.behind);
        }
    }

    /** Whether a Chinese passage has a name in Latin letters at all. */
    static boolean isIn(Passage passage) {
        return NAME.matcher(passage.text()).find();
    }

    /**
     * The name nearest before a figure, or else nearest behind it, in its sentence and on its side of the other figure.
     *
     * @param other a figure of the same kind
     */
    static Optional<Owner> of(Quantity figure, Quantity other) {
        String text = figure.passage().text();
        boolean same = figure.passage() == other.passage();
        int furthest = Math.max(0, figure.from() - FURTHEST);
        int from = same && other.to() <= figure.from() ? Math.max(furthest, other.to()) : furthest;
        int last = Math.min(text.length(), figure.to() + FURTHEST);
        int to = same && other.from() >= figure.to() ? Math.min(last, other.from()) : last;
        return last(text.substring(from, figure.from()))
                .map(name -> new Owner(name, false))
                .or(() -> first(text, figure.to(), to).map(name -> new Owner(name, true)));
    }

    private static Optional<String> last(String before) {
        int start = 0;
        Matcher end = END.matcher(before);
        while (end.find()) {
            start = end.end();
        }
        Optional<String> found = Optional.empty();
        Matcher name = NAME.matcher(before).region(start, before.length());
        while (name.find()) {
            found = Optional.of(name.group());
        }
        return found;
    }

    private static Optional<String> first(String text, int from, int to) {
        Matcher end = END.matcher(text).region(from, to);
        int stop = end.find() ? end.start() : to;
        Matcher name = NAME.matcher(text).region(from, stop);
        return name.find() ? Optional.of(name.group()) : Optional.empty();
    }
}
