package io.github.taipei1.bilingual.compare;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.taipei1.finding.Level;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What only a reader who knows the words of both languages sees: lists in another order, words exchanged, clauses that say the opposite. */
class LinkedWordsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "入選者為簡子瑜、溫柏安、潘可心三人。|Those selected are Wen Po-an, Chien Tzu-yu and Pan Ko-hsin.|BIL-05",
                "對象為農民、漁民與工程師。|It is for fishers, farmers and engineers.|BIL-05",
                "維修、電力、冷卻與網路由甲方負責。|Party A is responsible for maintenance, cooling, power and network.|BIL-05",
                "請帶外套、雨衣與頭燈。|Bring a raincoat, a jacket and a headlamp.|BIL-05",
                "資料集應免費開放，但商業使用者須先取得書面同意。|The dataset should be open free of charge.|BIL-04",
                "典禮由校長致詞。|The dean gave a speech at the ceremony.|BIL-06",
                "計畫延續兩年，經費較去年增加，但人力照舊。|The project goes on for two years; its budget decreased, but the staff stays as it was.|BIL-11",
                "請確認測試全部通過，並附上紀錄。|Please make sure that some of the tests pass, and attach the log.|BIL-11",
            })
    void saysSomethingElse(String zh, String en, String rule) {
        assertThat(ComparisonTest.compareTitled(zh, en))
                .extracting(Difference::rule)
                .contains(rule);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "入選者為簡子瑜、溫柏安、潘可心三人。|Those selected are Chien Tzu-yu, Wen Po-an and Pan Ko-hsin.",
                "對象為農民、漁民與工程師。|It is for farmers, fishers and engineers.",
                "典禮由校長致詞。|The president gave a speech at the ceremony.",
                "誰都不能下載超過 5 GB。|Nobody may download more than 5 GB.",
                "任何計畫不得使用超過四分之一的設備。|No project may use more than a quarter of the equipment.",
                "全體無異議通過。|Adopted without objection.",
                "十一、本要點由資訊組每年檢討一次。|The information section reviews these rules once a year.",
                "縣政府昨（3）日宣布成果。|The county announced the results yesterday (the 3rd).",
                "得於六十日前以書面通知終止契約。|The contract may be terminated by written notice sixty days in advance.",
                "去年十月的豪雨中，86 戶居民撤離。|In the heavy rain of last October, 86 households left their homes.",
                "申請人不限國籍。|Applicants may be of any nationality.",
            })
    void saysTheSame(String zh, String en) {
        assertThat(ComparisonTest.compareTitled(zh, en))
                .filteredOn(one -> one.level().atLeast(Level.REVIEW))
                .isEmpty();
    }
}
