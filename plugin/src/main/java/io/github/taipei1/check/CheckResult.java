package io.github.taipei1.check;

import io.github.taipei1.call.Call;
import io.github.taipei1.config.TeamConfig;
import io.github.taipei1.finding.Language;
import io.github.taipei1.finding.Level;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Everything a run found, sorted and immutable; all outputs are made from it.
 *
 * @param language in which the team wants to be told
 * @param config nothing if it could not be read
 * @param call nothing if it is unknown
 * @param toDo what is still owed, with due days
 */
public record CheckResult(
        LocalDate asOf,
        Language language,
        Optional<TeamConfig> config,
        Optional<Call> call,
        Outcome outcome,
        List<RuleStatus> rules,
        List<Reported> findings,
        List<CheckedFile> files,
        List<Deadline> toDo) {

    public CheckResult {
        rules = List.copyOf(rules);
        findings = List.copyOf(findings);
        files = List.copyOf(files);
        toDo = List.copyOf(toDo);
    }

    /** Findings of a level that no decision covers. */
    public long count(Level level) {
        return findings.stream()
                .filter(finding -> finding.counts() && finding.level() == level)
                .count();
    }

    public long suppressed() {
        return findings.stream().filter(finding -> !finding.counts()).count();
    }

    public long files(CheckedFile.State state) {
        return files.stream().filter(file -> file.state() == state).count();
    }

    public long rules(RuleStatus.State state) {
        return rules.stream().filter(rule -> rule.state() == state).count();
    }

    /** Rules that ran to their end. */
    public long rulesRun() {
        return rules(RuleStatus.State.PASSED) + rules(RuleStatus.State.FAILED);
    }

    /** Whether any finding is at or above a level. */
    public boolean violates(Level threshold) {
        return findings.stream()
                .anyMatch(finding -> finding.counts() && finding.level().atLeast(threshold));
    }

    /** The same run with further findings. */
    public CheckResult with(List<Reported> more) {
        List<Reported> all = new java.util.ArrayList<>(findings);
        all.addAll(more);
        all.sort(java.util.Comparator.comparing(Reported::finding, Reporting.ORDER));
        boolean misconfigured =
                more.stream().anyMatch(one -> one.finding().rule().equals(Misconfiguration.ID));
        Outcome whole = outcome.and(misconfigured ? Outcome.MISCONFIGURED : Outcome.CLEAN);
        return new CheckResult(asOf, language, config, call, whole, rules, all, files, toDo);
    }

    /** The same run judged against another threshold. */
    public CheckResult judged(Optional<Level> threshold) {
        boolean bad = threshold.isPresent() && violates(threshold.get());
        Outcome judged = outcome.compareTo(Outcome.VIOLATIONS) > 0 ? outcome : bad ? Outcome.VIOLATIONS : Outcome.CLEAN;
        return new CheckResult(asOf, language, config, call, judged, rules, findings, files, toDo);
    }
}
