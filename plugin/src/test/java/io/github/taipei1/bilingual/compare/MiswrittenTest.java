package io.github.taipei1.bilingual.compare;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.taipei1.finding.Level;
import org.assertj.core.api.AbstractListAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A name written with another character or letter once is told; two names are two names. */
class MiswrittenTest {
    private static final String FILLER_ZH = "\n\n薄膜每平方公尺重 14 公克，可重複使用。\n\n";
    private static final String FILLER_EN = "\n\nThe membrane weighs 14 grams per square meter and can be reused.\n\n";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "計畫由林書堯率領。|林書遙說，這很簡單。|Lin Shu-yao leads the project.|It is simple, says Lin.|林書遙",
                "監事盧芷安出席。|盧芝安監事指出價格未變。|Supervisor Lu Chih-an was present.|Supervisor Lu Chih-an said that the price had not changed.|盧芝安",
                "服務由捷葉物流經營。|申請時捷葉不收費用。|The service is run by Swiftleap Logistics.|Swiftleaf charges nothing when you apply.|Swiftleaf",
                "纜車停靠雲杪站。|住在雲杪聚落的居民可搭車。|The cable car stops at Cloudtop Station.|Residents of Cloudtip Hamlet may take a car.|Cloudtip",
                "纜車停靠組長范庭瑞的門前。|范庭瑞組長說明停水。|It stops where Fan Ting-jui lives.|Section Chief Fang Ting-jui explained the outage.|Fang Ting-jui",
            })
    void aNameWrittenOtherwiseOnceIsTold(String zh, String zhToo, String en, String enToo, String odd) {
        assertMessages(zh, zhToo, en, enToo)
                .anySatisfy(message -> assertThat(message)
                        .startsWith("A name may be miswritten once")
                        .contains(odd));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "計畫由林書堯率領。|林書堯說，這很簡單。|Lin Shu-yao leads the project.|It is simple, says Lin.",
                "兄長王大明出席。|弟弟王大民請假。|His brother Wang Da-ming was present.|The younger Wang Da-min was absent.",
                "兩位是林書堯和林書遙。|林書堯說，這很簡單。|The two are Lin Shu-yao and Lin Shu-yao.|It is simple, says Lin Shu-yao.",
                "主持人是臺大林臺生。|林台生說，這很簡單。|Lin Tai-sheng leads the project.|It is simple, says Lin Tai-sheng.",
                "瑪麗亞負責收件。|馬力歐負責寄件。|Maria Rossi takes the parcels.|Mario Rossi sends the parcels.",
                "印尼以蘇門答臘為主。|印尼語的資料較少。|Indonesia is the largest.|Texts in Indonesian are few.",
                "資料中心設於山上。|新的中心設於海邊。|The Data Center is on the hill.|A new Centre lies by the sea.",
                "第一篇文章談海。|其他文章談山。|The first Article is on the sea.|Other Articles are on the hills.",
            })
    void twoNamesAndOneWrittenAlikeAreNot(String zh, String zhToo, String en, String enToo) {
        assertMessages(zh, zhToo, en, enToo)
                .noneSatisfy(message -> assertThat(message).startsWith("A name may be miswritten once"));
    }

    /** Looked for in each other, they would take minutes. */
    @Test
    void namesByTheThousandInOneLineAreLeftAlone() {
        StringBuilder zh = new StringBuilder();
        StringBuilder en = new StringBuilder();
        for (int i = 0; i < 8_000; i++) {
            zh.append("雲杪、捷葉、").append((char) ('甲' + i % 900)).append('號').append('、');
            en.append("Cloudtop")
                    .append((char) ('a' + i % 26))
                    .append((char) ('a' + i / 26 % 26))
                    .append(", Swiftleap, ");
        }
        assertMessages(zh + "。", "無。", en + ".", "None.")
                .noneSatisfy(message -> assertThat(message).startsWith("A name may be miswritten once"));
    }

    private static AbstractListAssert<?, ?, String, ?> assertMessages(
            String zh, String zhToo, String en, String enToo) {
        return assertThat(ComparisonTest.compare(zh + FILLER_ZH + zhToo + "\n", en + FILLER_EN + enToo + "\n"))
                .filteredOn(one -> one.level().atLeast(Level.WARNING))
                .extracting(one -> one.message().en());
    }
}
