package io.github.taipei1.report.write;

import io.github.taipei1.report.model.MathNode;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What LibreOffice needs to read a row of a formula: it asks for something on both sides of a sign such as {@code <}, for brackets in
 * pairs, and takes some signs for its own commands. Word shows the row the same either way.
 */
final class OmmlRow {
    private static final String BINARY = "<>=+*/";
    private static final String COMMANDS = "|#_&";
    private static final String OPENING = "([{";
    private static final String CLOSING = ")]}";
    private static final String PARTING = ",;:";

    private final List<MathNode> nodes;
    private final Set<Integer> single;

    OmmlRow(List<MathNode> nodes) {
        this.nodes = nodes;
        this.single = unpaired(nodes);
    }

    private static Set<Integer> unpaired(List<MathNode> nodes) {
        Set<Integer> single = new HashSet<>();
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < nodes.size(); i++) {
            if (isOne(nodes.get(i), OPENING)) {
                open.push(i);
                single.add(i);
            } else if (isOne(nodes.get(i), CLOSING)) {
                boolean pair = !open.isEmpty()
                        && OPENING.indexOf(text(nodes.get(open.peek()))) == CLOSING.indexOf(text(nodes.get(i)));
                if (pair) {
                    single.remove(open.pop());
                } else {
                    single.add(i);
                }
            }
        }
        return single;
    }

    /** Whether a sign is to be written as words: a bracket without its other half, or a sign that would be taken for a command. */
    boolean isPlain(int at) {
        return single.contains(at) || isOne(nodes.get(at), COMMANDS);
    }

    /** Whether something is missing before the sign at a place. */
    boolean lacksLeft(int at) {
        return isOne(nodes.get(at), BINARY)
                && !isOne(nodes.get(at), "+")
                && (at == 0 || isPlain(at - 1) || isOne(nodes.get(at - 1), BINARY + OPENING + PARTING));
    }

    /** Whether something is missing behind the sign at a place. */
    boolean lacksRight(int at) {
        return isOne(nodes.get(at), BINARY)
                && (at + 1 == nodes.size() || isPlain(at + 1) || isOne(nodes.get(at + 1), "<>=*/" + CLOSING + PARTING));
    }

    private static boolean isOne(MathNode node, String signs) {
        return node instanceof MathNode.Symbol symbol
                && symbol.kind() == MathNode.Kind.OPERATOR
                && symbol.text().length() == 1
                && signs.contains(symbol.text());
    }

    private static String text(MathNode node) {
        return ((MathNode.Symbol) node).text();
    }
}
