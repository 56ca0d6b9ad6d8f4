package io.github.taipei1.rule.decision;

import io.github.taipei1.config.TeamConfig;
import io.github.taipei1.finding.Place;
import io.github.taipei1.yaml.Key;
import java.time.LocalDate;
import java.util.Optional;

/** What the programme office lets pass although a rule finds it wrong, on which clause, and why. */
public record Waiver(
        @Key(zh = "單位代號", en = "the id of the unit that handed in")
        String unit,

        @Key(zh = "規則代號", en = "the rule") String rule,

        @Key(zh = "檔案；不寫則為 taipei1.yaml", en = "the file; taipei1.yaml if absent")
        Optional<String> path,

        @Key(zh = "該段文字的雜湊；不寫則為該檔所有同類發現", en = "hash of the passage; all findings of the rule in the file if absent")
        Optional<String> passage,

        @Key(zh = "依據的條款", en = "the clause it rests on") String clause,
        @Key(zh = "理由", en = "why") String reason,
        @Key(zh = "核定日", en = "the day it was granted") LocalDate on,
        @Key(zh = "承辦人", en = "the officer") String officer,
        @Key(zh = "最後有效日", en = "its last day") Optional<LocalDate> until) {

    /** The file it is about. */
    public String file() {
        return path.orElse(TeamConfig.FILE);
    }

    /** Whether it holds on a day: it has words for everything and its last day has not passed. */
    public boolean holds(LocalDate day) {
        boolean complete = !reason.isBlank() && !clause.isBlank() && !officer.isBlank();
        return complete && !on.isAfter(day) && until.filter(day::isAfter).isEmpty();
    }

    /** Whether it is about a finding of this rule in this file with this passage. */
    public boolean isAbout(String findingRule, String file, String passageHash) {
        return rule.equals(findingRule)
                && file().equals(file)
                && passage.filter(hash -> !hash.equalsIgnoreCase(passageHash)).isEmpty();
    }

    /** The same as a decision that a team's own check reads. */
    Decision asDecision(Place place) {
        return new Decision(
                place,
                rule,
                file(),
                passage.isPresent() ? Optional.empty() : Optional.of(new Decision.Lines(1, Integer.MAX_VALUE)),
                passage,
                Decision.Verdict.ACCEPTED,
                Optional.of(officer),
                Optional.of(on),
                Optional.of(reason + " (" + clause + ")"),
                until);
    }
}
