package io.github.taipei1.report.read;

import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.TextBase;
import com.vladsch.flexmark.util.ast.Node;
import java.util.Optional;

/** The box of a task in a list, {@code - [ ] text} or {@code - [x] text}, as forms in Taiwan print it. */
final class TaskBox {
    private TaskBox() {}

    /** Whether an item of a list begins with a box. */
    static boolean begins(Node item) {
        Node first = item.getFirstChild() == null ? null : item.getFirstChild().getFirstChild();
        Node inside = first instanceof TextBase ? first.getFirstChild() : first;
        return inside instanceof LinkRef link
                && link.getReferenceNode(link.getDocument()) == null
                && of(link).isPresent();
    }

    /** The box that a reference to nothing stands for; empty if it is none. */
    static Optional<String> of(LinkRef link) {
        boolean first = link.getPrevious() == null
                && link.getGrandParent() instanceof ListItem item
                && item.getFirstChild() == link.getParent();
        String mark = link.getReference().toString().strip();
        boolean box = first && (mark.isEmpty() || mark.equalsIgnoreCase("x"));
        return box ? Optional.of(mark.isEmpty() ? "□" : "■") : Optional.empty();
    }
}
