package io.github.taipei1.rule.words;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

/**
 * The parts of a pattern that stand one behind the other, and what a match of them all needs. What they match exactly is put together
 * as long as that is little; from then on each part needs words of its own.
 */
final class Sequence {
    private final int mostExact;
    private final List<Choice> required = new ArrayList<>();
    /** What the part before the open words needs; its ends are known when what follows is. */
    private List<Choice> before = List.of();

    private Choice open = Choice.NOTHING;
    private boolean exact = true;

    /** @param mostExact how many words may be put together */
    Sequence(int mostExact) {
        this.mostExact = mostExact;
    }

    /** Adds a part that matches these words and nothing else. */
    void add(Choice next) {
        if (open.size() * next.size() <= mostExact) {
            open = open.then(next);
        } else {
            close(false);
            open = next;
        }
    }

    /** Adds a part that matches more than can be listed, and needs these words. */
    void add(List<Choice> needs) {
        boolean first = exact && open == Choice.NOTHING;
        boolean bordered = open.isBorderedBehind();
        close(false);
        before = edges(needs, first, bordered, Choice::begun);
    }

    private void close(boolean last) {
        boolean whole = last && open == Choice.NOTHING;
        required.addAll(edges(before, whole, open.isBorderedBefore(), Choice::ended));
        required.add(open.edged(exact, last));
        before = List.of();
        open = Choice.NOTHING;
        exact = false;
    }

    private static List<Choice> edges(
            List<Choice> choices, boolean edge, boolean bordered, BiFunction<Choice, Choice.Edge, Choice> with) {
        Choice.Edge what = edge ? Choice.Edge.EDGE : bordered ? Choice.Edge.BORDER : Choice.Edge.INSIDE;
        List<Choice> known = new ArrayList<>(choices.size());
        for (Choice choice : choices) {
            known.add(with.apply(choice, what));
        }
        return known;
    }

    /** Whether all that it matches is known. */
    boolean isExact() {
        return exact;
    }

    /** The words that stand open: all that it matches, if that is known. */
    Choice open() {
        return open;
    }

    /** What a match needs; nothing can be added then. */
    List<Choice> required() {
        close(true);
        required.removeIf(choice -> choice.weight() == 0);
        return required;
    }
}
