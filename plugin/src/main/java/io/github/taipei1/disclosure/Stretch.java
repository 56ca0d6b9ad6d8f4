package io.github.taipei1.disclosure;

import java.util.List;

/**
 * Words of a passage that have one thing in common.
 *
 * @param notes numbers of the notes that are about them
 */
public record Stretch(String text, Change change, List<Integer> notes) {

    public Stretch {
        notes = List.copyOf(notes);
    }

    /** What happened to words since the text that was approved. */
    public enum Change {
        SAME,
        ADDED,
        REMOVED,
        /** Not in the text: the address of a link or picture, shown so that it can be reviewed. */
        ASIDE
    }
}
