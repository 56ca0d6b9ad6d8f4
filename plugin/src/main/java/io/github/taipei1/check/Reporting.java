package io.github.taipei1.check;

import io.github.taipei1.digest.Sha256;
import io.github.taipei1.finding.Finding;
import io.github.taipei1.finding.Level;
import io.github.taipei1.rule.Rule;
import io.github.taipei1.rule.RuleContext;
import io.github.taipei1.rule.RuleInfo;
import io.github.taipei1.rule.decision.Decision;
import io.github.taipei1.rule.decision.Decisions;
import io.github.taipei1.rule.decision.Waivers;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Turns what rules found into what outputs show: sorted, with level, clauses, fingerprint, and the decision about it. */
final class Reporting {
    static final Comparator<Finding> ORDER = Comparator.comparing(Finding::place)
            .thenComparing(Finding::rule)
            .thenComparing(finding -> finding.message().en())
            .thenComparing(Finding::passage);

    private final Levels levels;
    private final RuleContext context;
    private final RepositoryLibrary library;
    private final Baseline baseline;
    /** Decisions of others than the team, who know what they may decide. */
    private final Set<Decision> ofOthers;

    private final Set<Decision> used = new HashSet<>();
    private final Set<Decision> refused = new LinkedHashSet<>();

    /** @param ofOthers decisions that do not stand in the repository's own files */
    Reporting(
            List<Rule> rules,
            RuleContext context,
            RepositoryLibrary library,
            Baseline baseline,
            Set<Decision> ofOthers) {
        this.ofOthers = ofOthers;
        this.levels = new Levels(rules, context.config());
        this.context = context;
        this.library = library;
        this.baseline = baseline;
    }

    /** The findings with the decisions that hold for them. */
    List<Reported> report(List<Finding> findings, Decisions decisions) {
        Fingerprints fingerprints = new Fingerprints();
        List<Reported> reported = new ArrayList<>();
        Map<String, List<Decision>> near =
                decisions.all().stream().collect(Collectors.groupingBy(one -> key(one.rule(), one.path())));
        findings.stream()
                .sorted(ORDER)
                .distinct()
                .forEach(finding -> reported.add(one(finding, fingerprints.next(finding), near)));
        return reported;
    }

    /** The decisions that were about nothing in what was reported so far. */
    List<Decision> unused(Decisions decisions) {
        return decisions.all().stream()
                .filter(decision -> !used.contains(decision))
                .toList();
    }

    /** The decisions that would ignore what may not be ignored. */
    List<Decision> refused() {
        return List.copyOf(refused);
    }

    /**
     * Whether a team would leave as it is what has to be met. A finding that asks a person may be answered so, and one that is wrong may be
     * called so.
     */
    private boolean isForbidden(Decision decision, Finding finding) {
        return decision.verdict() == Decision.Verdict.ACCEPTED
                && finding.level() != Level.REVIEW
                && levels.info(finding.rule()).filter(RuleInfo::locked).isPresent()
                && !decision.place().path().equals(Waivers.FILE)
                && !ofOthers.contains(decision);
    }

    private Reported one(Finding finding, String fingerprint, Map<String, List<Decision>> decisions) {
        Optional<RuleInfo> info = levels.info(finding.rule());
        Optional<Decision> decision = decision(finding, decisions);
        boolean breach = decision.filter(made -> made.verdict() == Decision.Verdict.BREACH)
                .isPresent();
        Optional<Suppression> suppression = decision.filter(made -> !breach)
                .map(Reporting::suppression)
                .or(() -> info.flatMap(known -> baseline.covers(known, fingerprint)));
        return new Reported(
                finding,
                info.map(RuleInfo::alias).orElse(Misconfiguration.ALIAS),
                breach ? Level.ERROR : levels.of(finding),
                info.map(known -> Levels.clauses(known, context)).orElse(List.of()),
                fingerprint,
                info.filter(RuleInfo::quiet).isPresent() ? "" : library.line(finding.place()),
                suppression);
    }

    private Optional<Decision> decision(Finding finding, Map<String, List<Decision>> decisions) {
        List<Decision> near =
                decisions.getOrDefault(key(finding.rule(), finding.place().path()), List.of());
        if (near.isEmpty()) {
            return Optional.empty();
        }
        String passage = Sha256.hex(Fingerprints.normalised(finding.passage()));
        List<Decision> about = near.stream()
                .filter(decision -> decision.isAbout(finding.rule(), finding.place(), passage))
                .toList();
        used.addAll(about);
        about.stream().filter(decision -> isForbidden(decision, finding)).forEach(refused::add);
        return about.stream()
                .filter(decision -> decision.holds(context.asOf()) && !isForbidden(decision, finding))
                .findFirst();
    }

    /** Decisions are about one rule and one file. */
    private static String key(String rule, String path) {
        return rule + "\n" + path;
    }

    private static Suppression suppression(Decision decision) {
        String by = decision.by()
                .orElse(decision.place().path() + ":"
                        + decision.place().region().startLine());
        return new Suppression(by, decision.on(), decision.reason().orElseThrow(), decision.until());
    }
}
