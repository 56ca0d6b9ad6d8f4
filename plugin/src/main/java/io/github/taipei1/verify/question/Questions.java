package io.github.taipei1.verify.question;

import io.github.taipei1.verify.Question;
import java.util.List;

/** All questions, in the order in which an officer reads the answers. A new one gets its line here. */
public final class Questions {
    private static final List<Question> ALL = List.of(
            new Received(),
            new Unaltered(),
            new Complete(),
            new RulesHold(),
            new NumbersAgree(),
            new Within(),
            new Approved());

    private Questions() {}

    public static List<Question> all() {
        return ALL;
    }
}
