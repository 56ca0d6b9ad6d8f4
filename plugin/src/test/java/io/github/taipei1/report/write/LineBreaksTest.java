package io.github.taipei1.report.write;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Ten Chinese characters fit a line of 120 points in letters of 12. */
class LineBreaksTest {

    private static int lines(String text) {
        return LineBreaks.count(text, 0, 120, 12);
    }

    @Test
    void chineseBreaksAnywhere() {
        assertThat(lines("")).isEqualTo(1);
        assertThat(lines("一二三四五六七八九十")).isEqualTo(1);
        assertThat(lines("一二三四五六七八九十一")).isEqualTo(2);
        assertThat(LineBreaks.count("一二三四五六七八九", 24, 120, 12))
                .as("with an indent")
                .isEqualTo(2);
    }

    @Test
    void aMarkHangsAndNoLineBeginsWithOne() {
        assertThat(lines("一二三四五六七八九十。")).isEqualTo(1);
        assertThat(lines("一二三四五六七八九十」")).isEqualTo(2);
        assertThat(lines("一二三四五六七八九「十"))
                .as("an opening mark goes with what it opens")
                .isEqualTo(2);
    }

    @Test
    void latinBreaksBetweenWords() {
        assertThat(lines("one two three four")).isEqualTo(1);
        assertThat(lines("one two three four five six seven")).isEqualTo(2);
        assertThat(lines("一二三四五六七八九 Taipei")).isEqualTo(2);
        assertThat(lines("a".repeat(100)))
                .as("533 points without a place to break")
                .isEqualTo(5);
    }
}
