package io.github.taipei1.config;

/** A level that a team sets for a rule. */
public enum RuleLevel {
    OFF,
    INFO,
    REVIEW,
    WARNING,
    ERROR
}
