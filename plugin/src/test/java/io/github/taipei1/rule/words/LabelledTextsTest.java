package io.github.taipei1.rule.words;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.taipei1.testing.CaseEvaluation;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that must, or must not, give findings of the families that read with a grammar of words. */
class LabelledTextsTest {
    private static final Path CASES = Path.of("src/test/resources/cases");

    @ParameterizedTest
    @ValueSource(strings = {"GAI", "DCL", "SEC", "USE"})
    void giveWhatTheirLabelsSay(String family) throws Exception {
        CaseEvaluation evaluation = CaseEvaluation.of(CASES.resolve(file(family)), family);

        assertThat(evaluation.faults()).isEmpty();
    }

    /** Written by others than those who wrote the rules. */
    @ParameterizedTest
    @ValueSource(strings = {"ACK", "DCL", "DIS", "GAI", "USE"})
    void giveWhatStrangersSaidOfThem(String family) throws Exception {
        String file = family.toLowerCase(java.util.Locale.ROOT) + "-more.jsonl";

        assertThat(CaseEvaluation.of(CASES.resolve(file), family).faults()).isEmpty();
    }

    /** Written along the grammar, each way to say a thing with its near misses, and by strangers who had not seen it. */
    @ParameterizedTest
    @ValueSource(strings = {"ACK", "DCL", "DIS", "GAI", "SEC", "USE"})
    void giveWhatTheGrammarSays(String family) throws Exception {
        String file = family.toLowerCase(java.util.Locale.ROOT) + "-4.jsonl";

        assertThat(CaseEvaluation.of(CASES.resolve(file), family).faults()).isEmpty();
    }

    /** Labelled by people who had seen no code, one by one, as teams write. */
    @ParameterizedTest
    @ValueSource(strings = {"ACK", "DCL", "DIS", "GAI", "SEC"})
    void giveWhatReadersOfManyTeamsSaid(String family) throws Exception {
        String file = family.toLowerCase(java.util.Locale.ROOT) + "-5.jsonl";

        assertThat(CaseEvaluation.of(CASES.resolve(file), family).faults()).isEmpty();
    }

    /** A second round by such people, with the ways to say a thing and its near misses that it led to. */
    @ParameterizedTest
    @ValueSource(strings = {"ACK", "DCL", "DIS", "GAI", "SEC"})
    void giveWhatReadersSaidInASecondRound(String family) throws Exception {
        String file = family.toLowerCase(java.util.Locale.ROOT) + "-6.jsonl";

        assertThat(CaseEvaluation.of(CASES.resolve(file), family).faults()).isEmpty();
    }

    /** A third round, as it was scored before anything was mended for it; what was wrong then is marked as open. */
    @ParameterizedTest
    @ValueSource(strings = {"ACK", "DCL", "DIS", "GAI", "SEC", "USE"})
    void giveWhatReadersSaidInAThirdRound(String family) throws Exception {
        String file = family.toLowerCase(java.util.Locale.ROOT) + "-7.jsonl";

        assertThat(CaseEvaluation.of(CASES.resolve(file), family).faults()).isEmpty();
    }

    private static String file(String family) {
        return family.toLowerCase(java.util.Locale.ROOT) + "-texts.jsonl";
    }
}
