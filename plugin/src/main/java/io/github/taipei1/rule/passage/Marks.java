package io.github.taipei1.rule.passage;

import java.util.Set;

/** What is known of a comparable text besides its words, such as the classes of words that stand in it. */
public interface Marks {
    /** Names of all that may stand in a text, found at a glance; none is missing that does stand there. */
    Set<String> possible(String words);

    /** Whether what has a name does stand in a text. */
    boolean has(String mark, String words);
}
