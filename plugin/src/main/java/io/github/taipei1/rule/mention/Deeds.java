package io.github.taipei1.rule.mention;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds what was done in a statement. */
final class Deeds {
    private Deeds() {}

    private static boolean isInCompound(Statement statement, int at) {
        return statement.hits(Cue.COMPOUND).stream().anyMatch(hit -> hit.from() <= at && at < hit.to());
    }

    /** Where the nearest of some cues stands, one in the clause of the focus before all others. */
    static Optional<Integer> nearest(Statement statement, int focus, List<Cue> cues) {
        int clause = statement.clause(focus);
        return statement.hits().stream()
                .filter(hit -> cues.contains(hit.cue()))
                .filter(hit -> !isInCompound(statement, hit.from()))
                .map(Hit::from)
                .min(Comparator.comparingInt(
                        at -> Math.abs(statement.clause(at) - clause) * 100_000 + Math.abs(at - focus)));
    }
}
