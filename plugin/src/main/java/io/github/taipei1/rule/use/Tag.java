package io.github.taipei1.rule.use;

/**
 * A class of words that fills a slot of the grammar.
 *
 * @param row the rows of {@code use.tsv} that tell its words
 * @param symbol the capital letter that stands for it in a {@link Tagged} text, whose other letters are all small
 */
record Tag(String row, char symbol) {}
