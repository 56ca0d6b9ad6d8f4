package io.github.taipei1.rule.passage;

import java.util.List;

/** What is known of a comparable text besides its words, such as the classes of words that stand in it. */
@FunctionalInterface
public interface Marks {
    /** Looks at a text. */
    Seen in(String words);

    /** The marks of one text. */
    interface Seen {
        /** Names of all that may stand there, found at a glance; none is missing that does. */
        List<String> possible();

        /** Whether one that may stand there does. */
        boolean has(String mark);
    }

    /** All that may stand there does. */
    record Standing(List<String> possible) implements Seen {
        public Standing {
            possible = List.copyOf(possible);
        }

        @Override
        public boolean has(String mark) {
            return possible.contains(mark);
        }
    }
}
