package io.github.taipei1.check;

import io.github.taipei1.finding.Level;
import io.github.taipei1.finding.Text;
import io.github.taipei1.rule.RuleInfo;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What became of a rule in a run.
 *
 * @param level in force, after the team's own setting
 * @param clauses ids of the clauses it rests on in this call
 * @param why why it did not apply, was off or broke
 */
public record RuleStatus(RuleInfo info, Level level, State state, List<String> clauses, Optional<Text> why) {

    public RuleStatus {
        clauses = List.copyOf(clauses);
    }

    /** The states of a rule. */
    public enum State {
        PASSED,
        FAILED,
        NOT_APPLICABLE,
        OFF,
        BROKEN;

        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
