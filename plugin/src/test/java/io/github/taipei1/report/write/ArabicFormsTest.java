package io.github.taipei1.report.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArabicFormsTest {
    /** Meem at the beginning, reh at the end of a joined part, hah at a beginning, beh between two, alef at the end. */
    @Test
    void eachLetterHasTheFormOfItsPlace() {
        assertThat(ArabicForms.shaped("مرحبا")).isEqualTo("\uFEE3\uFEAE\uFEA3\uFE92\uFE8E");
        assertThat(ArabicForms.shaped("ب بب ببب")).isEqualTo("\uFE8F \uFE91\uFE90 \uFE91\uFE92\uFE90");
    }

    @Test
    void lamAndAlefAreOneSign() {
        assertThat(ArabicForms.shaped("لا")).isEqualTo("\uFEFB");
        assertThat(ArabicForms.shaped("بلا")).isEqualTo("\uFE91\uFEFC");
        assertThat(ArabicForms.shaped("الأ")).isEqualTo("\uFE8D\uFEF7");
    }

    @Test
    void vowelsDoNotPartLetters() {
        assertThat(ArabicForms.shaped("بَب")).isEqualTo("\uFE91\u064E\uFE90");
        assertThat(ArabicForms.shaped("ب\u200Cب")).isEqualTo("\uFE8F\u200C\uFE8F");
    }

    /** The decompositions of Unicode say of which letter a form is. */
    @ParameterizedTest
    @ValueSource(
            strings = {"السلام عليكم", "نموذج لغوي كبير", "گفتگو با چهره‌ها", "ٹیکنالوجی ڈیٹا", "مؤسسة أئمة إلى آخر"})
    void everyFormIsOneOfItsLetter(String words) {
        assertThat(Normalizer.normalize(ArabicForms.shaped(words), Normalizer.Form.NFKC))
                .isEqualTo(Normalizer.normalize(words, Normalizer.Form.NFKC));
    }

    @ParameterizedTest
    @CsvSource({"אב, בא", "א(ב), (ב)א", "א\u05B7ב, בא\u05B7"})
    void whatRunsFromRightToLeftIsTurnedWithItsBrackets(String words, String visual) {
        assertThat(ArabicForms.reversed(words)).isEqualTo(visual);
    }
}
