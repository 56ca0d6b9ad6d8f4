package io.github.taipei1.rule.mention;

/**
 * A cue found in a text.
 *
 * @param from its first UTF-16 unit
 * @param to behind its last one
 */
record Hit(Cue cue, int from, int to) {}
