package io.github.taipei1.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.taipei1.testing.ExampleProject;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Texts that nobody wrote: whatever is repeated in them, a check comes to its end, which one that looks back at all before would not. */
class HugeTextsTest {
    private static final int SIZE = 400_000;

    private static CheckResult check(String path, String text) {
        return ExampleProject.check("", Map.of(path, text), ExampleProject.DAY);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "README.md|Taipei-1",
                "README.md|H100",
                "README.md|ChatGPT",
                "README.md|Taipei-1 H100 used for paid",
                "README.md|感謝 Taipei-1 H100、",
                "README.md|收費推論服務 Taipei-1、",
                "report/a.txt|使用 ChatGPT 潤稿，",
                "data/a.yaml|sk-",
                "paper/main.tex|trained on Taipei-1 H100"
            })
    void areCheckedInOneLineAndInMany(String path, String unit) {
        for (String end : new String[] {" ", "\n"}) {
            CheckResult result = check(path, (unit + end).repeat(SIZE / (unit.length() + 1)));
            assertThat(result.rules()).noneMatch(rule -> rule.state() == RuleStatus.State.BROKEN);
        }
    }

    @Test
    void tellOneFindingForEachParagraphThatClaims() {
        CheckResult result = check("README.md", "We trained our model on Taipei-1 H100.\n\n".repeat(4_000));
        assertThat(result.findings())
                .filteredOn(one -> one.finding().rule().equals("DIS-01"))
                .hasSize(4_000);
    }

    @Test
    void areReadAsPlainTextWhereNoBlankLineEndsAParagraph() {
        CheckResult result = check("README.md", ".\n".repeat(300_000) + "Trained on Taipei1 H-100.\n");
        assertThat(result.files())
                .filteredOn(file -> file.path().equals("README.md"))
                .allSatisfy(file -> assertThat(file.why()).isPresent());
        assertThat(result.findings()).anyMatch(one -> one.finding().rule().equals("ACK-06"));
    }

    @Test
    void hideNoCredentialBehindWordsLikeIts() {
        String token = "ghp_" + "a1B2c3D4e5".repeat(3) + "F6g7H8";
        CheckResult result = check("src/a.py", "ghp_".repeat(20_000) + " key = \"" + token + "\"\n");
        assertThat(result.findings()).anyMatch(one -> one.finding().rule().equals("SEC-01"));
    }
}
