package io.github.taipei1.rule.words;

import java.util.ArrayList;
import java.util.List;

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
        Choice.Edge edge = edge(first, bordered);
        before = new ArrayList<>(needs.size());
        for (Choice choice : needs) {
            before.add(choice.begun(edge));
        }
    }

    private void close(boolean last) {
        boolean whole = last && open == Choice.NOTHING;
        Choice.Edge edge = edge(whole, open.isBorderedBefore());
        for (Choice choice : before) {
            required.add(choice.ended(edge));
        }
        required.add(open.edged(exact, last));
        before = List.of();
        open = Choice.NOTHING;
        exact = false;
    }

    private static Choice.Edge edge(boolean outermost, boolean bordered) {
        if (outermost) {
            return Choice.Edge.EDGE;
        }
        return bordered ? Choice.Edge.BORDER : Choice.Edge.INSIDE;
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
