package io.github.taipei1.report.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.taipei1.finding.Language;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class NumberingTest {

    private static List<String> markers(Language language, int... levels) {
        Numbering numbering = new Numbering(language);
        List<String> markers = new ArrayList<>();
        for (int level : levels) {
            numbering.advance(level);
            markers.add(numbering.marker(level));
        }
        return markers;
    }

    @Test
    void aChineseReportNumbersAsOfficialPapersDo() {
        assertThat(markers(Language.ZH_TW, 1, 2, 3, 3, 4, 5, 5, 2, 1, 2))
                .containsExactly("壹、", "一、", "（一）", "（二）", "1.", "(1)", "(2)", "二、", "貳、", "一、");
    }

    @Test
    void anEnglishReportNumbersInDecimals() {
        assertThat(markers(Language.EN, 1, 2, 3, 2, 1, 2)).containsExactly("1", "1.1", "1.1.1", "1.2", "2", "2.1");
    }

    @Test
    void chineseNumbersReadAsTheyAreSpoken() {
        assertThat(List.of(1, 9, 10, 11, 19, 20, 21, 100, 105, 110, 111, 1000, 1010, 9999))
                .extracting(ChineseNumber.PLAIN::of)
                .containsExactly(
                        "一", "九", "十", "十一", "十九", "二十", "二十一", "一百", "一百〇五", "一百一十", "一百一十一", "一千", "一千〇一十",
                        "九千九百九十九");
        assertThat(List.of(3, 10, 12, 20, 34))
                .extracting(ChineseNumber.FORMAL::of)
                .containsExactly("參", "壹拾", "壹拾貳", "貳拾", "參拾肆");
    }
}
