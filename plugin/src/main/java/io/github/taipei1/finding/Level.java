package io.github.taipei1.finding;

/** How much a finding asks for, the gravest first. */
public enum Level {
    /** Surely wrong. */
    ERROR,
    /** Likely wrong, or wrong without consequence. */
    WARNING,
    /** Software cannot decide: a person must look. */
    REVIEW,
    /** Worth knowing. */
    INFO;

    /** The word used in files and on the console. */
    public String word() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    public boolean atLeast(Level other) {
        return compareTo(other) <= 0;
    }
}
