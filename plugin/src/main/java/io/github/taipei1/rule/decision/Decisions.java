package io.github.taipei1.rule.decision;

import io.github.taipei1.finding.Problem;
import java.util.List;

/**
 * All decisions of a repository.
 *
 * @param all as written, sound or not
 * @param unused those that no finding of this run is about
 * @param problems why decisions could not be read
 */
public record Decisions(List<Decision> all, List<Decision> unused, List<Problem> problems) {
    /** The file of decisions, at the repository's root. */
    public static final String FILE = "taipei1-decisions.yaml";

    /** What marks a decision in a comment beside the text. */
    public static final String INLINE_MARK = "taipei1:ignore";

    public Decisions {
        all = List.copyOf(all);
        unused = List.copyOf(unused);
        problems = List.copyOf(problems);
    }

    /** The same with those that turned out to be about nothing. */
    public Decisions withUnused(List<Decision> without) {
        return new Decisions(all, without, problems);
    }
}
