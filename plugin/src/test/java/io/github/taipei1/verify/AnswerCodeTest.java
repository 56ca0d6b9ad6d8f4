package io.github.taipei1.verify;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.taipei1.finding.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The codes, told by {@code explain} and listed in both READMEs. */
class AnswerCodeTest {

    @ParameterizedTest
    @CsvSource({"README.md, EN, yes", "README.zh-TW.md, ZH_TW, 是"})
    void bothReadmesListThemAsTheyAreExplained(String readme, Language language, String yes) throws IOException {
        List<String> wanted = Arrays.stream(AnswerCode.values())
                .map(one -> "| `" + one.code() + "` | " + one.about().in(language) + " | "
                        + (one.isWaivable() ? yes + " |" : "|"))
                .toList();
        List<String> listed = Files.readAllLines(Path.of("..", readme)).stream()
                .filter(line -> line.startsWith("| `VER-"))
                .toList();
        assertThat(listed).isEqualTo(wanted);
    }

    @ParameterizedTest
    @EnumSource
    void eachIsFoundByItsCodeInAnyCaseAndSaysWhetherItCanBeWaived(AnswerCode code) {
        assertThat(AnswerCode.of(" " + code.code().toLowerCase(java.util.Locale.ROOT)))
                .contains(code);
        for (Language language : Language.values()) {
            List<String> explained = code.explained(language);
            assertThat(explained.get(0)).startsWith(code.code());
            assertThat(explained).contains(code.about().in(language));
            assertThat(String.join("\n", explained).contains("taipei1.waivers")).isEqualTo(code.isWaivable());
        }
    }

    @Test
    void otherWordsAreNone() {
        assertThat(AnswerCode.of("VER-99")).isEmpty();
        assertThat(AnswerCode.of("VER_06")).isEmpty();
        assertThat(AnswerCode.of("ACK-01")).isEmpty();
    }
}
