package io.github.taipei1.rule.ack;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.taipei1.testing.CaseEvaluation;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whole texts with the findings they must give: acknowledgements, and claims that need an approval. */
class AcknowledgementCasesTest {

    @ParameterizedTest
    @CsvSource({"ack-texts.jsonl, ACK", "ack-claims.jsonl, DIS"})
    void giveWhatTheirLabelsSay(String file, String family) throws Exception {
        CaseEvaluation evaluation = CaseEvaluation.of(Path.of("src/test/resources/cases", file), family);

        assertThat(evaluation.faults()).isEmpty();
        assertThat(evaluation.total().recall()).isEqualTo(1);
    }
}
