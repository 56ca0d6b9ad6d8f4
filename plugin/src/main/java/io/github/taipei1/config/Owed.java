package io.github.taipei1.config;

/** What an artifact owes before its readers see it. */
public enum Owed {
    /** It says that Taipei-1 and its GPU were used. */
    ACKNOWLEDGEMENT,
    /** A claim in it needs an approved bilingual draft. */
    APPROVAL
}
