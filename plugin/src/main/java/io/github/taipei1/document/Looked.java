package io.github.taipei1.document;

import java.util.List;

/**
 * A document and what its readers don't see.
 *
 * @param reading its text, or why it could not be read
 * @param unseen what is in it besides; nothing if it could not be read
 */
public record Looked(Reading<Document> reading, List<Unseen> unseen) {
    public Looked {
        unseen = List.copyOf(unseen);
    }
}
