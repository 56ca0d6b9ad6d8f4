package io.github.taipei1.report.read;

import io.github.taipei1.finding.Problem;
import io.github.taipei1.report.model.Block;
import io.github.taipei1.report.model.Inline;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A file of a team's report as it was read.
 *
 * @param notes texts of its footnotes; keys are unique in the whole report since they carry the file's name
 * @param problems everything that the author must mend, in reading order
 */
public record SectionText(
        String path, FrontMatter front, List<Block> blocks, Map<String, List<Inline>> notes, List<Problem> problems) {
    public SectionText {
        blocks = List.copyOf(blocks);
        notes = java.util.Collections.unmodifiableMap(new TreeMap<>(notes));
        problems = List.copyOf(problems);
    }
}
