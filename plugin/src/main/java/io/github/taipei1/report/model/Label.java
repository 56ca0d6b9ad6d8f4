package io.github.taipei1.report.model;

/**
 * The number that a block got.
 *
 * @param kind what was numbered
 * @param number its number as shown without a word, such as {@code 3} or {@code 壹}; empty if it has none
 * @param marker what stands before its text, such as {@code 壹、} or {@code 表 3}; empty if it has none
 * @param reference what a cross reference to it says, such as {@code 表 3} or {@code 壹、計畫概要}
 */
public record Label(Kind kind, String number, String marker, String reference) {

    /** What can be numbered. */
    public enum Kind {
        HEADING,
        TABLE,
        FIGURE
    }
}
