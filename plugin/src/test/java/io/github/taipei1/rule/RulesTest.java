package io.github.taipei1.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.taipei1.call.Call;
import io.github.taipei1.call.Calls;
import io.github.taipei1.check.CheckResult;
import io.github.taipei1.check.Outcome;
import io.github.taipei1.testing.ExampleProject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a new rule must have; each failure says what to add. */
class RulesTest {

    static List<Rule> rules() {
        return Rules.all();
    }

    @Test
    void areListedByIdWithoutTwins() {
        assertThat(rules()).extracting(rule -> rule.info().id()).isSorted().doesNotHaveDuplicates();
        assertThat(rules()).extracting(rule -> rule.info().alias()).doesNotHaveDuplicates();
    }

    @Test
    void everyRuleClassIsListed() throws Exception {
        Path root = Path.of("src/main/java/io/github/taipei1/rule");
        try (Stream<Path> files = Files.walk(root)) {
            List<String> written = files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> isRule(file))
                    .map(file -> file.getFileName().toString().replace(".java", ""))
                    .sorted(Comparator.naturalOrder())
                    .toList();
            assertThat(rules().stream()
                            .map(rule -> rule.getClass().getSimpleName())
                            .sorted())
                    .as("a rule class that Rules does not name, or the reverse")
                    .containsExactlyElementsOf(written);
        }
    }

    private static boolean isRule(Path file) {
        try {
            String text = Files.readString(file);
            return text.contains("implements Rule.Of");
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("rules")
    void hasAllItsParts(Rule rule) {
        RuleInfo info = rule.info();
        assertThat(info.id()).matches("[A-Z]{3}-\\d\\d");
        assertThat(info.alias()).matches("[a-z][a-z0-9-]+");
        assertThat(List.of(info.title(), info.explanation(), info.appliesTo()))
                .as("title, explanation and appliesTo in both languages")
                .allSatisfy(text -> assertThat(text.zhTw()).isNotEqualTo("-"));
        assertThat(info.examples()).as("a wrong and a right example").anyMatch(Example::wrong);
        assertThat(info.examples()).as("a wrong and a right example").anyMatch(example -> !example.wrong());
    }

    @ParameterizedTest
    @MethodSource("rules")
    void rideOnDutiesThatEveryCallKnows(Rule rule) {
        for (String id : Calls.shipped()) {
            Call call = Calls.load(id, Path.of(".")).call().orElseThrow();
            assertThat(rule.info().duties())
                    .allSatisfy(duty -> assertThat(call.duty(duty)).as(duty).isPresent());
        }
    }

    @TestFactory
    Stream<DynamicTest> examples() {
        return rules().stream()
                .flatMap(rule -> rule.info().examples().stream()
                        .map(example -> dynamicTest(
                                rule.info().id()
                                        + (example.wrong() ? " wrong: " : " right: ")
                                        + example.note().en(),
                                () -> shows(rule, example))));
    }

    private static void shows(Rule rule, Example example) {
        CheckResult result = ExampleProject.check(example);
        assertThat(result.outcome())
                .as("the example itself must be sound: %s", result.findings())
                .isNotIn(Outcome.MISCONFIGURED, Outcome.INTERNAL);
        List<String> found = result.findings().stream()
                .filter(reported -> reported.finding().rule().equals(rule.info().id()))
                .map(reported -> reported.finding().place() + " "
                        + reported.finding().message().en())
                .toList();
        if (example.wrong()) {
            assertThat(found).isNotEmpty();
        } else {
            assertThat(found).isEmpty();
        }
    }
}
