package io.github.taipei1.rule.ack;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.taipei1.check.CheckResult;
import io.github.taipei1.finding.Level;
import io.github.taipei1.testing.CaseEvaluation;
import io.github.taipei1.testing.ExampleProject;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Whole texts with the findings they must give: acknowledgements, and claims that need an approval. */
class AcknowledgementCasesTest {

    @Test
    void giveWhatTheirLabelsSay() throws Exception {
        CaseEvaluation evaluation = CaseEvaluation.of(Path.of("src/test/resources/cases/ack-texts.jsonl"), "ACK");

        assertThat(evaluation.faults()).isEmpty();
        assertThat(evaluation.total().recall()).isEqualTo(1);
    }

    /** Claims are weighed; these texts were not among those that the weights were fitted to. */
    @Test
    void giveNearlyAllClaimsThatTheirLabelsSay() throws Exception {
        CaseEvaluation evaluation = CaseEvaluation.of(Path.of("src/test/resources/cases/ack-claims.jsonl"), "DIS");

        assertThat(evaluation.total().recall()).as("%s", evaluation.faults()).isGreaterThan(0.95);
        assertThat(evaluation.total().precision()).as("%s", evaluation.faults()).isGreaterThan(0.93);
    }

    @Test
    void aWorkThatCannotBeReadIsForAPersonToLookAt() {
        CheckResult result = ExampleProject.check("", Map.of("paper/main.docx", "no zip"), ExampleProject.DAY);

        assertThat(result.findings())
                .filteredOn(one -> one.finding().rule().equals("ACK-01"))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.level()).isEqualTo(Level.REVIEW);
                    assertThat(one.finding().place().path()).isEqualTo("paper/main.docx");
                });
    }
}
