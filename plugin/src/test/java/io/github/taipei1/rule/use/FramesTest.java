package io.github.taipei1.rule.use;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.taipei1.testing.CaseEvaluation;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts in many voices and constructions, half of them near misses, labelled before the grammar was written or without sight of it. */
class FramesTest {
    private static final Path CASES = Path.of("src/test/resources/cases");

    @ParameterizedTest
    @ValueSource(strings = {"use-5.jsonl", "use-6.jsonl"})
    void tellWhatTheLabelsSay(String file) throws Exception {
        assertThat(CaseEvaluation.of(CASES.resolve(file), "USE").faults()).isEmpty();
    }
}
