package io.github.taipei1.rule.mention;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Tells whether a statement credits the machine: it thanks for it, says that it could not have been done without it, or says who
 * lent it. That the work ran there is no credit.
 */
final class Credits {
    /** What those say who give. */
    private static final List<String> GIVING = List.of(
            "提供", "支援", "支持", "贊助", "資助", "補助", "協助", "provid", "support", "contribut", "donat", "sponsor", "offer");

    private static final String SOFT_MARKS = " ,.;:，。；：、!！)）*_";
    /** What is said behind a thanks in fewer units names nobody. */
    private static final int NOBODY = 2;

    private final Statement statement;
    private final Name name;

    private Credits(Statement statement, Name name) {
        this.statement = statement;
        this.name = name;
    }

    /** Whether the statement, which names the machine, credits it in its own words. */
    static boolean in(Statement statement) {
        return statement.firstNames().anyMatch(name -> new Credits(statement, name).isCredit());
    }

    /** Whether a statement without the name thanks for what the one before it spoke of, or says who lent it. */
    static boolean goesOn(Statement behind) {
        boolean back = behind.has(Cue.BACK_REFERENCE)
                || behind.has(Cue.COMPUTER)
                || behind.has(Cue.THANKED_FOR)
                || !behind.gpus().isEmpty();
        return back
                && behind.names().isEmpty()
                && !behind.has(Cue.ANOTHER_MACHINE)
                && behind.hits().stream()
                        .filter(hit -> hit.cue() == Cue.THANKS || hit.cue() == Cue.SUPPORT)
                        .anyMatch(hit -> Mood.of(behind, hit.from(), hit.from()) == Said.AS_FACT);
    }

    private boolean isCredit() {
        if (Mood.isDoublyDenied(statement, name.from())) {
            return true;
        }
        return Stream.concat(
                        statement.hits(Cue.THANKS).stream().filter(this::isForMachine),
                        statement.hits(Cue.SUPPORT).stream().filter(this::isByMachine))
                .map(hit -> Mood.of(statement, name.from(), hit.from()))
                .anyMatch(said -> said == Said.AS_FACT || said == Said.AS_EXAMPLE);
    }

    /** Thanks in a part of its own are for the machine unless they name somebody else. */
    private boolean isForMachine(Hit thanks) {
        int clause = statement.clause(name.from());
        if (statement.clause(thanks.from()) == clause) {
            return true;
        }
        if (thanks.from() < name.from()) {
            return !isParted(thanks.to(), name.from()) || !isDone(clause);
        }
        String object = statement.after(thanks.to());
        long units = object.chars().filter(c -> SOFT_MARKS.indexOf(c) < 0).count();
        return units <= NOBODY
                || statement.hits().stream()
                        .filter(hit -> hit.from() >= thanks.from())
                        .anyMatch(hit -> hit.cue() == Cue.COMPUTER
                                || hit.cue() == Cue.BACK_REFERENCE
                                || hit.cue() == Cue.THANKED_FOR);
    }

    /** What was lent is the machine, or its compute, rather than data or money for a work that ran there. */
    private boolean isByMachine(Hit support) {
        int clause = statement.clause(name.from());
        int other = statement.clause(support.from());
        int from = Math.min(support.to(), name.to());
        int to = Math.max(support.from(), name.from());
        if (isParted(from, to) || isByOurselves(support) || isPraise(support) || isOfTool(support)) {
            return false;
        }
        if (other != clause) {
            return !isDone(clause) || isComputer(other) && !statement.has(Cue.ARTEFACT, other);
        }
        return statement.hits(Cue.PRODUCED).stream().noneMatch(hit -> hit.from() >= from && hit.to() <= to);
    }

    /** {@code 本研究之程式支援 …}, {@code our code is supported on}: what a tool can do. */
    private boolean isOfTool(Hit support) {
        return statement.hits(Cue.TOOL).stream()
                .anyMatch(tool -> tool.to() <= support.from()
                        && support.from() - tool.to() <= 4
                        && support.from() < name.from()
                        && statement
                                .plain()
                                .substring(tool.to(), support.from())
                                .isBlank());
    }

    /** {@code 本團隊提供 …}: we lend nothing, and receive much. */
    private boolean isByOurselves(Hit support) {
        return GIVING.stream().anyMatch(verb -> statement.plain().startsWith(verb, support.from()))
                && statement.hits(Cue.OURS).stream()
                        .anyMatch(hit -> hit.to() <= support.from() && support.from() - hit.to() <= 1)
                && support.from() < name.from();
    }

    /** {@code … 提供更穩定的資源}: that it offers more than others is why it was chosen. */
    private boolean isPraise(Hit support) {
        int end = Plain.skipSpace(statement.plain(), support.to());
        int behind = Plain.at(statement.plain(), end) == '了' ? Plain.skipSpace(statement.plain(), end + 1) : end;
        return support.from() >= name.to()
                && support.from() - name.to() <= 1
                && statement.hits(Cue.BETTER).stream().anyMatch(hit -> hit.from() == behind);
    }

    private boolean isComputer(int clause) {
        return statement.has(Cue.COMPUTER, clause) || statement.has(Cue.BACK_REFERENCE, clause);
    }

    private boolean isDone(int clause) {
        Optional<Integer> deed = Deeds.nearest(statement, name.from(), List.of(Cue.PRODUCED, Cue.COMPUTING));
        return deed.isPresent() && statement.clause(deed.get()) == clause;
    }

    private boolean isParted(int from, int to) {
        for (int i = from; i < to; i++) {
            if (";；".indexOf(statement.plain().charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }
}
