package io.github.taipei1.bilingual.compare;

import io.github.taipei1.finding.Level;
import io.github.taipei1.finding.Text;

/**
 * One thing that the two drafts say differently.
 *
 * @param rule id of the rule, {@code BIL-01} to {@code BIL-11}
 * @param level error: surely different; warning: likely; review: a person must look
 * @param passageId of the bead of the alignment that it is in
 * @param message both sides in one sentence
 */
public record Difference(String rule, Level level, String passageId, Side zh, Side en, Text message)
        implements Comparable<Difference> {

    /** By place in the Chinese text, then in the English one, then by rule. */
    @Override
    public int compareTo(Difference other) {
        int byZh = zh.place().compareTo(other.zh.place());
        if (byZh != 0) {
            return byZh;
        }
        int byEn = en.place().compareTo(other.en.place());
        int byRule = byEn != 0 ? byEn : rule.compareTo(other.rule);
        return byRule != 0 ? byRule : message.en().compareTo(other.message.en());
    }
}
