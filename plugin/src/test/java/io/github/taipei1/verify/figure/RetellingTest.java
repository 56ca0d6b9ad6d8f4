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
}
