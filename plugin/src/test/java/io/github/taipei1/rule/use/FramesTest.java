package io.github.taipei1.rule.use;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.taipei1.testing.CaseEvaluation;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Texts in many voices and constructions, half of them near misses, labelled before the grammar was written or without sight of it. */
class FramesTest {
    private static final Path CASES = Path.of("src/test/resources/cases/use-5.jsonl");

    @Test
    void tellWhatTheLabelsSay() throws Exception {
        assertThat(CaseEvaluation.of(CASES, "USE").faults()).isEmpty();
    }
}
