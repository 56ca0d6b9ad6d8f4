package io.github.taipei1.rule.decision;

import io.github.taipei1.finding.Place;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A person's decision about a finding.
 *
 * @param place where the decision itself is written
 * @param rule the rule it is about, as written
 * @param path the file it is about
 * @param lines the lines it is about, for one written as a comment beside the text; nothing for one bound to a passage
 * @param passage SHA-256 of the normalised passage it is about; nothing for one written as a comment
 * @param until the last day on which it holds
 */
public record Decision(
        Place place,
        String rule,
        String path,
        Optional<Lines> lines,
        Optional<String> passage,
        Verdict verdict,
        Optional<String> by,
        Optional<LocalDate> on,
        Optional<String> reason,
        Optional<LocalDate> until) {

    /** First and last line, both inclusive. */
    public record Lines(int from, int to) {
        boolean contains(int line) {
            return line >= from && line <= to;
        }
    }

    /** What was decided. */
    public enum Verdict {
        /** It stays as it is, for the reason given. */
        ACCEPTED,
        /** The sentence is no breach of the duty. */
        NO_BREACH,
        /** The finding does not apply to this text. */
        FALSE_ALARM,
        /** It is a breach: the finding stays and is an error. */
        BREACH
    }

    /** Whether it holds on a day: it has a reason and its last day has not passed. */
    public boolean holds(LocalDate day) {
        return reason.filter(text -> !text.isBlank()).isPresent()
                && until.filter(day::isAfter).isEmpty();
    }

    /** Whether it is about a finding of this rule with this passage at this place. */
    public boolean isAbout(String findingRule, Place at, String passageHash) {
        boolean sameText = passage.map(passageHash::equalsIgnoreCase)
                .orElseGet(
                        () -> lines.filter(range -> range.contains(at.region().startLine()))
                                .isPresent());
        return rule.equals(findingRule) && path.equals(at.path()) && sameText;
    }
}
