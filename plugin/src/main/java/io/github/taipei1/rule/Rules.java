package io.github.taipei1.rule;

import java.util.List;

/** All rules, sorted by id. To add one: write its class in {@code rule/<family>} and name it here. */
public final class Rules {
    private Rules() {}

    /** Every rule there is. */
    public static List<Rule> all() {
        return List.of();
    }
}
