package io.github.taipei1.rule.passage;

import java.util.function.UnaryOperator;

/**
 * What a reader of a passage knows beforehand.
 *
 * @param kind word of the kind of artifact that it stands in
 * @param masked a comparable text with what the reader knows put into general words, such as names of the team's own units
 */
public record Reader(String kind, UnaryOperator<String> masked) {
    /** One who knows the kind alone. */
    public static Reader of(String kind) {
        return new Reader(kind, UnaryOperator.identity());
    }
}
