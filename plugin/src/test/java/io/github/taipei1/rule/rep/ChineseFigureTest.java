package io.github.taipei1.rule.rep;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChineseFigureTest {
    @ParameterizedTest
    @CsvSource({
        "七, 7, 0",
        "十, 10, 1",
        "十二, 12, 0",
        "二十, 20, 1",
        "兩百, 200, 2",
        "一百零五, 105, 0",
        "一百五, 150, 1",
        "四百二十七, 427, 0",
        "七萬, 70000, 4",
        "七萬四, 74000, 3",
        "七萬四千, 74000, 3",
        "七萬零四十, 70040, 1",
        "七萬三千六百二十九, 73629, 0",
        "十二萬, 120000, 4",
        "八千五百億, 850000000000, 10",
        "一兆一千八百億, 1180000000000, 10",
        "二點五, 2.5, -1",
        "九十一點三, 91.3, -1",
        "七點四萬, 74000, 3",
        "一點一八兆, 1180000000000, 10"
    })
    void isReadAsItIsSpoken(String numerals, String value, int power) {
        assertThat(ChineseFigure.of(numerals)).hasValueSatisfying(number -> {
            assertThat(number.value()).isEqualByComparingTo(value);
            assertThat(number.power()).isEqualTo(power);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"八九", "一二三", "百", "千萬", "萬億", "三點", "十十", "一萬三億", "零"})
    void isNoneWhereNobodySpeaksSo(String numerals) {
        assertThat(ChineseFigure.of(numerals)).isEmpty();
    }
}
