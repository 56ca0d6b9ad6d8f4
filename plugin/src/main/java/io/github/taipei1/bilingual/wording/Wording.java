package io.github.taipei1.bilingual.wording;

import io.github.taipei1.document.Passage;
import io.github.taipei1.finding.Level;
import io.github.taipei1.finding.Place;
import io.github.taipei1.finding.Text;

/**
 * Words of one draft that should be others.
 *
 * @param rule {@code BIL-07}, {@code BIL-08} or {@code BIL-09}
 * @param from first UTF-16 unit in the passage's text
 * @param to behind the last one; the same as {@code from} if something is missing here
 * @param right what to write instead; several parted by 、
 */
public record Wording(String rule, Level level, Passage passage, int from, int to, String right, Text message)
        implements Comparable<Wording> {

    public Place place() {
        return passage.place(from, to);
    }

    public String quote() {
        return passage.text().substring(from, to);
    }

    @Override
    public int compareTo(Wording other) {
        int byPlace = place().compareTo(other.place());
        int byRule = byPlace != 0 ? byPlace : rule.compareTo(other.rule);
        return byRule != 0 ? byRule : message.en().compareTo(other.message.en());
    }
}
