package io.github.taipei1.rule.mention;

import java.util.ArrayList;
import java.util.List;

/**
 * Somebody else's work, told over several sentences: one says who made it ({@code developed by a national initiative}; nobody speaks
 * of himself so), or what they did ({@code they continued training}), and the sentence that names the machine goes on about it.
 */
final class Others {
    /** Blocks looked at before the one that names the machine, up to the heading. */
    private static final int LOOK_BACK = 4;

    private Others() {}

    /** Whether a statement, which names the machine, goes on about somebody else's work. */
    static boolean speaks(List<Spoken> texts, int index, int at) {
        List<Statement> block = texts.get(index).statements();
        List<Statement> around = before(texts, index);
        around.addAll(block);
        boolean told = around.stream().anyMatch(one -> one.has(Cue.UNKNOWN_MAKER))
                || block.stream().anyMatch(one -> one.has(Cue.THEY_DID));
        return told
                && around.stream().noneMatch(one -> one.has(Cue.OURS))
                && !block.get(at).has(Cue.OURS);
    }

    private static List<Statement> before(List<Spoken> texts, int index) {
        List<Statement> before = new ArrayList<>();
        for (int i = index - 1;
                i >= Math.max(0, index - LOOK_BACK) && !texts.get(i).isHeading();
                i--) {
            before.addAll(texts.get(i).statements());
        }
        return before;
    }
}
