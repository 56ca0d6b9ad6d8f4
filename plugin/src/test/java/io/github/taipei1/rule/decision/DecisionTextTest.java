package io.github.taipei1.rule.decision;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.taipei1.finding.Place;
import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class DecisionTextTest {
    private static final LocalDate DAY = LocalDate.of(2025, 11, 20);
    private static final String HASH = "ab".repeat(32);
    private static final String ONE = """
            # ours
            version: 1
            decisions:
                -   rule: ACK-02   # kept as it is
                    path: a.md
                    decision: accepted
                    by: lead
                    reason: 'why'
                    passage: %s
            # the end
            """.formatted("cd".repeat(32));

    private static Decision decision(String path, String by, String reason) {
        return new Decision(
                Place.of(Decisions.FILE),
                "PRJ-04",
                path,
                Optional.of(new Decision.Lines(7, 7)),
                Optional.of(HASH),
                Decision.Verdict.NO_BREACH,
                Optional.of(by),
                Optional.of(DAY),
                Optional.of(reason),
                Optional.of(DAY.plusDays(30)));
    }

    private static final Decision PLAIN = decision("taipei1.yaml", "主導單位", "授權洽談中");

    @Test
    void beginsAFileThatIsNotThere() {
        String text = DecisionText.with(Optional.empty(), PLAIN).orElseThrow();
        assertThat(text).startsWith("#").contains("decision: no-breach", "until: 2025-12-20", "line: 7");
        assertThat(DecisionFile.read(text).all()).hasSize(1);
    }

    @Test
    void keepsEveryByteThatWasThere() {
        String text = DecisionText.with(Optional.of(ONE), PLAIN).orElseThrow();
        assertThat(text).startsWith(ONE);
        assertThat(text.substring(ONE.length())).startsWith("    - rule: PRJ-04\n      path: \"taipei1.yaml\"\n");
        assertThat(DecisionFile.read(text).all()).extracting(Decision::rule).containsExactly("ACK-02", "PRJ-04");
    }

    @Test
    void keepsWindowsLineEndsAndAMark() {
        String windows = "\uFEFF" + ONE.replace("\n", "\r\n");
        String text = DecisionText.with(Optional.of(windows), PLAIN).orElseThrow();
        assertThat(text).startsWith(windows).endsWith("\r\n");
        assertThat(text.replace("\r\n", "")).doesNotContain("\n");
    }

    @Test
    void addsToAListThatIsEmptyOrNotTheLastKey() {
        assertThat(DecisionText.with(Optional.of("version: 1\ndecisions: [ ] # none yet"), PLAIN))
                .hasValueSatisfying(text -> assertThat(text).startsWith("version: 1\ndecisions: # none yet\n  - rule"));
        assertThat(DecisionText.with(Optional.of("version: 1\ndecisions:\n"), PLAIN))
                .isPresent();
        String turned = "decisions:\n- {rule: ACK-02, path: a, decision: breach, reason: b, passage: c}\nversion: 1\n";
        assertThat(DecisionText.with(Optional.of(turned), PLAIN))
                .hasValueSatisfying(text -> assertThat(text)
                        .startsWith(turned.substring(0, turned.indexOf("version")))
                        .endsWith("passage: " + HASH + "\nversion: 1\n"));
    }

    @Test
    void refusesAFileItCannotAddTo() {
        assertThat(DecisionText.with(Optional.of("{version: 1, decisions: []}"), PLAIN))
                .isEmpty();
        assertThat(DecisionText.with(Optional.of("version: 1\ndecisions: [\n"), PLAIN))
                .isEmpty();
        assertThat(DecisionText.with(Optional.of("version: 1\nunknown: 2\ndecisions:\n"), PLAIN))
                .isEmpty();
    }

    @Property(tries = 200)
    void whateverSomebodyWritesIsReadBack(@ForAll String path, @ForAll String reason) {
        boolean readable = (path + reason).codePoints().noneMatch(c -> Character.getType(c) == Character.SURROGATE);
        Decision decision = decision(path, "somebody", reason);
        Optional<String> text = DecisionText.with(Optional.of(ONE), decision);
        if (readable) {
            assertThat(text).isPresent();
            assertThat(text.get()).startsWith(ONE);
            assertThat(DecisionFile.read(text.get()).all().get(1).reason()).contains(reason);
        }
    }
}
