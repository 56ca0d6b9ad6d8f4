package io.github.taipei1.report.write;

import io.github.taipei1.report.model.Inline;
import io.github.taipei1.report.model.PlainText;
import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;

/** Which parts of a text run from right to left, such as Arabic and Hebrew (Unicode Standard Annex 9, as the JDK has it). */
final class Directions {
    private Directions() {}

    /**
     * A stretch of one direction. One that runs from right to left takes the figures and foreign words inside it along.
     *
     * @param from its first character
     * @param to behind its last one
     */
    record Stretch(int from, int to, boolean rightToLeft) {}

    /**
     * The stretches of a text in their order; none of an empty one.
     *
     * @param whole whether the text as a whole runs from right to left
     */
    static List<Stretch> of(String text, boolean whole) {
        if (text.isEmpty()) {
            return List.of();
        }
        if (!whole && !requiresBidi(text)) {
            return List.of(new Stretch(0, text.length(), false));
        }
        Bidi bidi = new Bidi(text, whole ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT);
        List<Stretch> stretches = new ArrayList<>();
        int from = 0;
        for (int i = 0; i < bidi.getRunCount(); i++) {
            boolean right = bidi.getRunLevel(i) > 0;
            boolean last = i + 1 == bidi.getRunCount();
            if (last || bidi.getRunLevel(i + 1) > 0 != right) {
                stretches.add(new Stretch(from, bidi.getRunLimit(i), right));
                from = bidi.getRunLimit(i);
            }
        }
        return stretches;
    }

    static boolean requiresBidi(String text) {
        return Bidi.requiresBidi(text.toCharArray(), 0, text.length());
    }

    /** Whether a text begins with a word that runs from right to left, so that all of it does. */
    static boolean isRightToLeft(String text) {
        return requiresBidi(text) && !new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight();
    }

    static boolean isRightToLeft(List<Inline> content) {
        return isRightToLeft(PlainText.of(content));
    }
}
