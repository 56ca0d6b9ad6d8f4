package io.github.taipei1.report;

import io.github.taipei1.finding.Problem;
import io.github.taipei1.report.model.Block;
import io.github.taipei1.report.model.Resolved;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A closing report ready for the writers.
 *
 * @param sections blocks of each section of the plan by its id, without its heading, in the report's order
 * @param problems what the authors must mend, by place
 * @param missing ids of the sections that the team has yet to write, in the report's order
 */
public record Assembled(
        Resolved report, Map<String, List<Block>> sections, List<Problem> problems, List<String> missing) {
    public Assembled {
        sections = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(sections));
        problems = List.copyOf(problems);
        missing = List.copyOf(missing);
    }
}
