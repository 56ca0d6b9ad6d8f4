package io.github.taipei1.rule.passage;

import java.util.Set;

/** What is known of a comparable text besides its words, such as the classes of words that stand in it. */
@FunctionalInterface
public interface Marks {
    /** Knows nothing. */
    Marks NONE = words -> Set.of();

    /** Names of what stands in a text. */
    Set<String> in(String words);
}
