package io.github.taipei1.rule.words;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.taipei1.testing.CaseEvaluation;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Texts by people who had seen no code, labelled before anybody ran the rules over them. No weight is fitted to them, so that they tell how
 * rules that weigh words do on texts not seen; a few labels are such that reasonable people differ.
 */
class HeldOutTest {

    @ParameterizedTest
    @CsvSource({"USE, 0.88, 0.75", "DIS, 0.93, 0.88", "GAI, 0.78, 0.72"})
    void textsThatNothingWasFittedToAreReadAlmostAsWell(String family, double recall, double precision)
            throws IOException {
        Path file = Path.of("src/test/resources/heldout", family.toLowerCase(Locale.ROOT) + ".jsonl");
        CaseEvaluation evaluation = CaseEvaluation.of(file, family);

        assertThat(evaluation.total().recall()).as("%s", evaluation.faults()).isGreaterThanOrEqualTo(recall);
        assertThat(evaluation.total().precision()).as("%s", evaluation.faults()).isGreaterThanOrEqualTo(precision);
    }
}
