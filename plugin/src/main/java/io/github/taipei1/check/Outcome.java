package io.github.taipei1.check;

import java.util.Locale;

/** How a run ended; the gravest that applies. */
public enum Outcome {
    CLEAN,
    VIOLATIONS,
    /** The configuration cannot be read, or nothing was checked. */
    MISCONFIGURED,
    /** A rule or a reader of ours broke; the rest still ran. */
    INTERNAL;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public Outcome and(Outcome other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
