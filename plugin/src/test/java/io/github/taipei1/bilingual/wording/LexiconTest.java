package io.github.taipei1.bilingual.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LexiconTest {

    @Test
    void theWrongWordsAreTheSameReadByThemselves() {
        assertThat(Lexicon.standardWrong())
                .isNotEmpty()
                .isEqualTo(Lexicon.standard().wrong());
    }
}
