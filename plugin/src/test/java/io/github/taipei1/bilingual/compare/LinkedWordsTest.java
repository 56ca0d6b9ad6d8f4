package io.github.taipei1.bilingual.compare;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.taipei1.finding.Level;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What only a reader who knows the words of both languages sees: lists in another order, words exchanged, clauses that say the opposite. */
class LinkedWordsTest {

    private static List<Difference> compare(String zh, String en) {
        return ComparisonTest.compare("# 標題\n\n" + zh + "\n", "# Title\n\n" + en + "\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "入選者為簡子瑜、溫柏安、潘可心三人。|Those selected are Wen Po-an, Chien Tzu-yu and Pan Ko-hsin.|BIL-05",
                "對象為農民、漁民與工程師。|It is for fishers, farmers and engineers.|BIL-05",
                "典禮由校長致詞。|The dean gave a speech at the ceremony.|BIL-06",
                "計畫延續兩年，經費較去年增加，但人力照舊。|The project goes on for two years; its budget decreased, but the staff stays as it was.|BIL-11",
                "請確認測試全部通過，並附上紀錄。|Please make sure that some of the tests pass, and attach the log.|BIL-11",
            })
    void saysSomethingElse(String zh, String en, String rule) {
        assertThat(compare(zh, en)).extracting(Difference::rule).contains(rule);
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
                "申請人不限國籍。|Applicants may be of any nationality.",
            })
    void saysTheSame(String zh, String en) {
        assertThat(compare(zh, en))
                .filteredOn(one -> one.level().atLeast(Level.REVIEW))
                .isEmpty();
    }
}
