package io.github.taipei1.metrics;

/** How a figure came about. */
public enum Quality {
    /** Recorded by a machine. */
    MEASURED,
    /** Written by hand, or completed from other fields, such as an end that is start plus elapsed time. */
    ESTIMATED;

    /** The word used in files. */
    public String word() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    /** Estimated if either is. */
    public Quality and(Quality other) {
        return this == MEASURED ? other : this;
    }
}
