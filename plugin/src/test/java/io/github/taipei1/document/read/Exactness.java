package io.github.taipei1.document.read;

import static org.assertj.core.api.Assertions.fail;

import io.github.taipei1.document.Passage;

/** Whether a passage's units stand where they say. */
final class Exactness {
    /** What may stand in the source where a passage has something else: an entity, an escape, a macro, a line end. */
    private static final String STANDS_FOR_MORE = "&\\\n\r~-`'";

    private Exactness() {}

    static void check(Passage passage) {
        String source = passage.source().text();
        String text = passage.text();
        int last = -1;
        for (int i = 0; i < text.length(); i++) {
            int offset = passage.offset(i);
            char there = source.charAt(offset);
            char here = text.charAt(i);
            boolean same = here == there || Character.isWhitespace(here) && Character.isWhitespace(there);
            if (!same && STANDS_FOR_MORE.indexOf(there) < 0 && !isLabel(passage, i)) {
                fail("unit %d of «%s» is «%s», the source has «%s» at %d", i, cut(text), here, there, offset);
            }
            if (offset < last) {
                fail("offsets of «%s» go back at unit %d", cut(text), i);
            }
            last = offset;
        }
        passage.place();
    }

    /** The separators between cells and after labels stand for no character of the source. */
    private static boolean isLabel(Passage passage, int index) {
        return passage.text().charAt(index) == '\t'
                || passage.text().charAt(index) == '\n'
                || passage.text().charAt(index) == ' ';
    }

    private static String cut(String text) {
        return text.length() > 60 ? text.substring(0, 60) + "…" : text;
    }
}
