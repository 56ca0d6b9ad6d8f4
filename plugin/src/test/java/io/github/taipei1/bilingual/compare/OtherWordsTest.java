package io.github.taipei1.bilingual.compare;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers, times, amounts and telephone numbers that either language says in its own way agree; and do no longer if one is changed. */
class OtherWordsTest {

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
                "每週一早上 10 點開會。|They meet at 10 every Monday morning.|10 點|9 點",
                "研習在民國 115 年 4 月 17 日（星期五）、18 日（星期六）。|The workshop is on Friday and Saturday, 17 and 18 April 2026.|17 日（星期五）|16 日（星期四）",
                "每週二晚間八點在線上答覆。|They answer online every Tuesday evening at eight.|八點|九點",
                "週六晚上八點開演。|The show starts at eight on Saturday evening.|八點|七點",
                "平日上午 9 點開門。|Doors open at 9 on weekday mornings.|9 點|8 點",
                "水量少一成就會停機。|Ten percent less water and it stops.|一成就|兩成就",
                "問卷於民國 114 年 6 月 9 日至 27 日進行。|The survey ran from 9 to 27 June 2025.|6 月 9 日|6 月 19 日",
                "展期為 3 月 4 日至 8 日。|The fair is open 4–8 March.|3 月 4 日|3 月 5 日",
                "適用百床以上的醫院。|It applies to hospitals with 100 beds or more.|百床|五百床",
                "門票八折，會員免費。|Tickets are 20 percent off, and free to members.|八折|六折",
            })
    void agree(String zh, String en, String old, String changed) {
        assertThat(ComparisonTest.warnings(zh, en)).isEmpty();
        assertThat(ComparisonTest.warnings(zh.replace(old, changed), en)).isNotEmpty();
    }

    @Test
    void aCurrencyMayStandInTheHeadingOfAColumn() {
        String zh = "# 場地\n\n| 場地 | 費用 |\n|---|---|\n| 大廳 | 4,500 元 |\n| 小間 | 800 元 |\n";
        String en = "# Rooms\n\n| Room | Fee (NT$) |\n|---|---|\n| Hall | 4,500 |\n| Small room | 800 |\n";
        assertThat(ComparisonTest.compare(zh, en)).isEmpty();
        assertThat(ComparisonTest.compare(zh, en.replace("NT$", "US$"))).isNotEmpty();
        assertThat(ComparisonTest.compare(zh, en.replace("4,500", "5,400"))).isNotEmpty();
    }

    @Test
    void theScaleOfAColumnMayBeAFigure() {
        String zh = "# 經費\n\n| 科目 | 核定（萬元） |\n|---|---|\n| 人事費 | 1,740 |\n| 設備費 | 1,120 |\n";
        String en =
                "# Funding\n\n| Item | Approved (NT$10,000) |\n|---|---|\n| Personnel | 1,740 |\n| Equipment | 1,120 |\n";
        assertThat(ComparisonTest.compare(zh, en)).isEmpty();
        assertThat(ComparisonTest.compare(zh, en.replace("NT$10,000", "in NT$ thousand")))
                .isNotEmpty();
        assertThat(ComparisonTest.compare(zh, en.replace("NT$10,000", "NT$1,000")))
                .isNotEmpty();
        assertThat(ComparisonTest.compare(zh, en.replace("(NT$10,000)", "(above NT$10,000)")))
                .isNotEmpty();
        assertThat(ComparisonTest.compare(
                        zh,
                        en.replace("NT$10,000", "NT$'000")
                                .replace("1,740", "17,400")
                                .replace("1,120", "11,200")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "超過半數的會員出席。|Fewer than half of the members attended.",
                "成員中過半是農民。|Less than half of the members are farmers.",
            })
    void halvesAreBoundedFromOneSide(String zh, String en) {
        assertThat(ComparisonTest.compareTitled(zh, en))
                .extracting(Difference::rule)
                .contains("BIL-11");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "會員購票享八折優待。|Members get a 20 percent discount on tickets.|八折|二折|BIL-01",
                "票價以定價的七折計算。|Tickets cost 70 percent of the regular price.|七折|三折|BIL-01",
                "冷凍庫的溫度低於負 15 度。|The freezer is below minus 15 degrees.|負 15|15|BIL-11",
                "這裡的雜訊只有負 6 分貝。|Noise here is only minus 6 decibels.|負 6|6|BIL-11",
                "晶片的反應以奈秒計。|The chip reacts within nanoseconds.|奈秒|毫秒|BIL-03",
                "租金為每個月 800 元。|The rent is NT$800 per month.|每個月|每年|BIL-03",
                "審查須 20 個工作天。|Review takes 20 working days.|工作天|天|BIL-03",
                "審查須 20 天。|Review takes 20 days.|天|個工作天|BIL-03",
            })
    void unitsInWordsAreCompared(String zh, String en, String old, String changed, String rule) {
        assertThat(ComparisonTest.warnings(zh, en)).isEmpty();
        assertThat(ComparisonTest.warnings(zh.replace(old, changed), en))
                .extracting(Difference::rule)
                .contains(rule);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "她常到仙臺出差，聯發科也派她去過。|She often went to Sendai on business, and MediaTek sent her there too.|仙臺|神戶",
                "資料由中央研究院提供。|The data come from Academia Sinica.|中央研究院|工業技術研究院",
                "會計師查核了報表。|CPAs audited the statements.||",
                "超級電腦海石三號今天啟用。|The supercomputer Haishi-3 went into service today.|三號|四號",
            })
    void namesThatChineseWritesInChineseAreNotMissed(String zh, String en, String old, String changed) {
        assertThat(ComparisonTest.warnings(zh, en)).isEmpty();
        if (old != null) {
            assertThat(ComparisonTest.warnings(zh.replace(old, changed), en)).isNotEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "村子愈小，愈可能停電。|The smaller the village, the less likely a power cut.",
                "多數學校並未禁止學生帶手機。|Most schools forbid students to bring phones.",
            })
    void oppositesAreAskedAbout(String zh, String en) {
        assertThat(ComparisonTest.compareTitled(zh, en))
                .extracting(Difference::rule)
                .contains("BIL-11");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "會員無須更動設定。|Members need not change their settings.",
                "各隊不得超過 6 人。|None of the teams may have more than six people.",
                "餐費不得超過總額的 30%。|Meals may not account for more than 30 percent of the total.",
                "水溫不會超過攝氏 31 度。|The water would never have exceeded 31 degrees Celsius.",
                "他從不只派助理來。|He never just sends an assistant.",
                "消音的無響室已經落成。|The anechoic chamber has been completed.",
                "低於 80% 者，退還二成。|Twenty percent is refunded if it is below 80%.",
            })
    void denialsInOtherWordsAgree(String zh, String en) {
        assertThat(ComparisonTest.compareTitled(zh, en)).isEmpty();
    }
}
