package io.github.taipei1.bilingual.compare;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What one draft leaves out of a sentence is asked about: a clause, a bound, whether something must be or may be, what kind of body it is. */
class LeftOutTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "雨下了整夜，學校停課，居民自己動手清理道路，孩子們在圖書館過夜。|It rained all night, school was cancelled, and the children slept in the library.|BIL-04",
                "醫師先看影像，護理師再打電話給家屬，病人隔天就能出院。|Doctors look at the images first and patients can go home the next day.|BIL-04",
                "團隊在山上架了感測器，資料每天傳回學校。|The team put up sensors in the mountains; volunteers repaired the road to the village with their neighbors, and data reach the school every day.|BIL-04",
                "使用人應於發表後通知本會。|Users may notify the Committee after publication.|BIL-11",
                "承租人得以書面請求延長。|The renter must ask for an extension in writing.|BIL-11",
                "申請案至少須有 5 名成員。|An application needs 5 members.|BIL-11",
                "審查時間為 30 天。|Review takes no more than 30 days.|BIL-11",
                "每隊 12 人以上才可報名。|Teams of 12 can enter.|BIL-11",
                "標註由望語公司完成。|The labels are by the Wangyu Association.|BIL-06",
                "由和穗綜合博物館執行。|It was carried out by Hesui General Hospital.|BIL-06",
                "國立成功研究院參與本計畫。|National Cheng Kung University took part in the project.|BIL-06",
                "海石研究院參與本計畫。|Haishi University took part in the project.|BIL-06",
            })
    void isTold(String zh, String en, String rule) {
        assertThat(ComparisonTest.compareTitled(zh, en))
                .extracting(Difference::rule)
                .contains(rule);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "雨下了整夜，學校停課，居民自己動手清理道路，孩子們在圖書館過夜。|It rained all night, school was cancelled, people cleared the roads themselves, and the children slept in the library.",
                "經費是最頭痛的事。機票、食宿加報名費一共要七十八萬元，縣府補助三分之一，家長會義賣香菇湊了九萬六，其餘靠網路募資。|The biggest headache was money. Airfare, board, lodging and registration fees came to NT$780,000. The county government covered a third, and parents raised NT$96,000 by selling mushrooms. The rest was crowdfunded.",
                "阿康每公里要跑很久，以為自己到頂了；半年後快了許多，連他太太都不信。|Kang took long for a kilometer and thought he had peaked. Six months later he was a good deal faster. Even his wife didn't believe it.",
                "使用人應於發表後通知本會。|Users shall notify the Committee after publication.",
                "承租人得以書面請求延長。|The renter can ask for an extension in writing.",
                "狗須戴口罩。|Dogs need a muzzle.",
                "申請案至少須有 5 名成員。|An application needs five or more members.",
                "每場 24 人，以一次為限。|There are 24 places, once only.",
                "標註由望語協會完成。|The labels are by the Wangyu Association.",
                "海石大學附設醫院執行。|It was carried out by Haishi University Hospital.",
                "臺北市立大學與臺北市政府合作。|University of Taipei works with the Taipei City Government.",
            })
    void saysTheSame(String zh, String en) {
        assertThat(ComparisonTest.compareTitled(zh, en)).isEmpty();
    }
}
