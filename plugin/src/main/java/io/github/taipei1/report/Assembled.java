package io.github.taipei1.report;

import io.github.taipei1.finding.Problem;
import io.github.taipei1.report.model.Resolved;
import java.util.List;

/**
 * A closing report ready for the writers.
 *
 * @param problems what the authors must mend, by place
 * @param missing ids of the sections that the team has yet to write, in the report's order
 */
public record Assembled(Resolved report, List<Problem> problems, List<String> missing) {
    public Assembled {
        problems = List.copyOf(problems);
        missing = List.copyOf(missing);
    }
}
