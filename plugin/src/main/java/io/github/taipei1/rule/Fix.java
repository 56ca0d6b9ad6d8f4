package io.github.taipei1.rule;

import io.github.taipei1.finding.Region;

/**
 * A change of a text that a rule holds to be safe: it alters no meaning, and the finding is gone afterwards.
 *
 * @param path the file
 * @param region what is replaced; an empty region only inserts
 * @param was the text that stands there; the change is not made where anything else does
 * @param replacement what stands there afterwards
 */
public record Fix(String path, Region region, String was, String replacement) {}
