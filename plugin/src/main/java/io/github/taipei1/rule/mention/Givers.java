package io.github.taipei1.rule.mention;

import java.util.List;
import java.util.Optional;

/** Tells who is thanked for a machine of theirs beside, or in place of, the one that a text is about. */
final class Givers {
    private static final List<String> GIVEN = List.of(
            " for ", " lend", " lent ", " provided ", " gave us ", " let us use ", "提供", "出借", "借予", "借給", "支援", "贊助");
    private static final List<String> NEXT =
            List.of(", and ", ", as well as ", "; ", "；", "，並", "，也", "，以及", "，及", "，另");

    private static final int REACH = 60;

    private Givers() {}

    /** {@code We thank the department for the L40 server}, unless it is the machine, or those who run it, that are thanked. */
    static boolean isOne(Statement statement, Hit owner) {
        String plain = statement.plain();
        Optional<Hit> thanks = statement.hits(Cue.THANKS).stream()
                .filter(hit -> hit.to() <= owner.from())
                .reduce((first, second) -> second);
        boolean programme = statement.hits(Cue.THANKED_FOR).stream()
                .anyMatch(hit -> hit.to() >= owner.from() && hit.from() < owner.to());
        return thanks.isPresent()
                && !programme
                && statement.gpus().stream()
                        .filter(gpu -> gpu.from() >= owner.to() && gpu.from() - owner.to() <= REACH)
                        .filter(gpu -> statement.names().stream()
                                .noneMatch(name -> name.from() > thanks.get().to()
                                        && name.from() < gpu.from()
                                        && !isAnotherGiver(
                                                plain.substring(Math.min(name.to(), owner.from()), owner.from()))))
                        .map(gpu -> plain.substring(owner.to(), gpu.from()))
                        .anyMatch(between -> GIVEN.stream().anyMatch(between::contains)
                                && between.indexOf(';') < 0
                                && between.indexOf('；') < 0);
    }

    /** {@code … of the machine, and the county for …}: thanks go on to somebody else. */
    private static boolean isAnotherGiver(String between) {
        return NEXT.stream().anyMatch(between::contains);
    }
}
