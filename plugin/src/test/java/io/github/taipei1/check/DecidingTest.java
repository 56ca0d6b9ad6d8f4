package io.github.taipei1.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.taipei1.rule.decision.Decision;
import io.github.taipei1.rule.decision.DecisionText;
import io.github.taipei1.testing.ExampleProject;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DecidingTest {
    private static final String SOFTWARE = "software: [{name: NeMo, source: NGC}, {name: vLLM, source: pip}]\n";

    private static CheckResult result(Map<String, String> files) {
        return ExampleProject.check(SOFTWARE, files, ExampleProject.DAY);
    }

    private static Deciding.Request request(String rule, String path, Integer line, String decision) {
        return new Deciding.Request(
                rule, path, Optional.ofNullable(line), decision, "lead", "why not", Optional.empty());
    }

    private static String refusal(Deciding.Request request) {
        return Deciding.of(result(Map.of()), request).refusal().orElseThrow().en();
    }

    private static CheckResult one(Map<String, String> files) {
        return ExampleProject.check("software: [{name: NeMo, source: NGC}]\n", files, ExampleProject.DAY);
    }

    @Test
    void aDecisionHoldsFromTheNextCheckOn() {
        Deciding.Answer answer =
                Deciding.of(one(Map.of()), request("software-not-stated", "./taipei1.yaml", null, "accepted"));
        Decision decision = answer.decision().orElseThrow();
        String text = DecisionText.with(Optional.empty(), decision).orElseThrow();
        CheckResult after = one(Map.of("taipei1-decisions.yaml", text));
        assertThat(after.findings())
                .filteredOn(found -> found.finding().rule().equals("PRJ-04"))
                .singleElement()
                .satisfies(found ->
                        assertThat(found.suppressed().orElseThrow().by()).isEqualTo("lead"));
        assertThat(after.findings()).noneMatch(found -> found.finding().rule().startsWith("SUP"));
        assertThat(Deciding.of(after, request("PRJ-04", "taipei1.yaml", null, "accepted"))
                        .refusal()
                        .orElseThrow()
                        .en())
                .contains("has a decision already");
    }

    @Test
    void refusesWhatIsUnknownAndNamesWhatIsThere() {
        assertThat(refusal(request("PRJ-40", "taipei1.yaml", null, "accepted"))).contains("nearest is PRJ-0");
        assertThat(refusal(request("PRJ-04", "other.md", 3, "accepted")))
                .contains("other.md:3", "PRJ-04 taipei1.yaml:");
        assertThat(refusal(request("PRJ-04", "taipei1.yaml", 1, "accepted"))).contains("taipei1.yaml:1");
        assertThat(refusal(request("PRJ-04", "taipei1.yaml", null, "maybe")))
                .contains("accepted, no-breach, false-alarm, breach");
    }

    @Test
    void refusesWhatIsAmbiguous() {
        assertThat(refusal(request("PRJ-04", "taipei1.yaml", null, "accepted"))).contains("name a line");
    }

    @Test
    void whatHasToBeMetCannotBeAccepted() {
        assertThat(refusal(request("AGR-01", "taipei1.yaml", null, "accepted"))).isNotBlank();
        CheckResult locked =
                ExampleProject.check("# without generative-ai\nlanguage: en\n", Map.of(), LocalDate.of(2025, 11, 20));
        assertThat(Deciding.of(locked, request("GAI-01", "taipei1.yaml", null, "accepted"))
                        .refusal()
                        .orElseThrow()
                        .en())
                .contains("cannot be accepted");
        assertThat(Deciding.of(locked, request("GAI-01", "taipei1.yaml", null, "false-alarm"))
                        .decision())
                .isPresent();
        assertThat(refusal(request("SUP-01", "taipei1.yaml", null, "accepted"))).contains("may not be decided away");
    }

    @Test
    void needsAPersonAReasonAndADayToCome() {
        Deciding.Request nobody = new Deciding.Request(
                "PRJ-04", "taipei1.yaml", Optional.empty(), "accepted", " ", "why", Optional.empty());
        assertThat(refusal(nobody)).contains("(by)");
        Deciding.Request past = new Deciding.Request(
                "PRJ-04",
                "taipei1.yaml",
                Optional.empty(),
                "accepted",
                "lead",
                "why",
                Optional.of(LocalDate.of(2025, 11, 1)));
        assertThat(refusal(past)).contains("has passed");
    }
}
