package io.github.taipei1.rule.mention;

/**
 * Tells tools and what they are there for from work done with them: {@code a framework for running … on}, {@code developed for use
 * on}, {@code optimised for … on} say what can be done on the machine, not that anything was.
 */
final class Tools {
    /** Farthest from the words of a purpose to the name: units. */
    private static final int NEAR = 60;

    private Tools() {}

    /** Whether the name only says where a tool is for. */
    static boolean areFor(Statement statement, Name name) {
        return statement.hits(Cue.PURPOSE).stream()
                        .filter(purpose -> isNear(statement, purpose, name))
                        .filter(purpose -> !Plain.isDigit(
                                Plain.at(statement.plain(), Plain.skipSpace(statement.plain(), purpose.to()))))
                        .anyMatch(purpose -> isMadeFor(statement, purpose) || isTool(statement, purpose))
                && !statement.has(Cue.IMPROVED);
    }

    /** In the same clause before the name, or (as {@code 量身} in Chinese) right behind it. */
    private static boolean isNear(Statement statement, Hit purpose, Name name) {
        boolean latin = Plain.isWordChar(statement.plain().charAt(purpose.from()));
        boolean here = statement.clause(purpose.from()) == statement.clause(name.from());
        return here && (purpose.to() <= name.from() ? name.from() - purpose.to() <= NEAR : !latin);
    }

    /** {@code developed … for use}. */
    private static boolean isMadeFor(Statement statement, Hit purpose) {
        return statement.hits(Cue.MAKING).stream()
                .anyMatch(made -> made.to() <= purpose.from() && purpose.from() - made.to() <= NEAR / 2);
    }

    /** {@code a framework for running}: nothing else is said before. */
    private static boolean isTool(Statement statement, Hit purpose) {
        return statement.hits(Cue.TOOL).stream()
                .anyMatch(tool -> tool.to() <= purpose.from() && purpose.from() - tool.to() <= NEAR / 2
                        || tool.from() >= purpose.to()
                                && !Plain.isWordChar(statement.plain().charAt(tool.from())));
    }
}
