package io.github.taipei1.rule.mention;

import java.util.List;

/** The machine as the one who did it: {@code It took … three weeks to learn}, {@code 背後是 … 在算}. */
final class Doer {
    private static final List<String> HANDED = List.of(
            " left to", " fell to", " handed to", " handed over to", " entrusted to", " outsourced to", " up to");
    private static final List<String> COPULAS = List.of(" is", " was", " stands", " sits", " stood", " sat");
    private static final List<String> SHOWN =
            List.of("this", "these", "every", "all", "our", "each", "what", "the model");
    /** Farthest from the words that it rests on something to the name. */
    private static final int NEAR = 14;
    /** Farthest from {@code it took} over what describes the machine. */
    private static final int DESCRIPTION = 60;

    private Doer() {}

    static boolean is(Statement statement, Name name) {
        return tookTime(statement, name)
                || isEmployed(statement, name)
                || workedLong(statement, name)
                || isIngredient(statement, name)
                || isRestedOn(statement, name)
                || isBehind(statement, name)
                || isHanded(statement.before(name.from()).stripTrailing()) && isWork(statement);
    }

    /** {@code … chewed on that for two weeks}, {@code … 算了 41 個小時}: the verb stands right behind. */
    private static boolean workedLong(Statement statement, Name name) {
        int next = Plain.skipSpace(statement.plain(), name.to());
        return Quantities.lasts(statement)
                && statement.hits().stream()
                        .filter(hit -> hit.cue() == Cue.DOING || hit.cue() == Cue.PRODUCED)
                        .anyMatch(hit -> hit.from() == next && isPast(statement, hit));
    }

    private static boolean isPast(Statement statement, Hit verb) {
        String word = statement.plain().substring(verb.from(), verb.to());
        return word.contains("ed")
                || word.endsWith("ground")
                || word.endsWith("thought")
                || Plain.at(statement.plain(), verb.to()) == '了'
                || word.endsWith("了");
    }

    /** {@code clean data and four weeks of …}, {@code 加上 … 的四個星期}: so long of it is what a thing was made with. */
    private static boolean isIngredient(Statement statement, Name name) {
        String before = statement.before(name.from()).stripTrailing();
        boolean of = before.endsWith(" of") && Quantities.endsWithSpan(before.substring(0, before.length() - 3));
        int next = Plain.skipSpace(statement.plain(), name.to());
        boolean its = "的之".indexOf(Plain.at(statement.plain(), next)) >= 0
                && Quantities.startsWithSpan(statement.plain().substring(next + 1, statement.to()));
        return (of || its)
                && List.of(Cue.SELECTED, Cue.PLANNED, Cue.SUPPOSED, Cue.OPERATED, Cue.ENABLED, Cue.THANKS).stream()
                        .noneMatch(statement::has);
    }

    /** {@code … was used to process the data}, {@code … was used for this}. */
    private static boolean isEmployed(Statement statement, Name name) {
        return statement.hits(Cue.EMPLOYED).stream()
                .filter(hit -> hit.from() >= name.to() && hit.from() - name.to() <= DESCRIPTION)
                .filter(hit -> statement.clause(hit.from()) == statement.clause(name.from()))
                .anyMatch(hit -> isDone(statement, hit));
    }

    private static boolean isDone(Statement statement, Hit employed) {
        String behind = statement.after(Plain.skipSpace(statement.plain(), employed.to()));
        return SHOWN.stream().anyMatch(behind::startsWith)
                || statement.plain().startsWith("for us", employed.to() - "for us".length())
                || statement.hits().stream()
                        .anyMatch(hit -> hit.from() >= employed.to()
                                && (hit.cue() == Cue.COMPUTING || hit.cue() == Cue.PRODUCED || hit.cue() == Cue.DOING));
    }

    /** {@code The heavy lifting was left to …}. */
    static boolean isHanded(String before) {
        return HANDED.stream().anyMatch(before::endsWith);
    }

    private static boolean isWork(Statement statement) {
        return statement.has(Cue.ARTEFACT)
                || statement.has(Cue.COMPUTING)
                || statement.has(Cue.PRODUCED)
                || statement.has(Cue.DOING);
    }

    /** The machine took its time, and with what it did it is told. */
    private static boolean tookTime(Statement statement, Name name) {
        boolean did = statement.hits(Cue.DOING).stream().anyMatch(hit -> hit.from() > name.to());
        return did
                && Quantities.lasts(statement)
                && statement.hits(Cue.SPENT).stream()
                        .anyMatch(hit -> hit.from() >= name.to()
                                        && statement.clause(hit.from()) == statement.clause(name.from())
                                || statement.before(hit.from()).stripTrailing().endsWith("it")
                                        && name.from() >= hit.to()
                                        && name.from() - hit.to() <= DESCRIPTION);
    }

    /** {@code 撐起這次預報的，是 …}, {@code 背後的算力來自 …}. */
    private static boolean isRestedOn(Statement statement, Name name) {
        return statement.hits(Cue.RESTS_ON).stream()
                .anyMatch(hit -> hit.to() <= name.from() && name.from() - hit.to() <= NEAR);
    }

    /** {@code Behind every frame you see is …}. */
    private static boolean isBehind(Statement statement, Name name) {
        String before = statement.before(name.from()).stripTrailing();
        int behind = before.indexOf("behind ");
        return behind >= 0
                && COPULAS.stream().anyMatch(before::endsWith)
                && SHOWN.stream().anyMatch(word -> before.startsWith(word, behind + "behind ".length()));
    }
}
