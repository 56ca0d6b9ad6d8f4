package io.github.taipei1.rule.passage;

import java.util.List;

/**
 * A text as a reader sees it.
 *
 * @param words with what the reader knows put into general words
 * @param possible names of the marks that may stand there
 */
record Zone(String words, Marks.Seen seen, List<String> possible) {
    private static final Zone EMPTY = new Zone("", new Nothing(), List.of());

    /** An empty text has no marks. */
    private record Nothing() implements Marks.Seen {
        @Override
        public List<String> possible() {
            return List.of();
        }

        @Override
        public boolean has(String mark) {
            return false;
        }
    }

    static Zone of(String text, Reader reader, Marks marks) {
        String words = reader.masked().apply(text);
        if (words.isEmpty()) {
            return EMPTY;
        }
        Marks.Seen seen = marks.in(words);
        return new Zone(words, seen, seen.possible());
    }
}
