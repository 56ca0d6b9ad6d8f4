package io.github.taipei1.bilingual.compare;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.taipei1.finding.Level;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers, times, amounts and telephone numbers that either language says in its own way agree; and do no longer if one is changed. */
class OtherWordsTest {

    private static List<Difference> compare(String zh, String en) {
        return ComparisonTest.compare("# 標題\n\n" + zh + "\n", "# Title\n\n" + en + "\n").stream()
                .filter(d -> d.level().atLeast(Level.WARNING))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "隔天凌晨 4 時，仍有人在會場。|At four o'clock the next morning there were still people in the hall.|4 時|5 時",
                "已經過了 7 點，燈還亮著。|It is past 7 o'clock, and the lights are still on.|7 點|9 點",
                "翻譯一個字七角。|Translation pays NT$0.7 a character.|七角|二角",
                "程式縮小一百倍。|The program was shrunk to one-hundredth of its size.|一百倍|二十倍",
                "學會今年滿 30 週年。|The society turned 30 this year.|30 週年|40 週年",
                "等候時間由 25 天縮短為 14 天，也就是兩個星期。|The wait was cut from 25 days to 14, that is, two weeks.|14 天|16 天",
                "新增的 12 個名額都已招滿。|All dozen places added have been filled.|12 個|15 個",
                "請洽 (04) 555-0155。|Please call +886-4-555-0155.|0155|0255",
                "請洽（02）5550-0155。|Please call +886-2-5550-0155.|0155|0255",
                "以下金額單位均為新臺幣萬元。|All amounts below are in units of NT$10,000.|萬元|千元",
                "門票八折，會員免費。|Tickets are 20 percent off, and free to members.|八折|六折",
            })
    void agree(String zh, String en, String old, String changed) {
        assertThat(compare(zh, en)).isEmpty();
        assertThat(compare(zh.replace(old, changed), en)).isNotEmpty();
    }

    @Test
    void aCurrencyMayStandInTheHeadingOfAColumn() {
        String zh = "# 場地\n\n| 場地 | 費用 |\n|---|---|\n| 大廳 | 4,500 元 |\n| 小間 | 800 元 |\n";
        String en = "# Rooms\n\n| Room | Fee (NT$) |\n|---|---|\n| Hall | 4,500 |\n| Small room | 800 |\n";
        assertThat(ComparisonTest.compare(zh, en)).isEmpty();
        assertThat(ComparisonTest.compare(zh, en.replace("NT$", "US$"))).isNotEmpty();
        assertThat(ComparisonTest.compare(zh, en.replace("4,500", "5,400"))).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "超過半數的會員出席。|Fewer than half of the members attended.",
                "成員中過半是農民。|Less than half of the members are farmers.",
            })
    void halvesAreBoundedFromOneSide(String zh, String en) {
        assertThat(ComparisonTest.compare("# 標題\n\n" + zh + "\n", "# Title\n\n" + en + "\n"))
                .extracting(Difference::rule)
                .contains("BIL-11");
    }
}
