package io.github.taipei1.call;

import java.util.List;
import java.util.Optional;

/**
 * Something that a team owes. Rules name duties, never clauses, so that another call may rest them on other words.
 *
 * @param id neutral name such as {@code acknowledgement}
 * @param clauses the clauses it rests on
 * @param title what it is
 * @param who who must act
 * @param scope whether it is owed once, by each unit, or by the lead of a joint project only
 * @param due when it is due, if it has a day
 * @param soonDays from how many days before the due day on it is announced as due soon
 * @param person whether only a person can tell that it is met
 */
public record Duty(
        String id,
        List<String> clauses,
        WrittenText title,
        Optional<WrittenText> who,
        Optional<Scope> scope,
        Optional<Due> due,
        Optional<Integer> soonDays,
        Optional<Boolean> person) {

    /** By whom a duty is owed. */
    public enum Scope {
        PROJECT,
        UNIT,
        JOINT_LEAD
    }

    /** A due day counted from an anchor of the batch; negative days are before it. */
    public record Due(Anchor anchor, int days) {}

    /** A day that a due day is counted from. */
    public enum Anchor {
        BATCH_START,
        BATCH_END
    }
}
