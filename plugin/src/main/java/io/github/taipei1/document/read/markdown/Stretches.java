package io.github.taipei1.document.read.markdown;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.SubSequence;
import io.github.taipei1.document.PassageBuilder;

/** Follows a sequence of the parser back to the stretches of the parsed text that it is made of. */
final class Stretches {

    /** Takes a stretch of the source. */
    interface Taker {
        void take(int from, int to);
    }

    private Stretches() {}

    /**
     * Hands on the stretches of a sequence in order. A character of the parser's own making, such as a space that is left of a
     * tab, is added where the last one stands.
     *
     * @param base offset in the source of the text that was parsed
     */
    static void of(BasedSequence chars, int base, PassageBuilder out, Taker taker) {
        if (chars instanceof SubSequence) {
            if (chars.length() > 0) {
                taker.take(base + chars.getStartOffset(), base + chars.getStartOffset() + chars.length());
            }
            return;
        }
        int i = 0;
        while (i < chars.length()) {
            int from = chars.getIndexOffset(i);
            int run = i + 1;
            while (from >= 0 && run < chars.length() && chars.getIndexOffset(run) == from + run - i) {
                run++;
            }
            if (from >= 0) {
                taker.take(base + from, base + from + run - i);
            } else if (out.length() > 0) {
                out.append(String.valueOf(chars.charAt(i)), out.sourceEnd() - 1);
            }
            i = run;
        }
    }
}
