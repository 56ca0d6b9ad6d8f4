package io.github.taipei1.report.read;

import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.util.ast.Node;
import io.github.taipei1.report.model.Inline;
import java.util.Locale;
import java.util.Optional;

/** The pair of tags that sites of source code show as small letters, {@code H<sub>2</sub>O}, and many authors write. */
final class ScriptTags {
    private ScriptTags() {}

    /**
     * Where small letters stand and which node ends them.
     *
     * @param close the closing tag, a later sibling of the opening one
     */
    record Opened(Inline.Position position, Node close) {}

    /** What a node opens, if it is an opening tag whose end follows in the same run. */
    static Optional<Opened> opened(Node node) {
        String tag = tag(node);
        boolean below = tag.equals("<sub>");
        if (!below && !tag.equals("<sup>")) {
            return Optional.empty();
        }
        String end = "</" + tag.substring(1);
        for (Node next = node.getNext(); next != null && !tag(next).equals(tag); next = next.getNext()) {
            if (tag(next).equals(end)) {
                return Optional.of(new Opened(below ? Inline.Position.BELOW : Inline.Position.ABOVE, next));
            }
        }
        return Optional.empty();
    }

    private static String tag(Node node) {
        return node instanceof HtmlInline ? node.getChars().toString().toLowerCase(Locale.ROOT) : "";
    }
}
