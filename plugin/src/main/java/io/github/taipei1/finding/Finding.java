package io.github.taipei1.finding;

import java.util.List;

/**
 * One thing that a rule found.
 *
 * @param rule id of the rule, such as {@code ACK-01}
 * @param level the rule's own level for this finding; a team or an office may change it afterwards
 * @param place where it is; a finding about no file is at the nearest key of {@code taipei1.yaml}
 * @param message what is wrong, in one sentence with the facts of this case
 * @param help what a right text looks like, or what to do next
 * @param related other places it speaks of
 * @param passage the text it is about, which a decision is bound to; a finding about a missing thing names the thing
 */
public record Finding(
        String rule, Level level, Place place, Text message, Text help, List<Related> related, String passage) {

    public Finding {
        related = List.copyOf(related);
    }

    /** One of a record's own is made at run time, at its first use, for this record and all it consists of: few findings are worth it. */
    @Override
    public int hashCode() {
        Region at = place.region();
        int where = 31 * (31 * place.path().hashCode() + at.startLine()) + at.startColumn();
        return 31 * (31 * rule.hashCode() + where) + passage.hashCode();
    }

    public Finding withRelated(Related more) {
        List<Related> all = new java.util.ArrayList<>(related);
        all.add(more);
        return new Finding(rule, level, place, message, help, all, passage);
    }

    public Finding withLevel(Level other) {
        return new Finding(rule, other, place, message, help, related, passage);
    }
}
