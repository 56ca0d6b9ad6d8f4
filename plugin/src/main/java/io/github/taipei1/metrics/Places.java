package io.github.taipei1.metrics;

import io.github.taipei1.finding.Place;
import java.util.List;

/**
 * Places of one kind.
 *
 * @param count how many there are
 * @param first the first ones, 20 at most
 */
public record Places(int count, List<Place> first) {
    public Places {
        first = List.copyOf(first);
    }

    public boolean isEmpty() {
        return count == 0;
    }
}
