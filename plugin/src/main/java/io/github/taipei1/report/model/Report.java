package io.github.taipei1.report.model;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A whole report as it was assembled, not yet numbered.
 *
 * @param notes texts of the footnotes by their key
 */
public record Report(Metadata metadata, List<Block> blocks, Map<String, List<Inline>> notes) {
    public Report {
        blocks = List.copyOf(blocks);
        notes = java.util.Collections.unmodifiableMap(new TreeMap<>(notes));
    }
}
