package io.github.taipei1.rule.mention;

/**
 * The machine's name in a text.
 *
 * @param from its first UTF-16 unit in the passage
 * @param to behind its last one
 * @param written as the author wrote it
 * @param misspelt whether that is not how the name is spelt
 */
public record Name(int from, int to, String written, boolean misspelt) {}
