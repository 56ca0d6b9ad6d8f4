package io.github.taipei1.verify;

import io.github.taipei1.check.CheckResult;
import io.github.taipei1.check.Checker;
import io.github.taipei1.check.Fingerprints;
import io.github.taipei1.check.Project;
import io.github.taipei1.check.Reported;
import io.github.taipei1.check.RepositoryLibrary;
import io.github.taipei1.check.Suppression;
import io.github.taipei1.config.RuleLevel;
import io.github.taipei1.config.TeamConfig;
import io.github.taipei1.digest.Sha256;
import io.github.taipei1.rule.Phase;
import io.github.taipei1.rule.Rule;
import io.github.taipei1.rule.RuleInfo;
import io.github.taipei1.rule.Rules;
import io.github.taipei1.rule.decision.Decisions;
import io.github.taipei1.rule.decision.Waiver;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The rules as the office runs them: what a team set or decided about locked rules is shown and not obeyed, what the office lets pass
 * does not count.
 */
public final class OfficeRules {
    private static final Set<String> LOCKED = Rules.all().stream()
            .map(Rule::info)
            .filter(RuleInfo::locked)
            .map(RuleInfo::id)
            .collect(Collectors.toUnmodifiableSet());

    private OfficeRules() {}

    /**
     * What people said about one finding.
     *
     * @param passage hash of its passage
     * @param obeyed whether the office takes the team's decision
     */
    public record Mark(String passage, Optional<Suppression> team, boolean obeyed, Optional<Waiver> waiver) {}

    /** A result in which exactly what the office does not count is suppressed, and who said what. */
    record Judged(CheckResult result, SortedMap<String, Mark> marks) {}

    /** The levels that a team set for locked rules. */
    static SortedMap<String, RuleLevel> locked(TeamConfig config) {
        SortedMap<String, RuleLevel> levels = new TreeMap<>(config.rules());
        levels.keySet().retainAll(LOCKED);
        return levels;
    }

    /** The configuration without them. */
    static TeamConfig unlocked(TeamConfig config) {
        Map<String, RuleLevel> levels = new LinkedHashMap<>(config.rules());
        levels.keySet().removeAll(LOCKED);
        return new TeamConfig(
                config.version(),
                config.call(),
                config.cluster(),
                config.batch(),
                config.language(),
                config.repository(),
                config.schedule(),
                config.project(),
                config.thisUnit(),
                config.units(),
                config.allocation(),
                config.software(),
                config.generativeAi(),
                config.artifacts(),
                config.disclosures(),
                config.metrics(),
                config.report(),
                config.members(),
                levels,
                config.sensitiveData());
    }

    /**
     * @param day on which the bundle was received
     * @param waivers that hold
     */
    static Judged check(
            Project.Loaded loaded, RepositoryLibrary library, LocalDate day, Decisions team, List<Waiver> waivers) {
        CheckResult found = Checker.withAllRules().check(loaded, library, day, Phase.VERIFY, team);
        SortedMap<String, Mark> marks = new TreeMap<>();
        List<Reported> judged = new ArrayList<>();
        for (Reported one : found.findings()) {
            Mark mark = mark(one, waivers);
            marks.put(one.fingerprint(), mark);
            judged.add(judged(one, mark));
        }
        CheckResult result = new CheckResult(
                found.asOf(),
                found.language(),
                found.config(),
                found.call(),
                found.outcome(),
                found.rules(),
                judged,
                found.files(),
                found.toDo());
        return new Judged(result, marks);
    }

    private static Mark mark(Reported one, List<Waiver> waivers) {
        String rule = one.finding().rule();
        String passage = Sha256.hex(Fingerprints.normalised(one.finding().passage()));
        Optional<Waiver> waiver = waivers.stream()
                .filter(made -> made.isAbout(rule, one.finding().place().path(), passage))
                .findFirst();
        boolean obeyed = one.suppressed().isPresent() && !LOCKED.contains(rule);
        return new Mark(passage, one.suppressed(), obeyed, waiver);
    }

    private static Reported judged(Reported one, Mark mark) {
        Optional<Suppression> office = mark.waiver()
                .map(waiver ->
                        new Suppression(waiver.officer(), Optional.of(waiver.on()), waiver.reason(), waiver.until()));
        return new Reported(
                one.finding(),
                one.alias(),
                one.level(),
                one.clauses(),
                one.fingerprint(),
                one.snippet(),
                office.or(() -> mark.obeyed() ? mark.team() : Optional.empty()));
    }
}
