package io.github.taipei1.report.write;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.taipei1.report.model.Block;
import io.github.taipei1.report.model.Block.Alignment;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class ColumnWidthsTest {
    private static final int TOTAL = 9_070;

    private static Block.Table table(String... cells) {
        return new Block.Table(
                "",
                List.of(),
                Collections.nCopies(cells.length, Alignment.START),
                List.of(),
                List.of(Block.Row.of(cells)));
    }

    @Test
    void widthsAddUpAndFollowWhatTheColumnsHold() {
        ColumnWidths.Fit fit = ColumnWidths.fit(table("週次", "一段相當長的說明文字，占去表格大部分的寬度", "20,112"), TOTAL);
        assertThat(Arrays.stream(fit.widths()).sum()).isEqualTo(TOTAL);
        assertThat(fit.density()).isEqualTo(ColumnWidths.Density.NORMAL);
        assertThat(fit.widths()[1]).isGreaterThan(3 * fit.widths()[0]);
    }

    /** At 8.5 points half a Chinese character is 85 twentieths of a point wide, a figure no wider. */
    @Test
    void figuresOfAWideTableStayWholeInSmallerLetters() {
        String[] cells = {
            "1",
            "luming-8b-base-20251120-checkpoint",
            "8,030,261,248",
            "0.0003",
            "4096",
            "281,500",
            "1.8219",
            "74.9%",
            "48,715.75",
            "訓練過程穩定"
        };
        ColumnWidths.Fit fit = ColumnWidths.fit(table(cells), TOTAL);
        assertThat(fit.density()).isEqualTo(ColumnWidths.Density.DENSE);
        assertThat(Arrays.stream(fit.widths()).sum()).isEqualTo(TOTAL);
        for (int i = 2; i < 9; i++) {
            assertThat(fit.widths()[i]).as(cells[i]).isGreaterThanOrEqualTo(85 * cells[i].length() + 140);
        }
    }

    /** A path may go on in the next line behind a mark; a name or a figure in it may not be torn. */
    @Test
    void wordsStayWholeBesideLongPaths() {
        String[] cells = {
            "ChatGPT GPT-5",
            "潤稿與英文翻譯",
            "report/10-abstract.md、paper/sections/introduction.tex",
            "programme office、members"
        };
        ColumnWidths.Fit fit = ColumnWidths.fit(table(cells), TOTAL);
        assertThat(fit.torn()).isFalse();
        assertThat(fit.widths()[3]).isGreaterThanOrEqualTo(85 * "programme".length() + 140);
    }
}
