package io.github.taipei1.bilingual.compare;

import io.github.taipei1.finding.Place;
import io.github.taipei1.finding.Text;
import java.util.Optional;

/**
 * One language's side of a difference.
 *
 * @param place where the words stand, or the empty gap where they are missing
 * @param quote the words; empty if they are missing
 * @param value what they say, such as {@code 1.2×10^12} or 12 days; empty if they name no value or say it themselves
 * @param passage the whole passage around them, which a person's decision is bound to; empty if it is missing
 */
public record Side(Place place, String quote, Optional<Text> value, String passage) {

    public boolean isMissing() {
        return quote.isEmpty();
    }
}
