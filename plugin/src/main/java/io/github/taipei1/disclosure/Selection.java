package io.github.taipei1.disclosure;

import io.github.taipei1.check.CheckResult;
import io.github.taipei1.check.Reported;
import io.github.taipei1.check.RuleStatus;
import io.github.taipei1.document.Source;
import io.github.taipei1.rule.dis.Drafts;
import java.util.List;
import java.util.stream.Stream;

/** The part of a check that is about some disclosures. */
final class Selection {
    private static final List<String> FAMILIES = List.of("BIL", "DIS");

    private Selection() {}

    /** The same result with rules of disclosures only; what is wrong with the configuration stays. */
    static CheckResult of(CheckResult checked, List<Drafts> chosen) {
        List<RuleStatus> rules = checked.rules().stream()
                .filter(rule -> FAMILIES.contains(rule.info().family()))
                .toList();
        List<Reported> findings = checked.findings().stream()
                .filter(reported ->
                        !isOfRule(reported, checked) || chosen.stream().anyMatch(drafts -> isAbout(reported, drafts)))
                .toList();
        return new CheckResult(
                checked.asOf(),
                checked.language(),
                checked.config(),
                checked.call(),
                checked.outcome(),
                rules,
                findings,
                checked.files(),
                checked.toDo());
    }

    private static boolean isOfRule(Reported reported, CheckResult checked) {
        return checked.rules().stream()
                .anyMatch(rule -> rule.info().id().equals(reported.finding().rule()));
    }

    /** Whether a finding is of these families and speaks of the drafts, the record or the entry of a disclosure. */
    static boolean isAbout(Reported reported, Drafts drafts) {
        String rule = reported.finding().rule();
        if (FAMILIES.stream().noneMatch(family -> rule.startsWith(family + "-"))) {
            return false;
        }
        String path = reported.finding().place().path();
        boolean named = rule.startsWith("DIS-")
                && reported.finding().passage().startsWith(drafts.disclosure().id() + " ");
        return named
                || path.equals(drafts.recordPath())
                || Stream.of(drafts.zh(), drafts.en())
                        .flatMap(draft -> draft.stream())
                        .map(Source::path)
                        .anyMatch(path::equals);
    }
}
