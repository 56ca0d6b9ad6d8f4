package io.github.taipei1.rule.gai;

import java.util.List;
import java.util.Optional;

/**
 * A sentence on generative AI with what a reader said of it.
 *
 * @param group the file of labels that it comes from, held out as a whole when the weights are tried
 * @param where case and line, for people
 * @param words folded
 * @param headings folded headings above it, the nearest last
 * @param use whether it tells of the team's own use; empty if the label leaves that open
 * @param denial whether it denies a use; empty if the label leaves that open
 */
record Labelled(
        String group,
        String where,
        String words,
        List<String> headings,
        Optional<Boolean> use,
        Optional<Boolean> denial) {

    Labelled {
        headings = List.copyOf(headings);
    }
}
