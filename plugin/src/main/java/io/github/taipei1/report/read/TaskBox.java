package io.github.taipei1.report.read;

import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.ListItem;
import java.util.Optional;

/** The box of a task in a list, {@code - [ ] text} or {@code - [x] text}, as forms in Taiwan print it. */
final class TaskBox {
    private TaskBox() {}

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
