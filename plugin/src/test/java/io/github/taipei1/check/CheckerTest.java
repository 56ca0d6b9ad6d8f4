package io.github.taipei1.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.taipei1.digest.Sha256;
import io.github.taipei1.finding.Finding;
import io.github.taipei1.finding.Level;
import io.github.taipei1.rule.Phase;
import io.github.taipei1.rule.Rule;
import io.github.taipei1.rule.RuleContext;
import io.github.taipei1.rule.RuleInfo;
import io.github.taipei1.testing.ExampleProject;
import io.github.taipei1.testing.MemoryTree;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class CheckerTest {

    private static List<String> found(CheckResult result) {
        return result.findings().stream()
                .map(one -> one.finding().rule() + "@" + one.finding().place().path() + ":"
                        + one.finding().place().region().startLine())
                .toList();
    }

    private static CheckResult check(String fragment, Map<String, String> files) {
        return ExampleProject.check(fragment, files, ExampleProject.DAY);
    }

    private static CheckResult run(List<Rule> rules, MemoryTree tree) throws Exception {
        Project.Loaded loaded = Project.load("taipei1.yaml", ExampleProject.config(""), Path.of("."));
        return new Checker(rules).check(loaded, new RepositoryLibrary(tree), ExampleProject.DAY, Phase.CHECK);
    }

    @Test
    void isNeverGreenWhenThereIsNothingToCheck() throws Exception {
        MemoryTree tree = MemoryTree.of(Map.of("taipei1.yaml", ExampleProject.config("")));
        CheckResult result = run(List.of(), tree);
        assertThat(result.outcome()).isEqualTo(Outcome.MISCONFIGURED);
        assertThat(result.findings().get(0).finding().message().en()).isEqualTo("there is no text file to check");
    }

    @Test
    void aPatternThatMatchesNothingIsAMisconfiguration() {
        CheckResult result = check("artifacts: [{files: \"papers/*.tex\", kind: paper}]", Map.of());
        assertThat(result.outcome()).isEqualTo(Outcome.MISCONFIGURED);
        assertThat(result.findings())
                .anySatisfy(one -> assertThat(one.finding().message().en())
                        .isEqualTo("the pattern \"papers/*.tex\" matches no file"));
    }

    @Test
    void namesTheNearestRuleAndRefusesToLowerALockedOne() {
        assertThat(check("rules: {AGR-12: off}", Map.of())
                        .findings()
                        .get(0)
                        .finding()
                        .message()
                        .en())
                .startsWith("there is no rule \"AGR-12\"; did you mean");
        CheckResult lowered = check("rules: {AGR-01: warning}", Map.of());
        assertThat(lowered.outcome()).isEqualTo(Outcome.MISCONFIGURED);
        assertThat(lowered.findings().get(0).finding().message().zhTw()).contains("不可調降");
    }

    @Test
    void aTeamSetsTheLevelOfARule() {
        assertThat(check("rules: {PRJ-04: error}", Map.of()).findings())
                .filteredOn(one -> one.finding().rule().equals("PRJ-04"))
                .allSatisfy(one -> assertThat(one.level()).isEqualTo(Level.ERROR));
        CheckResult off = check("rules: {PRJ-04: off}", Map.of());
        assertThat(found(off)).noneMatch(one -> one.startsWith("PRJ-04"));
        assertThat(off.rules())
                .filteredOn(rule -> rule.info().id().equals("PRJ-04"))
                .allSatisfy(rule -> assertThat(rule.state()).isEqualTo(RuleStatus.State.OFF));
    }

    private record Breaking(RuleInfo info) implements Rule.OfArtifact {
        @Override
        public boolean looksAt(io.github.taipei1.rule.Artifact artifact, RuleContext context) {
            return true;
        }

        @Override
        public List<Finding> check(io.github.taipei1.rule.Artifact artifact, RuleContext context) {
            throw new IllegalStateException("boom");
        }
    }

    @Test
    void oneBrokenRuleDoesNotEndTheRun() throws Exception {
        Rule broken =
                new Breaking(RuleInfo.rule("XXX-01", "breaks", Level.ERROR).build());
        List<Rule> rules = new java.util.ArrayList<>(io.github.taipei1.rule.Rules.all());
        rules.add(broken);
        CheckResult result =
                run(rules, MemoryTree.of(Map.of("taipei1.yaml", ExampleProject.config(""), "README.md", "# hello\n")));
        assertThat(result.outcome()).isEqualTo(Outcome.INTERNAL);
        assertThat(result.rules().get(rules.size() - 1).state()).isEqualTo(RuleStatus.State.BROKEN);
        assertThat(found(result)).anyMatch(one -> one.startsWith("AGR-01"));
    }

    @Test
    void aFileInBig5FailsWithAHintAndTheRestIsChecked() throws Exception {
        MemoryTree tree = MemoryTree.of(Map.of("taipei1.yaml", ExampleProject.config(""), "README.md", "# hello\n"));
        tree.put("old.md", "感謝國家高速網路中心提供算力資源與技術支援".getBytes(Charset.forName("Big5")));
        CheckResult result = run(List.of(), tree);
        assertThat(result.files())
                .filteredOn(file -> file.path().equals("old.md"))
                .singleElement()
                .satisfies(file -> {
                    assertThat(file.state()).isEqualTo(CheckedFile.State.FAILED);
                    assertThat(file.why().orElseThrow().zhTw()).contains("Big5");
                });
    }

    @Test
    void anInlineDecisionCoversTheParagraphBehindItAndShowsInTheResult() {
        String comment =
                "software: [{name: NeMo, source: NGC}] # taipei1:ignore PRJ-04 reason=\"授權洽談中\" until=2026-01-31\n";
        CheckResult result = check(comment, Map.of());
        assertThat(result.findings())
                .filteredOn(one -> one.finding().rule().equals("PRJ-04"))
                .singleElement()
                .satisfies(one ->
                        assertThat(one.suppressed().orElseThrow().reason()).isEqualTo("授權洽談中"));
        assertThat(result.suppressed()).isEqualTo(1);
    }

    private static List<String> aboutDecisions(String comment) {
        return check("", Map.of("notes.md", comment + "\n")).findings().stream()
                .filter(one -> one.finding().rule().startsWith("SUP-"))
                .map(one -> one.finding().rule() + " " + one.finding().message().en())
                .toList();
    }

    @Test
    void whatIsWrongWithADecisionIsSaidOnce() {
        assertThat(aboutDecisions("<!-- taipei1:ignore QQQ-99 reason=\"as agreed\" -->"))
                .containsExactly("SUP-01 the decision about QQQ-99 does not hold: there is no rule QQQ-99");
        assertThat(aboutDecisions("<!-- taipei1:ignore software-not-stated reason=\"as agreed\" -->"))
                .singleElement()
                .satisfies(one -> assertThat(one).startsWith("SUP-01").endsWith("the nearest is PRJ-04"));
        assertThat(aboutDecisions("<!-- taipei1:ignore PRJ-04 reason=\"as agreed\" -->\nA fine day."))
                .containsExactly(
                        "SUP-02 the decision about PRJ-04 matches nothing: from here to line 2 there is no such finding");
    }

    @Test
    void aBaselineNeverCoversWhatIsWrongWithDecisions() {
        Map<String, String> files = new HashMap<>();
        files.put("notes.md", "<!-- taipei1:ignore PRJ-04 reason=\"as agreed\" -->\n");
        CheckResult first = check("", files);
        String text =
                Baseline.write(first.findings(), java.util.Optional.empty()).text();
        assertThat(text).doesNotContain("SUP-02");
        String forced = first.findings().stream().map(Reported::fingerprint).collect(Collectors.joining("\n"));
        files.put(Baseline.FILE, forced);
        assertThat(check("", files).findings())
                .filteredOn(one -> one.finding().rule().equals("SUP-02"))
                .singleElement()
                .satisfies(one -> assertThat(one.counts()).isTrue());
    }

    @Test
    void adecisionIsBoundToThePassageAndVoidOnceThatChanges() {
        String software = "software: [{name: NeMo, source: NGC}]\n";
        Reported finding = check(software, Map.of()).findings().stream()
                .filter(one -> one.finding().rule().equals("PRJ-04"))
                .findFirst()
                .orElseThrow();
        String hash = Sha256.hex(Fingerprints.normalised(finding.finding().passage()));
        Map<String, String> files = Map.of("taipei1-decisions.yaml", """
                version: 1
                decisions:
                  - rule: PRJ-04
                    path: taipei1.yaml
                    decision: accepted
                    by: project lead
                    on: 2025-11-01
                    reason: licence under negotiation
                    passage: %s
                """.formatted(hash));
        CheckResult same = check("# moved by a line\n" + software, files);
        assertThat(same.findings())
                .filteredOn(one -> one.finding().rule().equals("PRJ-04"))
                .allSatisfy(one -> assertThat(one.counts()).isFalse());
        CheckResult changed = check(software.replace("NeMo", "BioNeMo"), files);
        assertThat(found(changed)).contains("SUP-02@taipei1-decisions.yaml:3");
        assertThat(changed.findings())
                .filteredOn(one -> one.finding().rule().equals("PRJ-04"))
                .allSatisfy(one -> assertThat(one.counts()).isTrue());
    }

    @Test
    void aBaselineCoversWhatWasThereAndNeverALockedRule() {
        Map<String, String> files = new HashMap<>();
        CheckResult first = check("", files);
        Baseline.Written written = Baseline.write(first.findings(), java.util.Optional.empty());
        files.put(Baseline.FILE, written.text());
        CheckResult second = check("", files);
        assertThat(second.findings()).isNotEmpty().allSatisfy(one -> {
            boolean stays = List.of("AGR-01", "DCL-01", "REP-01", "SCH-02")
                    .contains(one.finding().rule());
            assertThat(one.counts()).as(one.finding().rule()).isEqualTo(stays);
        });
        assertThat(written.recorded()).isPositive();
        assertThat(written.locked())
                .isEqualTo(first.findings().stream()
                        .filter(one -> List.of("AGR-01", "DCL-01", "REP-01")
                                .contains(one.finding().rule()))
                        .count());
        String shrunk = Baseline.write(
                        second.findings().subList(0, 1), java.util.Optional.of(Baseline.read(files.get(Baseline.FILE))))
                .text();
        assertThat(Baseline.read(shrunk).fingerprints()).hasSizeLessThanOrEqualTo(1);
    }

    @Test
    void aCredentialIsFoundAndNeverShownAgain() {
        String token = String.join("", "hf_", "q8Zt3LmWx7Rv", "K2pYd9NsBc4H", "f6Jg1Tu5Xe");
        CheckResult result = check("", Map.of("notes.md", "token: " + token + "\n"));
        assertThat(result.findings())
                .filteredOn(one -> one.finding().rule().equals("SEC-01"))
                .isNotEmpty()
                .allSatisfy(one -> assertThat(one.toString()).doesNotContain(token));
    }

    @Test
    void fingerprintsSurviveMovedLines() {
        List<String> before = check("", Map.of()).findings().stream()
                .map(Reported::fingerprint)
                .toList();
        List<String> after = check("# a line\n# and another\n", Map.of()).findings().stream()
                .map(Reported::fingerprint)
                .toList();
        assertThat(after).containsExactlyInAnyOrderElementsOf(before);
        assertThat(before).doesNotHaveDuplicates();
    }

    @Test
    void aCredentialMayNotBeIgnored() {
        String token = "TOKEN = \"ghp_" + "a1B2c3D4e5".repeat(3) + "F6g7H8\"\n";
        CheckResult result = check("", Map.of("src/a.py", "# taipei1:ignore SEC-01 reason=\"for tests\"\n" + token));
        assertThat(result.findings())
                .filteredOn(one -> one.finding().rule().equals("SEC-01"))
                .singleElement()
                .satisfies(one -> assertThat(one.counts()).isTrue());
        assertThat(result.findings())
                .filteredOn(one -> one.finding().rule().startsWith("SUP-"))
                .singleElement()
                .satisfies(one -> assertThat(one.finding().message().en())
                        .startsWith("SEC-01 has to be met and may not be ignored"));
    }

    @Test
    void whatAPersonIsAskedMayBeIgnoredWhateverTheRule() {
        String claim =
                "# Model\n\n<!-- taipei1:ignore DIS-01 reason=\"approved by phone\" -->\nOur model was trained on Taipei-1.\n";
        CheckResult result = check("", Map.of("README.md", claim));
        assertThat(result.findings())
                .filteredOn(one -> one.finding().rule().equals("DIS-01"))
                .singleElement()
                .satisfies(one -> assertThat(one.counts()).isFalse());
        assertThat(found(result)).noneMatch(one -> one.startsWith("SUP-"));
    }
}
