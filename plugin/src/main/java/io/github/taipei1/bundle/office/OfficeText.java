package io.github.taipei1.bundle.office;

import java.util.List;

/**
 * What a document says and what else is in it.
 *
 * @param paragraphs visible text, a paragraph or cell each; deletions left out, insertions taken as accepted
 * @param remarks what a reader on paper would not see; at most a thousand
 */
public record OfficeText(List<String> paragraphs, List<OfficeRemark> remarks) {
    public OfficeText {
        paragraphs = List.copyOf(paragraphs);
        remarks = List.copyOf(remarks);
    }
}
