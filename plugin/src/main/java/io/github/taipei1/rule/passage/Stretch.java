package io.github.taipei1.rule.passage;

import io.github.taipei1.finding.Place;
import io.github.taipei1.finding.Region;
import io.github.taipei1.rule.words.Utterance;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A few sentences of one block that are judged together.
 *
 * @param before comparable text of what stands before it in its section; empty if nothing does
 * @param heading comparable texts of the headings above it, the outermost first; empty if there is none
 */
public record Stretch(List<Utterance> sentences, String before, String heading) {
    public Stretch {
        sentences = List.copyOf(sentences);
    }

    /** Whether it is a heading. */
    public boolean isHeading() {
        return sentences.get(0).heading();
    }

    /** Whether what stands at a place begins in it. */
    public boolean holds(Place place) {
        Place first = sentences.get(0).place();
        Place last = sentences.get(sentences.size() - 1).place();
        Region at = place.region().start();
        return first.path().equals(place.path())
                && at.compareTo(first.region().start()) >= 0
                && at.compareTo(last.region().end()) < 0;
    }

    /** Its comparable text. */
    public String words() {
        return sentences.size() == 1
                ? sentences.get(0).words()
                : sentences.stream().map(Utterance::words).collect(Collectors.joining(" "));
    }
}
