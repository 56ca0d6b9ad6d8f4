package io.github.taipei1.check.status;

import io.github.taipei1.call.Duty;
import io.github.taipei1.check.CheckResult;
import io.github.taipei1.check.Project;
import io.github.taipei1.check.Reported;
import io.github.taipei1.check.RuleStatus;
import io.github.taipei1.config.Unit;
import io.github.taipei1.finding.Level;
import io.github.taipei1.finding.Text;
import io.github.taipei1.rule.Library;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Judges each duty by the findings of the rules that serve it, the records that are open, and its due day. */
final class DutyJudge {
    /** A rule that reminds of a due day says nothing that the board does not say itself. */
    private static final String REMINDER = "due-soon";

    private static final String REPORT = "closing-report";

    private static final Text NO_RULE =
            Text.of("沒有規則檢查這項義務，請自行確認", "no rule looks at this duty, please see to it yourself");
    private static final Text ALL_OFF =
            Text.of("相關規則已在 taipei1.yaml 關閉", "the rules for it are switched off in taipei1.yaml");
    private static final Text JOINT_ONLY = Text.of("僅聯合申請適用", "for joint projects only");

    private final CheckResult result;
    private final Project project;
    private final UnitOf unitOf;
    private final Grounds grounds;

    DutyJudge(CheckResult result, Project project, Library library) {
        this.result = result;
        this.project = project;
        this.unitOf = new UnitOf(project);
        this.grounds = new Grounds(project, result, library);
    }

    /** All duties of the call. */
    List<DutyStatus> all() {
        List<DutyStatus> all = new ArrayList<>();
        for (Duty duty : project.call().duties()) {
            if (isPersons(duty)) {
                all.add(new DutyStatus(
                        duty, Optional.empty(), DutyStatus.State.PERSON, due(duty), List.of(), Optional.empty()));
            } else if (duty.scope().orElse(Duty.Scope.PROJECT) == Duty.Scope.UNIT) {
                project.config().units().forEach(unit -> all.add(judge(duty, Optional.of(unit))));
            } else {
                all.add(judge(duty, Optional.empty()));
            }
        }
        return all;
    }

    private static boolean isPersons(Duty duty) {
        return duty.person().orElse(false);
    }

    private Optional<LocalDate> due(Duty duty) {
        return project.call().due(duty.id(), project.batch());
    }

    private DutyStatus judge(Duty duty, Optional<Unit> unit) {
        boolean jointOnly =
                duty.scope().filter(scope -> scope == Duty.Scope.JOINT_LEAD).isPresent();
        if (jointOnly && !project.config().joint()) {
            return new DutyStatus(
                    duty, unit, DutyStatus.State.ABSENT, Optional.empty(), List.of(), Optional.of(JOINT_ONLY));
        }
        List<Reported> findings = findings(duty, unit);
        DutyStatus.State found = state(duty, unit, findings);
        Grounds.Answer shown = grounds.of(duty, unit);
        DutyStatus.State state = found == DutyStatus.State.DONE ? withGrounds(shown.standing()) : found;
        Optional<LocalDate> due = due(duty).or(() -> state == DutyStatus.State.DUE ? reportDue() : Optional.empty());
        Optional<Text> why = state == DutyStatus.State.UNCHECKED || state == DutyStatus.State.ABSENT
                ? Optional.of(found == state ? why(duty) : shown.why())
                : Optional.empty();
        return new DutyStatus(duty, unit, state, due, findings, why);
    }

    private static DutyStatus.State withGrounds(Grounds.Standing standing) {
        return switch (standing) {
            case MET -> DutyStatus.State.DONE;
            case OPEN -> DutyStatus.State.DUE;
            case NOT_OWED -> DutyStatus.State.ABSENT;
        };
    }

    /** What is not due yet is due with the report; what is open later has no day of its own. */
    private Optional<LocalDate> reportDue() {
        return project.call()
                .due(REPORT, project.batch())
                .filter(day -> !result.asOf().isAfter(day));
    }

    private List<Reported> findings(Duty duty, Optional<Unit> unit) {
        return result.findings().stream()
                .filter(Reported::counts)
                .filter(one -> !one.alias().equals(REMINDER))
                .filter(one -> serves(one, duty))
                .filter(one -> unit.isEmpty() || unitOf.of(one.finding()).equals(unit))
                .sorted(Comparator.comparing(Reported::level))
                .toList();
    }

    private boolean serves(Reported one, Duty duty) {
        return rules(duty).stream()
                .anyMatch(rule -> rule.info().id().equals(one.finding().rule()));
    }

    private List<RuleStatus> rules(Duty duty) {
        return result.rules().stream()
                .filter(rule -> !rule.info().alias().equals(REMINDER))
                .filter(rule -> rule.info().duties().contains(duty.id()))
                .toList();
    }

    private DutyStatus.State state(Duty duty, Optional<Unit> unit, List<Reported> findings) {
        boolean dated = due(duty).isPresent();
        boolean open = result.toDo().stream()
                .anyMatch(deadline -> deadline.duty().equals(duty.id())
                        && unit.map(Unit::id)
                                .filter(id -> !id.equals(deadline.unit()))
                                .isEmpty());
        boolean late = due(duty).filter(result.asOf()::isAfter).isPresent();
        Level fails = dated ? Level.ERROR : Level.WARNING;
        if (findings.stream().anyMatch(one -> one.level().atLeast(fails))) {
            return late ? DutyStatus.State.LATE : DutyStatus.State.MISSING;
        }
        if (open) {
            return late ? DutyStatus.State.LATE : DutyStatus.State.DUE;
        }
        if (findings.stream().anyMatch(one -> one.level() == Level.REVIEW)) {
            return DutyStatus.State.REVIEW;
        }
        if (findings.stream().anyMatch(this::isNotDueYet)) {
            return DutyStatus.State.DUE;
        }
        return dated ? DutyStatus.State.DONE : withoutFindings(duty);
    }

    /** A rule tells what is not due yet at a milder level than its own. */
    private boolean isNotDueYet(Reported one) {
        return one.level() == Level.INFO
                && result.rules().stream()
                        .anyMatch(rule -> rule.info().id().equals(one.finding().rule())
                                && rule.info().level() != Level.INFO);
    }

    /** Nothing found is good only where something was looked at. */
    private DutyStatus.State withoutFindings(Duty duty) {
        List<RuleStatus> rules = rules(duty);
        boolean broken = rules.stream().anyMatch(rule -> rule.state() == RuleStatus.State.BROKEN);
        boolean ran = rules.stream()
                .anyMatch(rule -> rule.state() == RuleStatus.State.PASSED || rule.state() == RuleStatus.State.FAILED);
        boolean absent =
                !rules.isEmpty() && rules.stream().allMatch(rule -> rule.state() == RuleStatus.State.NOT_APPLICABLE);
        if (absent) {
            return DutyStatus.State.ABSENT;
        }
        return ran && !broken ? DutyStatus.State.DONE : DutyStatus.State.UNCHECKED;
    }

    private Text why(Duty duty) {
        List<RuleStatus> rules = rules(duty);
        return rules.stream()
                .flatMap(rule -> rule.why().stream())
                .findFirst()
                .orElse(rules.isEmpty() ? NO_RULE : ALL_OFF);
    }
}
