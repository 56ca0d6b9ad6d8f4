package io.github.taipei1.bilingual.compare;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Figures go with the names beside them, in whatever order each language tells them. */
class FigureNamesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "每百字的錯誤數，PaddleOCR 為 9.3 個，Kraken 為 4.7 個。|Kraken left 4.7 errors in every hundred characters, whereas PaddleOCR left 9.3.|9.3|4.7",
                "本模型 Yushan 答對 78.4%；規模較大的 Llama 則為 71.9%。|It answered 78.4% of the questions, against 71.9% for Llama, a larger model than Yushan.|78.4|71.9",
                "Breeze 耗電 41 度，Taide 耗電 57 度。|Breeze drew 41 kWh and Taide 57 kWh.|41|57",
            })
    void exchangedFiguresAreTold(String zh, String en, String one, String two) {
        assertThat(ComparisonTest.warnings(zh, en)).isEmpty();
        String swapped = zh.replace(one, "#").replace(two, one).replace("#", two);
        assertThat(ComparisonTest.warnings(swapped, en))
                .extracting(Difference::rule)
                .contains("BIL-05");
    }
}
