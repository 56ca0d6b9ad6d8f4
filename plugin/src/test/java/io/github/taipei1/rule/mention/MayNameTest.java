package io.github.taipei1.rule.mention;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.taipei1.rule.words.Keywords;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The cheap look that spares most files the parsing. */
class MayNameTest {
    private static final Keywords WORDS = NameWords.of("Taipei-1");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "on Taipei-1.",
                "TAIPEI-1",
                "Ｔａｉｐｅｉ－１",
                "Taipe-1 超級電腦",
                "the Tapiei-1 machine",
                "Taipeii-1",
                "Taiwei-1",
                "#taipei1",
                "於台北一號訓練",
                "臺北1號",
                "Tai**pei**-1",
                "T&#97;ipei-1",
                "{\"machine\": \"\\u53f0\\u5317\"}",
                "Tai\u00adpei-1",
                "\\machine{Taipei}-1"
            })
    void looksCloserWhereTheNameMayStand(String text) {
        assertThat(WORDS.in(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Taiwan's tailored training pipeline contains details.",
                "tape-1, tapir-1, tai chi",
                "在台灣訓練模型",
                "Contaipei",
                "the tip"
            })
    void passesOverWhatCannotNameIt(String text) {
        assertThat(WORDS.in(text)).isFalse();
    }
}
