package io.github.taipei1.bilingual.compare;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.taipei1.finding.Level;
import org.assertj.core.api.AbstractListAssert;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ordinary English words inside a Chinese sentence and Chinese ones inside an English one were left; terms and names were not. */
class LeftWordsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "發表論文時，應於acknowledgments中載明中心名稱及儀器編號。|Papers shall name the center in the acknowledgments together with the instrument number.",
                "為求peace of mind，公司仍決定提前更換滾輪。|For peace of mind, the company has decided to replace the rollers now.",
                "並對road lighting standards提出四項建議。|It makes four recommendations for road lighting standards.",
                "**梅雨下不停，家裡stays fresh。** 每天最多可除濕 12 公升。|**Let the plum rains pour; your home stays fresh.** It removes up to 12 liters a day.",
                "背景：員工福利小組擬於中央草坪舉辦市集。|Background: The 員工福利小組 plans to hold a market on the Central Lawn.",
            })
    void wordsLeftAreTold(String zh, String en) {
        assertRules(zh, en).contains("BIL-10");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "請下載本校的app後登入，再填寫報名表。|Please download the school's app, sign in and fill in the form.",
                "可以寄email給我們，也可以打電話。|You can send us an email or call.",
                "本模型以transformer為骨幹，另加兩層。|The model is based on a transformer with two more layers.",
                "門票附贈（ticket）一張紀念卡。|The ticket comes with a card.",
                "本店的「breakfast」招牌掛了二十年。|The breakfast sign has hung there for twenty years.",
                "他愛喝 espresso，每天早上都要一杯。|He loves an espresso every morning.",
                "水滴計畫由 iriver 團隊主持。|The Drop project is led by the iriver team.",
                "研究團隊住在宜蘭的 Chenghu 村。|The team lives in Chenghu 澄湖 in Yilan.",
            })
    void termsAndNamesStay(String zh, String en) {
        assertRules(zh, en).doesNotContain("BIL-10");
    }

    private static AbstractListAssert<?, ?, String, ?> assertRules(String zh, String en) {
        return assertThat(ComparisonTest.compare(zh + "\n", en + "\n"))
                .filteredOn(one -> one.level().atLeast(Level.WARNING))
                .extracting(Difference::rule);
    }
}
