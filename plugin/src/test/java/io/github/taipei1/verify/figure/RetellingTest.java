package io.github.taipei1.verify.figure;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.taipei1.verify.figure.Retelling.Changed;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Lines as they must be, held against documents that set them in their own ways. */
class RetellingTest {
    private static Retelling.Compared compared(String document, String... lines) {
        return new Retelling(List.of(document.split("\n"))).against(List.of(lines));
    }

    @Test
    void spacesLineEndsBordersAndWidthsAreNoDifference() {
        Retelling.Compared compared = compared(
                "封面\n實際配置 73,629.00 GPU\n小時，配置率\u3000８5.6%。\n逾時\n14\n3,288.8",
                "實際配置 73,629.00 GPU 小時，配置率 85.6%。", "逾時 | 14 | 3,288.8");
        assertThat(compared.changed()).isEmpty();
        assertThat(compared.figures()).isEqualTo(4);
    }

    @Test
    void aChangedFigureIsToldWithItsSurroundings() {
        Retelling.Compared compared = compared("實際配置 83,629.00 GPU 小時，配置率 85.6%。", "實際配置 73,629.00 GPU 小時，配置率 85.6%。");
        assertThat(compared.changed())
                .containsExactly(new Changed("實際配置73,629.00 GPU小時,配置率85.6%。", "83,629.00", "73,629.00"));
    }

    @Test
    void aSignAndADateAreFiguresToo() {
        assertThat(compared("變化為 +13.9%，自 2025-11-10 起算", "變化為 -13.9%，自 2025-11-10 起算")
                        .changed())
                .extracting(Changed::written)
                .containsExactly("+13.9");
        assertThat(compared("變化為 -13.9%，自 2025-11-12 起算", "變化為 -13.9%，自 2025-11-10 起算")
                        .changed())
                .extracting(Changed::written)
                .containsExactly("12");
    }

    @Test
    void aLineThatIsNotThereSaysNothing() {
        assertThat(compared("另一份報告，共 12 頁", "本報告之公開版未載 12 項").changed()).isEmpty();
        assertThat(compared("", "本報告之公開版未載 12 項").changed()).isEmpty();
    }

    @Test
    void rowsThatDifferInTheirFiguresOnlyAreToldApart() {
        String[] rows = {"1 | 11/10–11/16 | 21,504.0 | 18,436.4 | 85.7% | 2 | 11/17–11/23 | 21,504.0 | 19,325.6 | 89.9%"
        };
        assertThat(compared("1 11/10–11/16 21,504.0 18,436.4 85.7% 2 11/17–11/23 21,504.0 19,325.6 89.9%", rows)
                        .changed())
                .isEmpty();
        assertThat(compared("1 11/10–11/16 21,504.0 18,436.4 85.7% 2 11/17–11/23 21,504.0 20,325.6 89.9%", rows)
                        .changed())
                .extracting(Changed::written)
                .containsExactly("20,325.6");
    }

    /** A list of contents has the words of a row before another figure. */
    @Test
    void aShortLineIsKnownByMostOfItsFigures() {
        assertThat(compared("失敗 7\n失敗 14 451.4", "失敗 | 14 | 451.4").changed()).isEmpty();
        assertThat(compared("語料 7", "語料 | 14").changed()).isEmpty();
    }

