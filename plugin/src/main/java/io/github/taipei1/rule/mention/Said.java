package io.github.taipei1.rule.mention;

/** How something is said: as a fact of this project's, or not. */
public enum Said {
    AS_FACT,
    DENIED,
    PLANNED,
    /** A condition, comparison or wish. */
    SUPPOSED,
    /** One of several things of which something is told: {@code resources such as …}. */
    AS_EXAMPLE,
    ASKED,
    /** Of or by somebody else. */
    OF_OTHERS,
    /** What the machine is. */
    DESCRIBED,
    /** A gap to be filled in. */
    PLACEHOLDER
}
