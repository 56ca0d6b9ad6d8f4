package io.github.taipei1.report.read;

import com.vladsch.flexmark.util.ast.Node;

/** The words between the brackets of a picture. */
final class AltText {

    String of(Node image) {
        StringBuilder words = new StringBuilder();
        gather(image, words);
        return words.toString().strip();
    }

    private void gather(Node node, StringBuilder words) {
        for (Node child : node.getChildren()) {
            if (child.hasChildren()) {
                gather(child, words);
            } else {
                words.append(child.getChars().unescape());
            }
        }
    }
}
