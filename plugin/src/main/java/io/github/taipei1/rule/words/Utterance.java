package io.github.taipei1.rule.words;

import io.github.taipei1.finding.Place;
import java.util.List;

/**
 * One thing that a text says: a sentence, or a row of a table with the names of its columns.
 *
 * @param text as it stands
 * @param folded the same made comparable
 * @param headings folded texts of the headings above it, the outermost first
 * @param section number of the stretch between two headings that it belongs to
 * @param heading whether it is a heading itself
 * @param block number of the block that it stands in
 */
public record Utterance(
        String text, Folded folded, Place place, List<String> headings, int section, boolean heading, int block) {

    public Utterance {
        headings = List.copyOf(headings);
    }

    /** The same, found at a nearer place. */
    public Utterance at(Place nearer) {
        return new Utterance(text, folded, nearer, headings, section, heading, block);
    }

    /** Its comparable text. */
    public String words() {
        return folded.text();
    }
}
