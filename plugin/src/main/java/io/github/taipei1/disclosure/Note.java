package io.github.taipei1.disclosure;

import io.github.taipei1.check.Reported;

/**
 * A finding as the review shows it.
 *
 * @param number from 1 in the order of the review
 * @param row id of the passage it is in; empty if it is about the disclosure as a whole
 */
public record Note(int number, String row, Reported reported) {}
