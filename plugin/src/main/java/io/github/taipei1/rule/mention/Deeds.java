package io.github.taipei1.rule.mention;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds what was done in a statement. */
final class Deeds {
    /** Farthest from such a verb to the name behind it. */
    private static final int OBJECT = 40;

    private Deeds() {}

    private static boolean isInCompound(Statement statement, int at) {
        return statement.hits(Cue.COMPOUND).stream().anyMatch(hit -> hit.from() <= at && at < hit.to());
    }

    /** {@code built for CUDA 13}, {@code designed to work with}: what something is like, and no result. */
    private static boolean isMadeFor(Statement statement, Hit deed) {
        return statement.hits(Cue.MAKING).stream().anyMatch(made -> made.from() == deed.from())
                && (statement.plain().startsWith("for ", Plain.skipSpace(statement.plain(), deed.to()))
                        || statement.plain().startsWith("to ", Plain.skipSpace(statement.plain(), deed.to())))
                && !statement.has(Cue.OURS)
                && !Quantities.lasts(statement);
    }

    /** {@code …, but our figures come from the data sheet}: what is named behind the verb is where it came from. */
    private static boolean comesFromElsewhere(Statement statement, Hit deed, int focus) {
        return statement.hits(Cue.ORIGIN).stream()
                .filter(origin -> origin.from() == deed.from())
                .anyMatch(origin -> !namesBehind(statement, origin, focus) && hasObject(statement, origin));
    }

    private static boolean namesBehind(Statement statement, Hit origin, int focus) {
        return focus >= origin.to()
                && (statement.clause(focus) == statement.clause(origin.from()) || focus - origin.to() <= OBJECT);
    }

    private static boolean hasObject(Statement statement, Hit origin) {
        int end = statement.clauseEnd(statement.clause(origin.from()));
        return statement
                .plain()
                .substring(Math.min(origin.to(), end), end)
                .chars()
                .anyMatch(Character::isLetter);
    }

    /** Where the nearest of some cues stands, one in the clause of the focus before all others. */
    static Optional<Integer> nearest(Statement statement, int focus, List<Cue> cues) {
        int clause = statement.clause(focus);
        return cues.stream()
                .flatMap(cue -> statement.hits(cue).stream())
                .sorted(Comparator.comparingInt(Hit::from))
                .filter(hit -> !isInCompound(statement, hit.from())
                        && !comesFromElsewhere(statement, hit, focus)
                        && !isMadeFor(statement, hit))
                .map(Hit::from)
                .min(Comparator.comparingInt(
                        at -> Math.abs(statement.clause(at) - clause) * 100_000 + Math.abs(at - focus)));
    }
}
