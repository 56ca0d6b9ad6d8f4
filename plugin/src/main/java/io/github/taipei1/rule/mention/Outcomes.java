package io.github.taipei1.rule.mention;

import io.github.taipei1.document.Block;
import java.util.List;

/**
 * A sentence that tells of an outcome in words that no list foresees: it names something made or measured, with a figure, and nothing
 * in it speaks of plans, handling, other people or other machines: {@code Results (…): 412 k tokens/s}, {@code 算力 …｜模型 8B}.
 */
final class Outcomes {
    private static final List<Cue> AGAINST = List.of(
            Cue.PLANNED,
            Cue.SUPPOSED,
            Cue.OPERATED,
            Cue.SELECTED,
            Cue.THANKS,
            Cue.SUPPORT,
            Cue.DENIED,
            Cue.THEIR,
            Cue.SPEAKER,
            Cue.QUOTED,
            Cue.PLACEHOLDER,
            Cue.ANOTHER_MACHINE,
            Cue.EXAMPLE,
            Cue.ESTIMATED,
            Cue.NOT_DEED,
            Cue.RULE_DUTY);

    private static final List<Cue> WORK = List.of(Cue.PRODUCED, Cue.COMPUTING, Cue.DOING);

    private Outcomes() {}

    /** Whether a statement, which names the machine, tells what came of it. */
    static boolean tells(Spoken spoken, Statement statement) {
        Name name = statement.names().get(0);
        boolean place = (spoken.section() == Section.ANY || spoken.section() == Section.TRAINING)
                && !(spoken.block() instanceof Block.TableRow)
                && (!spoken.isHeading() || Quantities.tells(statement));
        return place
                && !Mentions.isOrder(statement)
                && AGAINST.stream().noneMatch(statement::has)
                && !isDescribed(statement, name)
                && isOutcome(statement)
                && Mood.of(statement, name.from(), name.from()) == Said.AS_FACT
                && !Mentions.isInPassing(statement, name)
                && !Mentions.isErected(statement, name)
                && !Tools.areFor(statement, name);
    }

    private static boolean isOutcome(Statement statement) {
        boolean better = has(statement, Cue.IMPROVED);
        boolean measured = better || has(statement, Cue.RESULT);
        boolean made = statement.has(Cue.ARTEFACT);
        boolean figure = Quantities.any(statement) || Quantities.lasts(statement);
        boolean work = isWork(statement, statement.from());
        return figure && (measured && (made || better || work) || made && (work || statement.has(Cue.OURS)));
    }

    /** {@code takes} tells how long it takes whoever does it; a {@code run} is work as well as its result. */
    private static boolean has(Statement statement, Cue cue) {
        return statement.hits(cue).stream()
                .anyMatch(hit -> !statement.plain().startsWith("takes", hit.from())
                        && statement.hits(Cue.COMPUTING).stream().noneMatch(work -> work.from() == hit.from()));
    }

    private static boolean isWork(Statement statement, int from) {
        return WORK.stream()
                .flatMap(cue -> statement.hits(cue).stream())
                .anyMatch(hit -> hit.from() >= from && !isPartOfOther(statement, hit));
    }

    /** {@code 算} in {@code 算力}; {@code 來自}, which tells where figures are from. */
    private static boolean isPartOfOther(Statement statement, Hit hit) {
        return statement.hits(Cue.COMPUTER).stream()
                        .anyMatch(other -> other.from() <= hit.from()
                                && hit.to() <= other.to()
                                && other.to() - other.from() > hit.to() - hit.from())
                || statement.hits(Cue.ORIGIN).stream().anyMatch(other -> other.from() == hit.from());
    }

    /** Of what opens a sentence something is told: what it is like, unless a work of it follows. */
    private static boolean isDescribed(Statement statement, Name name) {
        boolean opens = statement.before(name.from()).isBlank() && !statement.has(Cue.OURS);
        return opens && !isWork(statement, name.to()) && !statement.has(Cue.ARTEFACT)
                || statement.hits(Cue.DESCRIBED).stream()
                        .anyMatch(hit -> hit.from() >= name.to()
                                && statement.clause(hit.from()) == statement.clause(name.from()));
    }
}
