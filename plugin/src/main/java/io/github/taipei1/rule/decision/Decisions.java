package io.github.taipei1.rule.decision;

import io.github.taipei1.finding.Problem;
import java.util.List;

/**
 * All decisions of a repository.
 *
 * @param all as written, sound or not
 * @param unused those that no finding of this run is about
 * @param refused those that would ignore a finding which may not be ignored
 * @param problems why decisions could not be read
 */
public record Decisions(List<Decision> all, List<Decision> unused, List<Decision> refused, List<Problem> problems) {
    /** The file of decisions, at the repository's root. */
    public static final String FILE = "taipei1-decisions.yaml";

    /** What marks a decision in a comment beside the text. */
    public static final String INLINE_MARK = "taipei1:ignore";

    public Decisions {
        all = List.copyOf(all);
        unused = List.copyOf(unused);
        refused = List.copyOf(refused);
        problems = List.copyOf(problems);
    }

    /** As they are read, before a run has shown what they are about. */
    public Decisions(List<Decision> all, List<Problem> problems) {
        this(all, List.of(), List.of(), problems);
    }

    /**
     * The same with what a run has shown.
     *
     * @param without those that turned out to be about nothing
     * @param forbidden those that may not be
     */
    public Decisions judged(List<Decision> without, List<Decision> forbidden) {
        return new Decisions(all, without, forbidden, problems);
    }
}
