package io.github.taipei1.finding;

/**
 * Something that keeps an input from being read: a misconfiguration, a file in a wrong encoding, a bad row.
 *
 * @param message what is wrong and why it matters
 * @param help what to do
 */
public record Problem(Place place, Text message, Text help) {}
