package io.github.taipei1.document;

/**
 * One sentence of a passage.
 *
 * @param from its first UTF-16 unit in the passage's text
 * @param to behind its last one
 */
public record Sentence(Passage passage, int from, int to) {

    public String text() {
        return passage.text().substring(from, to);
    }

    public io.github.taipei1.finding.Place place() {
        return passage.place(from, to);
    }
}
