package io.github.taipei1.check;

import io.github.taipei1.call.Clause;
import io.github.taipei1.config.RuleLevel;
import io.github.taipei1.config.TeamConfig;
import io.github.taipei1.finding.Finding;
import io.github.taipei1.finding.Level;
import io.github.taipei1.rule.Rule;
import io.github.taipei1.rule.RuleContext;
import io.github.taipei1.rule.RuleInfo;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The levels in force: each rule's own, and what the team set in {@code taipei1.yaml}. */
final class Levels {
    private final Map<String, RuleInfo> infos = new HashMap<>();
    private final TeamConfig config;

    Levels(List<Rule> rules, TeamConfig config) {
        rules.forEach(rule -> infos.put(rule.info().id(), rule.info()));
        this.config = config;
    }

    Optional<RuleInfo> info(String rule) {
        return Optional.ofNullable(infos.get(rule));
    }

    Optional<RuleLevel> setting(String rule) {
        return Optional.ofNullable(config.rules().get(rule));
    }

    boolean isOff(RuleInfo info) {
        return setting(info.id()).filter(level -> level == RuleLevel.OFF).isPresent();
    }

    /** A rule may give a finding another level than its own; a team's setting moves those at the rule's own level. */
    Level of(Finding finding) {
        boolean own = info(finding.rule())
                .filter(info -> info.level() == finding.level())
                .isPresent();
        return own ? setting(finding.rule()).flatMap(ConfigChecks::level).orElse(finding.level()) : finding.level();
    }

    /** Ids of the clauses that a rule rests on in a call. */
    static List<String> clauses(RuleInfo info, RuleContext context) {
        return context.call().clausesOf(info.duties()).stream().map(Clause::id).toList();
    }
}
