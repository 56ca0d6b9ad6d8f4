package io.github.taipei1.rule.mention;

import java.util.function.Predicate;

/** What figures a sentence tells; asked for each name in it, and so worked out once. */
enum Figure {
    /** A figure at all. */
    ANY(Quantities::findAny),
    /** A length of time. */
    LASTS(Quantities::findSpan),
    /** So many GPUs. */
    GPUS(Quantities::findGpus),
    /** So much work done: a model's size, so many models or frames. */
    WORK(Quantities::findWork),
    /** Something made, and how long or with how much. */
    MADE_WITH(Quantities::findMadeWith),
    /** A figure that changes into another one. */
    CHANGE(statement -> Quantities.findChange(statement).isPresent());

    private final Predicate<Statement> test;

    Figure(Predicate<Statement> test) {
        this.test = test;
    }

    boolean isIn(Statement statement) {
        return test.test(statement);
    }
}
