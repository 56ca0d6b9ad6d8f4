package io.github.taipei1.rule.words;

/**
 * A stretch of a text.
 *
 * @param from its first UTF-16 unit
 * @param to behind its last one
 */
public record Span(int from, int to) {}