    @Test
    void aRowThatStandsTwiceIsMissedWhereItWasChanged() {
        assertThat(compared("逾時 14 3,288.8 又 逾時 15 3,288.8", "逾時 | 14 | 3,288.8", "逾時 | 14 | 3,288.8")
                        .changed())
                .extracting(Changed::written, Changed::told)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("15", "14"));
    }

    @Test
    void theNumberOfATableMayBeAny() {
        assertThat(compared("見表 15，共 427 件作業", "見表 \uFFFC，共 427 件作業").figures()).isEqualTo(1);
        assertThat(compared("見表 15，共 428 件作業", "見表 \uFFFC，共 427 件作業").changed())
                .extracting(Changed::written)
                .containsExactly("428");
    }

    @Test
    void columnsOfAWorkbookMayStandInAnotherOrder() {
        assertThat(compared("甲單位研究所 48715.75 115 66.2", "甲單位研究所 | 115 | 48,715.75 | 66.2%".replace("%", ""))
                        .changed())
                .isEmpty();
    }

    @Test
    void roundedAsWrittenIsTheSame() {
        assertThat(compared("全部作業失敗 3288.78", "全部作業失敗 | 3,288.8").changed()).isEmpty();
        assertThat(compared("全部作業失敗 3289.78", "全部作業失敗 | 3,288.8").changed()).hasSize(1);
    }

    @Test
    void hugeTextsOfOneFigureEnd() {
        String figures = "7 ".repeat(50_000);
        assertThat(compared(figures, "7 | 7 | 7 | 7 | 7 | 7 | 7 | 8").changed()).hasSizeLessThan(2);
    }

    /** Two words, or four figures, are enough to know a line by. */
    @Test
    void aLineIsKnownByTwoWordsOrFourFigures() {
        assertThat(compared("", "語料 | 14").wanted()).isEqualTo(1);
        assertThat(compared("", "料 | 14").wanted()).isZero();
        assertThat(compared("", "1 | 2 | 3 | 4").wanted()).isEqualTo(4);
        assertThat(compared("", "1 | 2 | 3").wanted()).isZero();
        assertThat(compared("", "語料").wanted()).isZero();
        assertThat(compared("語料 14", "語料 | 14").figures()).isEqualTo(1);
    }

    @Test
    void aLineThatWasFoundIsLookedForNoFurther() {
        assertThat(compared("逾時 14 3,288.8 又 逾時 15 3,288.8", "逾時 | 14 | 3,288.8")
                        .changed())
                .isEmpty();
    }

    @Test
    void onePlaceIsOneLineChanged() {
        assertThat(compared("訓練次數合計共 9 次", "訓練次數合計共 3 次", "訓練次數合計共 4 次").changed())
                .hasSize(1);
    }

    @Test
    void thePlaceWithTheMostOfItsFiguresIsItsOwn() {
        assertThat(compared("各週使用時數合計 1 與 2 與 3 又 各週使用時數合計 7 與 8 與 4", "各週使用時數合計 | 7 與 8 與 9")
                        .changed())
                .extracting(Changed::written)
                .containsExactly("4");
    }

    @Test
    void theNumberOfAPageInTheContentsIsNoFigure() {
        List<String> contents = List.of("摘要 \uFFFC");
        assertThat(new Retelling(List.of("摘要 12"))
                        .beside(contents)
                        .against(List.of("摘要 3"))
                        .changed())
                .isEmpty();
        assertThat(new Retelling(List.of("本案研究摘要 12"))
                        .beside(List.of("另一章節 \uFFFC"))
                        .against(List.of("本案研究摘要 3"))
                        .changed())
                .hasSize(1);
        assertThat(new Retelling(List.of("第 12 章節"))
                        .beside(List.of("第 12 章節"))
                        .against(List.of("第 3 章節"))
                        .wanted())
                .isEqualTo(1);
    }

    @Test
    void aLongLineIsShortenedAroundItsFigure() {
        String words = "甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥";
        assertThat(compared(words + " 8 " + words, words + " 7 " + words).changed())
                .containsExactly(new Changed("…" + words.substring(2) + "7" + words.substring(0, 19), "8", "7"));
        assertThat(compared("GPU hours 8 of all 5", "GPU hours 7 of all 5").changed())
                .containsExactly(new Changed("GPU hours 7 of all 5", "8", "7"));
    }

    @Test
    void whatStandsBehindTwoMillionLettersIsLeftOut() {
        String before = "甲".repeat(1_999_990);
        assertThat(new Retelling(List.of(before, "語料 15"))
                        .against(List.of("語料 | 14"))
                        .figures())
                .isZero();
        assertThat(new Retelling(List.of(before, "十二三四五六七八九", "語料 14"))
                        .against(List.of("語料 | 14"))
                        .figures())
                .isZero();
    }
}
