package io.github.taipei1.rule.gai;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.taipei1.check.Reported;
import io.github.taipei1.finding.Finding;
import io.github.taipei1.finding.Level;
import io.github.taipei1.testing.ExampleProject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ContradictionTest {
    private static List<Finding> found(String sentence) {
        return ExampleProject.check(
                        "generative-ai: {used: false}\n",
                        Map.of("report/30-results.md", "# Results\n\n" + sentence + "\n"),
                        ExampleProject.DAY)
                .findings()
                .stream()
                .map(Reported::finding)
                .filter(finding -> finding.rule().equals("GAI-04"))
                .toList();
    }

    @Test
    void holdsWhatIsPlainlySaidAgainstTheRecord() {
        Finding finding = found("Chapter 3 was polished with ChatGPT and reviewed by the authors.")
                .get(0);

        assertThat(finding.level()).isEqualTo(Level.ERROR);
        assertThat(finding.message().en()).startsWith("this says that generative AI was used");
    }

    @Test
    void asksAboutASentenceThatOnlySeemsToSayIt() {
        Finding finding =
                found("Some of the wording came out of ChatGPT at some point.").get(0);

        assertThat(finding.level()).isEqualTo(Level.REVIEW);
        assertThat(finding.message().en()).startsWith("does this say").contains("?");
        assertThat(finding.message().zhTw()).contains("？");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Perplexity was computed with our model on the held-out text.",
                "We trained until perplexity fell below 9, as drawn in figure 3.",
                "The heat flux in figure 4 was drawn by the field team.",
                "The runway in figure 5 was drawn from photographs by our surveyors.",
                "The cover was drawn by Ai-Ling Chen.",
                "The verse on page 2 was written by Claude McKay.",
                "每位 copilot 的座位圖由本組繪製。"
            })
    void knowsWordsAndPeopleOfTheSameName(String sentence) {
        assertThat(found(sentence)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Perplexity collected the background of chapter 2 for us.", "第二章背景先用 perplexity 蒐集，再由助理核對。"})
    void readsANameThatIsAWordTooWhereItIsUsedAsAName(String sentence) {
        assertThat(found(sentence)).hasSize(1);
    }
}
