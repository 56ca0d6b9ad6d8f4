package io.github.taipei1.check.status;

import io.github.taipei1.call.Clause;
import io.github.taipei1.check.CheckResult;
import io.github.taipei1.check.Outcome;
import io.github.taipei1.check.Project;
import io.github.taipei1.rule.Library;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Every duty of the call as it stands on a day.
 *
 * @param result what the check found on that day
 * @param project nothing if the configuration is not usable; then there are no duties and no events either
 * @param duties in the order of the call, units in the order of {@code taipei1.yaml}
 * @param events sorted by their first day
 * @param notices clauses that only inform
 */
public record StatusBoard(
        CheckResult result,
        Optional<Project> project,
        List<DutyStatus> duties,
        List<Event> events,
        List<Clause> notices) {

    public StatusBoard {
        duties = List.copyOf(duties);
        events = List.copyOf(events);
        notices = List.copyOf(notices);
    }

    /**
     * The board for what a check found.
     *
     * @param library the files that were checked
     */
    public static StatusBoard of(CheckResult result, Optional<Project> project, Library library) {
        if (project.isEmpty()) {
            return new StatusBoard(result, project, List.of(), List.of(), List.of());
        }
        List<DutyStatus> duties = new DutyJudge(result, project.get(), library).all();
        List<Clause> notices = project.get().call().clauses().stream()
                .filter(clause -> clause.kind() == Clause.Kind.INFORM)
                .toList();
        return new StatusBoard(result, project, duties, Events.of(project.get(), duties, result.asOf()), notices);
    }

    /** The duties in a state, the most urgent first. */
    public List<DutyStatus> in(DutyStatus.State state) {
        Comparator<DutyStatus> urgent =
                Comparator.comparing(one -> one.due().map(Object::toString).orElse("9999"), Comparator.naturalOrder());
        return duties.stream()
                .filter(one -> one.state() == state)
                .sorted(urgent)
                .toList();
    }

    public long count(DutyStatus.State state) {
        return duties.stream().filter(one -> one.state() == state).count();
    }

    /** A status fails for a misconfiguration or a fault of ours, never for what is still owed. */
    public Outcome outcome() {
        return result.outcome() == Outcome.VIOLATIONS ? Outcome.CLEAN : result.outcome();
    }
}
