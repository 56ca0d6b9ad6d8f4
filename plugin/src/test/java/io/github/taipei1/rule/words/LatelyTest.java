package io.github.taipei1.rule.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class LatelyTest {
    private final AtomicInteger searches = new AtomicInteger();
    private final Lately lately = new Lately();

    private int ask(String question, String text) {
        return lately.answer(question, text, searches::incrementAndGet);
    }

    @Test
    void aTextThatComesAgainIsNotSearchedAgain() {
        for (int i = 0; i < 1_000; i++) {
            assertThat(ask("in ai", "we used a tool")).isEqualTo(1);
        }
        assertThat(searches).hasValue(1);
    }

    @Test
    void anotherQuestionAndAnotherTextAre() {
        ask("in ai", "one");
        ask("all ai", "one");
        ask("in ai", "two");
        assertThat(searches).hasValue(3);
    }

    @Test
    void keepsOnlyAFewTextsAndNoLongOnes() {
        for (int i = 0; i < 1_000; i++) {
            ask("in ai", "text " + i);
        }
        ask("in ai", "text 0");
        assertThat(searches).hasValue(1_001);
        ask("in ai", "long ".repeat(1_000));
        ask("in ai", "long ".repeat(1_000));
        assertThat(searches).hasValue(1_003);
    }
}
