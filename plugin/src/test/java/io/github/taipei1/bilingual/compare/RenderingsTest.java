package io.github.taipei1.bilingual.compare;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.taipei1.finding.Level;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ways in which two languages say the same thing differently, and what still differs beside them. */
class RenderingsTest {

    private static List<Difference> compare(String zh, String en) {
        return ComparisonTest.compare(zh, en).stream()
                .filter(difference -> difference.level().atLeast(Level.WARNING))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "以 64 張 H100 訓練模型。|The model was trained on 64 H100s.",
                "以 L40 算圖，共 12 張 L40。|Rendering ran on L40s, 12 L40s in all.",
                "## 一、背景|## 1. Background",
                "## （三）限制|## (3) Limits",
                "實作二：資料清理|Exercise 2: cleaning the data",
                "第四季產能最高。|Output was highest in Q4.",
                "本校今（12）日宣布成果。|The university announced the results today (May 12).",
                "三月中旬開始訓練。|Training began in mid-March.",
                "模型輸出的不是一張圖，是一千張。|The model gives not one picture but a thousand.",
                "投稿兩度遭退。|The paper was rejected twice.",
                "時雨量 30 毫米以上即發出警報。|An alarm is raised at 30 mm per hour or more.",
                "畫面每秒達到 24 格。|It reached 24 frames per second.",
                "訪查 9 個縣市、210 處田區。|They visited 210 fields in 9 counties.",
                "命中率超出目標 0.70 達 0.05。|The hit rate is 0.05 above its target of 0.70.",
                "資料涵蓋民國 100 年至 112 年，共 13 年。|The data cover the 13 years from 2011 to 2023.",
                "等候三到五天即可。|It takes three to five days.",
                "兩位審查人對 PR 提出意見。|Two reviewers commented on the PRs.",
                "本模型不得用於診斷。|The model must not be used for diagnosis.",
                "不過本模型可用於教學。|The model may be used for teaching.",
                "誤差低於三成為準。|The criterion is an error below 30%.",
                "編號超過 7 時會排序錯誤。|Numbers above 7 are sorted wrongly.",
                "儲能裝置達 36 萬瓩。|Storage reaches 360 MW.",
                "約 2.1 公噸二氧化碳當量。|About 2.1 tonnes of CO2 equivalent.",
                "金額單位為新臺幣千元。|Amounts are in thousands of New Taiwan dollars.",
                "漏檢率為十萬分之七。|Of the wafers, 7 in 100,000 are missed.",
                "面積是臺灣的二十七、八倍。|The area is 27 or 28 times that of Taiwan.",
                "全國 368 個鄉鎮中有 55 個偏鄉。|There are 55 remote areas among the country's 368 townships.",
                "共命中 43 次，比線性模型的 26 次多出 17 次。|It was right 43 times, 17 more than the linear model with 26.",
                "比較期間為 8 月 18 日至 29 日，計 12 天。|The comparison ran from August 18 to 29, 2025, for 12 days.",
                "葉柏宏寫了程式。|Yeh Po-hung wrote the code.",
                "磁碟空間不得少於 2 GB。|There must be at least 2 GB of disk space.",
                "最慢不超過 0.9 秒。|It never takes more than 0.9 seconds.",
                "沒有任何錄音遺失。|No recordings were lost.",
                "跑了兩個星期。|It took a fortnight.",
                "一次大約十五分鐘。|It takes around a quarter of an hour.",
                "比多跑一百年模擬有用。|It is worth more than another hundred years of simulation.",
                "花了六個星期才承認。|It took a month and a half to admit it.",
                "## 結果：跌得便宜|## Result 2: falls are cheaper",
                "在 5 月的第一個星期一公布。|It is published on the first Monday of May.",
                "比較 2025 年 7 月到 12 月與前一年同期。|The second half of 2025 was set against the same months of 2024.",
                "Isaac Sim 4.2，8,192 個環境平行|8,192 environments side by side in Isaac Sim 4.2",
                "每百趟跌倒 27 次減為 4 次|27 falls per hundred trips, now 4",
                "誤差由 4.8 公分降至 1.9 公分。|The error is 1.9 cm; the formula used so far is off by 4.8 cm.",
                "共用掉 5,200 個 H100 小時。|It took 5,200 H100-hours altogether.",
                "由和穗綜合醫院與海岸紀念醫院組成聯盟。|Hesui General Hospital and Coast Memorial Hospital formed a consortium.",
                "模擬裡學會的，還剩多少？|How much of what was learned in simulation is left?",
                "賠掉三百多萬元。|It cost more than NT$3 million.",
                "水庫於 26 日凌晨 2 時滿庫。|The reservoir was full at 2 a.m. on July 26.",
                "本（113）年 1 月至 4 月的雨量為 92.5 毫米。|Between January and April 2024, 92.5 mm of rain fell.",
                "漏水率由 112 年的 12.86% 降為 12.03%，距 120 年降至 10% 以下仍有差距。|Leakage fell from 12.86 percent in 2023 to 12.03 percent, still short of the goal of under 10 percent by 2031.",
                "每天少漏 2 萬 3,000 噸。|That is 23,000 fewer tons every day.",
                "用水量 1,000 度以上的大戶共 412 家。|There are 412 users of 1,000 cubic meters or more.",
                "提前一季通水，前三季已支出 27.4 億美元。|It starts one quarter early; US$2.74 billion was spent in the first three quarters.",
                "凌晨零點三分，系統掛了。|At three minutes past midnight the system went down.",
                "每天九點半開門，九點四十五分開講。|Doors open at half past nine, and talks begin at a quarter to ten.",
                "時間由 41 分鐘縮短為 4 分鐘。|It went from 41 minutes to 4.",
                "去年雙十一我們賣了 300 件。|We sold 300 of them on Singles' Day last year.",
                "底片一點一點挑開，已到不可收拾的地步。|The film was teased apart bit by bit; by then it was out of hand.",
                "十二週時，居家組有 389 人癒合。|By week 12, 389 patients of the home group had healed.",
                "企業贊助約四分之一，再減三分之一。|Corporate sponsors gave roughly a quarter; we cut it by another third.",
                "10% 用於封裝，餘下一成為光罩。|10% goes to packaging, and the remaining 10% to masks.",
                "活動於 3/28 開始。|It starts on March 28.",
                "來回兩小時一刻。|It takes two and a quarter hours there and back.",
                "每月前兩個週末，共六條路線。|On the first two weekends of the month there are half a dozen routes.",
                "民國五十年代一張票三毛錢。|In the 1960s a ticket cost 30 cents.",
                "資本支出為 38 億到 42 億美元。|Capital expenditure is US$3.8–4.2 billion.",
                "以 1 美元兌新臺幣 30.5 元計。|This is based on an exchange rate of NT$30.5 to the US dollar.",
                "二十出頭的她站在門口。|She was barely in her twenties, standing at the door.",
                "男女比為 1.6:1，平均年齡 63.4 歲（標準差 11.2）。|Their mean age was 63.4 years (SD 11.2), and men outnumbered women 1.6 to 1.",
                "## 展望|## Outlook",
                "系統全程沒有中斷。|The system stayed up from start to finish.",
                "每場以四十人為限。|No tour may exceed 40 people.",
                "記憶體為 512 GB。|It has 512 GB of RAM.",
                "苑岬鎮公所主辦。|It is organized by Yuanjia Township Office.",
                "熊本廠的良率追上臺灣。|Yields at the plant in Kumamoto caught up with Taiwan.",
                "單手提重物：模擬可以，真機十次有七次會原地打轉。|Heavy things in one hand. Fine in simulation, but seven times out of ten the real robot goes in circles.",
            })
    void saysTheSame(String zh, String en) {
        assertThat(compare("# 標題\n\n" + zh + "\n", "# Title\n\n" + en + "\n")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "以 64 張 H100 訓練模型。|The model was trained on 64 H200s.|BIL-06",
                "賠掉三百多萬元。|It cost more than NT$30 million.|BIL-03",
                "資本支出為 38 億到 42 億美元。|Capital expenditure is US$3.8–4.3 billion.|BIL-01",
                "水庫於 26 日凌晨 2 時滿庫。|The reservoir was full at 2 a.m. on July 27.|BIL-02",
                "每天九點半開門。|Doors open at half past eight.|BIL-01",
                "民國五十年代一張票三毛錢。|In the 1950s a ticket cost 30 cents.|BIL-02",
                "來回兩小時一刻。|It takes two and a half hours there and back.|BIL-01",
                "男女比為 11.2:1，平均年齡 63.4 歲（標準差 1.6）。|Their mean age was 63.4 years (SD 11.2), and men outnumbered women 1.6 to 1.|BIL-05",
                "平均由 18 分鐘減為 6 分鐘。|The average fell from 6 minutes to 18.|BIL-05",
                "三月中旬開始訓練。|Training began in mid-April.|BIL-02",
                "模型預計 7 月上旬上線。|The model is to go online in late July.|BIL-02",
                "展期至 2026 年底為止。|The exhibition runs until early 2026.|BIL-02",
                "由松濤、青埔與林西醫院合作。|The work is shared with Songtao and Linsi Hospitals.|BIL-06",
                "講者為石柏丞（鹿寮大學）。|The speaker is from Luliao University.|BIL-06",
                "蝦池由 PondSage 檢查。|Each pond is checked every hour.|BIL-06",
                "另委託蓮叢語言工作室評測。|An outside evaluation was commissioned as well.|BIL-06",
                "時雨量 30 毫米以上即發出警報。|An alarm is raised at 50 mm per hour or more.|BIL-01",
                "訪查 9 個縣市、210 家工廠。|They visited 9 factories in 210 counties.|BIL-05",
                "由每萬人 9 人降為 21 人。|Of every 10,000 people it used to be 21; during the trial it was 9.|BIL-05",
                "全部以 CC BY-NC 4.0 釋出。|All of it is released under CC BY 4.0.|BIL-06",
                "已交由國立豐濱大學圖書館典藏。|It has been deposited with the library of a university.|BIL-06",
                "其餘由衡理文教基金會捐助。|The rest was given by a foundation.|BIL-06",
                "本研究與山嵐大學合作。|The work was done with Shanlan Hospital.|BIL-06",
                "計算資源由經濟部提供。|Computing time was granted by a ministry.|BIL-06",
                "算力由經濟部產業技術司提供。|Computing time was provided.|BIL-06",
                "資料由外界整理，共 310 TB。|The data, 310 TB, were put in order by the Sea Level Foundation.|BIL-06",
                "![夾具](img/clamp.jpg)|![A clamp](img/crane.jpg)|BIL-06",
            })
    void saysSomethingElse(String zh, String en, String rule) {
        assertThat(compare("# 標題\n\n" + zh + "\n", "# Title\n\n" + en + "\n"))
                .extracting(Difference::rule)
                .contains(rule);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "本模型可用於診斷。|The model must not be used for diagnosis.",
                "本模型不得用於診斷。|The model can be used for diagnosis.",
                "目前沒有公開權重的計畫。|At present we plan to publish the weights.",
                "版本不高於 535。|The version must be at least 535.",
                "請選用分數高於 5 者。|Choose those whose score is lower than 5.",
            })
    void theOppositeIsForAPersonToSee(String zh, String en) {
        assertThat(ComparisonTest.compare("# 標題\n\n" + zh + "\n", "# Title\n\n" + en + "\n"))
                .anySatisfy(difference -> {
                    assertThat(difference.rule()).isEqualTo("BIL-11");
                    assertThat(difference.level().atLeast(Level.REVIEW)).isTrue();
                });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "金額單位為新臺幣萬元。|Amounts are in thousands of New Taiwan dollars.|BIL-03",
                "見[驗證說明](docs/validate.md)。|See [how to validate](docs/tuning.md).|BIL-06",
                "## Drawing the limits|## Drawing the limits|BIL-10",
            })
    void scalesLinksAndHeadingsAreCompared(String zh, String en, String rule) {
        String text = "團隊公開模型與評估結果，並說明其限制。";
        String other = "The team publishes model and results, and explains their limits.";
        assertThat(compare("# 標題\n\n" + zh + "\n\n" + text, "# Title\n\n" + en + "\n\n" + other))
                .extracting(Difference::rule)
                .contains(rule);
    }

    @Test
    void codeIsComparedLineByLineButNotItsComments() {
        String zh = "# 標題\n\n```\n# 下載\ngit clone https://git.example.org/tide/pool.git\n```\n";
        assertThat(compare(zh, zh.replace("# 標題", "# Title").replace("# 下載", "# get it")))
                .isEmpty();
        assertThat(compare(zh, zh.replace("# 標題", "# Title").replace("pool.git", "pol.git")))
                .extracting(Difference::rule)
                .containsExactly("BIL-06");
    }

    private static String table(String header, String... figures) {
        StringBuilder table = new StringBuilder("# T\n\n| A | " + header + " |\n|---|---|\n");
        for (int i = 0; i < figures.length; i++) {
            table.append("| R").append(i + 1).append(" | ").append(figures[i]).append(" |\n");
        }
        return table.toString();
    }

    @Test
    void aHeaderGivesItsColumnAnOrderOfMagnitude() {
        String zh = table("距離（億公里）", "25", "31", "46");
        assertThat(compare(zh, table("Distance (billion kilometers)", "2.5", "3.1", "4.6")))
                .isEmpty();
        assertThat(compare(zh, table("Distance (billion kilometers)", "2.5", "31", "4.6")))
                .extracting(Difference::rule)
                .containsExactly("BIL-03");
    }

    @Test
    void theFirstCellGivesItsRowAnOrderOfMagnitude() {
        String zh = "# T\n\n| 指標 | 目標 | 實際 | 達成率 |\n|---|---|---|---|\n| 樣本（萬筆） | 40 | 52.5 | 131% |\n";
        String en = "# T\n\n"
                + "| Indicator | Target | Actual | Rate |\n"
                + "|---|---|---|---|\n"
                + "| Samples (thousands) | 400 | 525 | 131% |\n";
        assertThat(compare(zh, en)).isEmpty();
        assertThat(compare(zh, en.replace("525", "552"))).isNotEmpty();
    }

    @Test
    void headersOfOtherMagnitudeOverTheSameFiguresAreOneError() {
        List<Difference> found =
                compare(table("金額（萬元）", "250", "310"), table("Amount (thousand NT dollars)", "250", "310"));
        assertThat(found).singleElement().satisfies(difference -> {
            assertThat(difference.rule()).isEqualTo("BIL-03");
            assertThat(difference.level()).isEqualTo(Level.ERROR);
            assertThat(difference.zh().quote()).contains("萬元");
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "歷時 288 小時。|It took ten days.|12 天|10 days",
                "經費新臺幣 1,210 萬元。|It cost NT$12.2 million.|NT$12,100,000|NT$12,200,000",
                "共 30 個月。|It took two years.|2.5 年|2 years",
            })
    void valuesAreSaidAsPeopleReadThem(String zh, String en, String left, String right) {
        assertThat(compare("# 標題\n\n" + zh + "\n", "# Title\n\n" + en + "\n"))
                .singleElement()
                .satisfies(difference -> {
                    assertThat(difference.message().zhTw()).contains(left).doesNotContain("10^");
                    assertThat(difference.message().en()).contains(right);
                });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "本計畫由洛韶大學主辦。|The project was led by Luoshao University with Liwu Hospital.|Liwu",
                "主任駱以謙表示，結果令人滿意，明年會再擴大到 12 家醫院。|The result is satisfactory, says the director, and next year 12"
                        + " hospitals will follow.|駱以謙",
                "模型 IonLoom 篩選了 340 個候選分子，費時三天，全部由夥伴試做。|The model screened 340 candidate molecules in three days, all"
                        + " of which our partner made.|IonLoom",
                "由柯俊廷主持。|It was led by Ko Chun-ting together with Yeh Po-hung.|Po-hung",
                "本系與海蝕大學建築系以三年時間重建了 46 座木構廟宇的數位模型。|Our department took three years to rebuild digital models of 46"
                        + " wooden temples.|海蝕大學",
            })
    void namesInCharactersAreMissed(String zh, String en, String name) {
        assertThat(compare("# 標題\n\n" + zh + "\n", "# Title\n\n" + en + "\n"))
                .anyMatch(difference -> difference.rule().equals("BIL-06")
                        && difference.message().en().contains(name));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "請於三天前取消，版本不高於 535。|Cancel three days before; the version must be 535 or higher.",
                "停機九日，未影響期程。|It was down for nine days, and the schedule was affected.",
                "雖然寫入較慢，CPU 負載減少。|Writes are slower, and the CPU load increases.",
                "兩者差異不顯著。|The difference between the two is significant.",
                "攝氏零下 10 度時仍可使用。|It can still be used at 10 degrees Celsius.",
                "成員以三家為限。|It may have at least three members.",
                "訓練比期限早一天結束。|Training ended one day late.",
                "表 5-1　chrF++ 分數（愈高愈好）|Table 5-1: chrF++ scores (lower is better)",
                "年底結餘較前一年少了 210 萬元。|The balance was NT$2.1 million more than the year before.",
                "系統只提供建議，不得取代醫師診斷。|The system only makes suggestions and may replace a diagnosis.",
                "因此得與外部網路直接相連。|It must not be connected to the internet directly.",
            })
    void oppositesAreAskedAbout(String zh, String en) {
        assertThat(ComparisonTest.compare("# 標題\n\n" + zh + "\n", "# Title\n\n" + en + "\n"))
                .extracting(Difference::rule)
                .contains("BIL-11");
    }

    @Test
    void mailAddressesThatNearlyAgreeDiffer() {
        assertThat(compare(
                        "# 聯絡\n\n請寫信到 card@wenshan.example.org。\n",
                        "# Contact\n\nWrite to cards@wenshan.example.org.\n"))
                .extracting(Difference::rule)
                .contains("BIL-06");
    }

    @Test
    void oppositeSignsAreToldApart() {
        assertThat(compare(table("年增（%）", "−6%", "+3%"), table("Change (%)", "+6%", "+3%")))
                .extracting(Difference::rule)
                .containsExactly("BIL-11");
    }

    @Test
    void numberedLinesAreAListWhereTheTranslationHasOne() {
        String zh = "# 建議\n\n一、預測誤差應納入契約，並限期改善。\n二、每年編列 500 萬元培訓經費。\n三、預測結果應每日公開。\n";
        String en = "# Advice\n\n1. Put the error of the forecast into contracts, with a time limit.\n"
                + "2. Set aside NT$5 million a year for training.\n3. Publish the forecast every day.\n";
        assertThat(compare(zh, en)).isEmpty();
        assertThat(compare(zh, en.replace("2. Set aside NT$5 million a year for training.\n3.", "2.")))
                .extracting(Difference::rule)
                .contains("BIL-04");
    }

    @Test
    void theUnitOfACellMayStandInTheHeading() {
        String zh = "# 用量\n\n| 項目 | 數值 |\n|---|---|\n| 提供 H100 時數 | 187 萬小時 |\n| 平均等候 | 8.2 天 |\n";
        String en = "# Use\n\n| Item | Value |\n|---|---|\n| H100 hours provided | 1.87 million |\n"
                + "| Average wait in days | 8.2 |\n";
        assertThat(compare(zh, en)).isEmpty();
        assertThat(compare(zh, en.replace("1.87", "18.7"))).isNotEmpty();
    }
}
