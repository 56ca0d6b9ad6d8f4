package io.github.taipei1.check;

import io.github.taipei1.finding.Text;
import io.github.taipei1.rule.Rule;
import io.github.taipei1.rule.RuleInfo;
import io.github.taipei1.rule.Rules;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Fingerprints of findings that an old repository starts with. It is written only on request, never grows, and holds no rule
 * that may not be lowered.
 *
 * @param fingerprints sorted
 */
public record Baseline(Set<String> fingerprints) {
    /** The file, at the repository's root: one fingerprint a line behind the rule and path it is about. */
    public static final String FILE = "taipei1-baseline.txt";

    /** Days that are due are no old faults, and what is wrong with decisions may not be decided away. */
    private static final Set<String> NEVER = Set.of("SCH", "SUP");

    private static final String HEAD =
            "# taipei1 baseline: findings that were there before. It only shrinks; delete the file to start anew.\n";

    private static final Text REASON = Text.of("納入檢查之前就有", "was there before checking began");

    /** No baseline. */
    public static final Baseline NONE = new Baseline(Set.of());

    public Baseline {
        fingerprints = java.util.Collections.unmodifiableSet(new TreeSet<>(fingerprints));
    }

    /** Reads a baseline file; lines that hold no fingerprint are passed over. */
    public static Baseline read(String text) {
        Set<String> found = new TreeSet<>();
        text.lines()
                .map(String::strip)
                .filter(line -> line.matches("[0-9a-f]{64}( .*)?"))
                .forEach(line -> found.add(line.substring(0, 64)));
        return new Baseline(found);
    }

    /**
     * What a baseline takes.
     *
     * @param text of the file
     * @param recorded how many findings it covers from now on
     * @param locked how many it cannot cover, as the office counts them anyway
     */
    public record Written(String text, long recorded, long locked) {}

    /** The file for what a run found; with an earlier baseline only what was in it already. */
    public static Written write(List<Reported> findings, Optional<Baseline> before) {
        Map<String, RuleInfo> rules =
                Rules.all().stream().map(Rule::info).collect(Collectors.toMap(RuleInfo::id, info -> info));
        List<String> lines = findings.stream()
                .filter(reported -> takes(rules.get(reported.finding().rule())))
                .filter(reported -> before.map(old -> old.fingerprints().contains(reported.fingerprint()))
                        .orElse(reported.counts()))
                .map(reported ->
                        reported.fingerprint() + " " + reported.finding().rule() + " "
                                + reported.finding().place().path() + "\n")
                .sorted()
                .toList();
        long locked = findings.stream()
                .filter(Reported::counts)
                .map(reported -> rules.get(reported.finding().rule()))
                .filter(info -> info != null && info.locked())
                .count();
        return new Written(HEAD + String.join("", lines), lines.size(), locked);
    }

    private static boolean takes(RuleInfo info) {
        return info == null || !info.locked() && !NEVER.contains(info.family());
    }

    Optional<Suppression> covers(RuleInfo rule, String fingerprint) {
        boolean covered = takes(rule) && fingerprints.contains(fingerprint);
        return covered
                ? Optional.of(
                        new Suppression(FILE, Optional.empty(), REASON.zhTw() + " / " + REASON.en(), Optional.empty()))
                : Optional.empty();
    }
}
