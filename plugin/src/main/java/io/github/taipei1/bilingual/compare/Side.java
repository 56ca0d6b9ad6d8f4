package io.github.taipei1.bilingual.compare;

import io.github.taipei1.finding.Place;

/**
 * One language's side of a difference.
 *
 * @param place where the words stand, or the empty gap where they are missing
 * @param quote the words; empty if they are missing
 * @param value what they say in canonical form, such as {@code 1.2×10^12}; empty if they name no value
 * @param passage the whole passage around them, which a person's decision is bound to; empty if it is missing
 */
public record Side(Place place, String quote, String value, String passage) {

    public boolean isMissing() {
        return quote.isEmpty();
    }
}
