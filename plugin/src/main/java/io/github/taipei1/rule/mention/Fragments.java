package io.github.taipei1.rule.mention;

import io.github.taipei1.document.Block;
import java.util.List;

/** A claim in pieces, as on slides: {@code 26 days. 128 H100. Zero restarts. …}; a list of what went in and what came out. */
final class Fragments {
    private static final int LONGEST = 60;
    /** Letters beside the name in a piece that says where, and no more. */
    private static final int BARE = 24;
    /** Items of a list looked at on either side. */
    private static final int AROUND = 4;

    /** No slide has more pieces. */
    private static final int MOST = 200;

    private static final List<Cue> AGAINST = List.of(
            Cue.PLANNED,
            Cue.SELECTED,
            Cue.OPERATED,
            Cue.THEIR,
            Cue.DENIED,
            Cue.SUPPOSED,
            Cue.ANOTHER_MACHINE,
            Cue.DESCRIBED,
            Cue.THANKS);

    private Fragments() {}

    /** Whether the pieces around one that names the machine tell of work done, with its figures. */
    static boolean claims(List<Spoken> texts, int index, int at) {
        Spoken spoken = texts.get(index);
        Statement statement = spoken.statements().get(at);
        Name name = statement.names().get(0);
        if (isEquation(statement, name)) {
            return true;
        }
        int letters = statement.to() - statement.from() - (name.to() - name.from());
        boolean place = spoken.section() != Section.OPERATION
                && spoken.section() != Section.OTHERS
                && spoken.section() != Section.PLANS
                && !spoken.isHeading();
        if (!place || letters > BARE || !isPiece(statement)) {
            return false;
        }
        List<Statement> all =
                spoken.block() instanceof Block.Item item ? siblings(texts, index, item) : spoken.statements();
        boolean pieces = all.size() > 1 && all.size() <= MOST && all.stream().allMatch(Fragments::isPiece);
        return pieces
                && (all.stream().anyMatch(Quantities::lasts)
                                && all.stream()
                                        .anyMatch(one -> Quantities.countsGpus(one) || Quantities.countsWork(one))
                        || isSum(all, spoken.block() instanceof Block.Item));
    }

    /** {@code Four billion tiles. Sixteen systems of …. One map model.}: what went in, and at the end what was made. */
    private static boolean isSum(List<Statement> all, boolean listed) {
        long counted = all.stream().filter(Quantities::counts).count();
        return all.size() > 2
                && (counted == all.size() && all.get(all.size() - 1).has(Cue.ARTEFACT)
                        || !listed
                                && counted > 1
                                && all.stream().anyMatch(Quantities::lasts)
                                && all.stream().noneMatch(one -> one.text().matches("(?s).*[?？].*")));
    }

    /** {@code 13B × 26 days × … = our first model}. */
    private static boolean isEquation(Statement statement, Name name) {
        int equals = statement.after(name.to()).indexOf('=');
        return equals >= 0
                && isPiece(statement)
                && statement.hits(Cue.ARTEFACT).stream().anyMatch(hit -> hit.from() > name.to() + equals);
    }

    private static boolean isPiece(Statement statement) {
        return statement.to() - statement.from() <= LONGEST && AGAINST.stream().noneMatch(statement::has);
    }

    private static List<Statement> siblings(List<Spoken> texts, int index, Block.Item item) {
        int from = index;
        int to = index + 1;
        while (from > 0 && index - from < AROUND && isSibling(texts.get(from - 1), item)) {
            from--;
        }
        while (to < texts.size() && to - index <= AROUND && isSibling(texts.get(to), item)) {
            to++;
        }
        return texts.subList(from, to).stream()
                .flatMap(spoken -> spoken.statements().stream())
                .toList();
    }

    private static boolean isSibling(Spoken spoken, Block.Item item) {
        return spoken.block() instanceof Block.Item other && other.depth() == item.depth();
    }
}
