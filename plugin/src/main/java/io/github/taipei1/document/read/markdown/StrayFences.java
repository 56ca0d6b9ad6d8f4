package io.github.taipei1.document.read.markdown;

import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import java.util.Optional;

/**
 * Finds a fence that opens no code: one that nothing closes, or behind which another one opens with a language, as where the fence
 * that belonged to it was lost. Readers see what stands behind it as text, and so must we.
 */
final class StrayFences {
    private static final int FENCE = 3;

    private StrayFences() {}

    /** The text without its first stray fence, whose marks become spaces so that no offset moves; empty if it has none. */
    static Optional<String> without(Document tree, String text) {
        for (Node node = tree.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof FencedCodeBlock code && isStray(code)) {
                int from = code.getOpeningMarker().getStartOffset();
                int to = code.getOpeningMarker().getEndOffset();
                return Optional.of(text.substring(0, from) + " ".repeat(to - from) + text.substring(to));
            }
        }
        return Optional.empty();
    }

    private static boolean isStray(FencedCodeBlock code) {
        boolean plain =
                code.getOpeningMarker().length() == FENCE && code.getInfo().isBlank();
        return plain && (code.getClosingMarker().isEmpty() || opensAnother(code));
    }

    private static boolean opensAnother(FencedCodeBlock code) {
        String marker = code.getOpeningMarker().toString();
        return code.getContentChars()
                .toString()
                .lines()
                .anyMatch(line ->
                        line.startsWith(marker) && line.length() > FENCE && Character.isLetter(line.charAt(FENCE)));
    }
}
