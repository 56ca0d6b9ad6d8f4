package io.github.taipei1.yaml;

import io.github.taipei1.finding.Problem;
import java.util.List;
import java.util.Optional;

/**
 * What came of reading a file.
 *
 * @param value present exactly if there is no problem
 * @param places where each key stands, also when there are problems
 */
public record Parsed<T>(Optional<T> value, Places places, List<Problem> problems) {
    public Parsed {
        problems = List.copyOf(problems);
    }
}
