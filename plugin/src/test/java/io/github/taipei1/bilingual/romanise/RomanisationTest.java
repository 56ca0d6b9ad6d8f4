package io.github.taipei1.bilingual.romanise;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names in Hanyu Pinyin, Wade-Giles, Tongyong and as custom has them are found in Chinese text, and no others. */
class RomanisationTest {
    private final Romanisation romanisation = Romanisation.standard();

    @ParameterizedTest
    @CsvSource({
        "立霧醫院,Liwu", "新竹市,Hsinchu", "葉柏宏,Po-hung", "葉柏宏,Bohong", "溫紹甫,Shao-fu", "徐婉清,Wan-ching", "青埔分院,Cingpu",
        "中壢,Jhongli", "淡水線,Tamsui", "花東地區,Taitung", "旅遊,Lyuyou", "竹北,Chupei", "四維路,Siwei", "子敬,Tzu-ching"
    })
    void isSpeltSo(String text, String name) {
        assertThat(romanisation.isIn(text, name)).isTrue();
        assertThat(romanisation.isName(name)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"立霧醫院,Lifu", "新竹市,Hsinpei", "葉柏宏,Po-han", "溫紹甫,Shao-wen"})
    void isSomebodyElse(String text, String name) {
        assertThat(romanisation.isIn(text, name)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Machine", "Language", "Hospital", "Canada", "Lu", "NVIDIA", "Taiwanese", "Fourier"})
    void isNoNameOfCharacters(String word) {
        assertThat(romanisation.isName(word)).isFalse();
    }
}
