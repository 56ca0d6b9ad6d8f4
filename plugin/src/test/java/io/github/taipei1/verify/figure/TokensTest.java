package io.github.taipei1.verify.figure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words and figures of a line. */
class TokensTest {
    @Test
    void aLineIsWordsAndFigures() {
        Tokens tokens = Tokens.of("表 \uFFFC | GPU 小時 -1,234.50 占 ８5%，#3");
        assertThat(tokens.words()).containsExactly("表", "#", "GPU", "小", "時", "#", "占", "#", "%", ",", "#");
        assertThat(tokens.figures()).containsExactly("", "", "", "", "", "-1,234.50", "", "85", "", "", "3");
        assertThat(tokens.size()).isEqualTo(11);
        assertThat(tokens.count()).isEqualTo(3);
        assertThat(tokens.meaning()).isEqualTo(5);
        assertThat(tokens.hasOpen()).isTrue();
        assertThat(tokens.isFigure(1)).isFalse();
        assertThat(tokens.isFigure(5)).isTrue();
        assertThat(Tokens.of("共 3 次").hasOpen()).isFalse();
        assertThat(Tokens.of("").size()).isZero();
    }

    @Test
    void digitsOfAnyScriptAreFigures() {
        assertThat(Tokens.of("共 ٣٤ 次 − 5").figures()).containsExactly("", "34", "", "", "5");
        assertThat(Tokens.of("自 \u22125 至 +7").figures()).containsExactly("", "\u22125", "", "+7");
        assertThat(Tokens.value("\u22121,005.0")).isEqualByComparingTo("-1005");
        assertThat(Tokens.value("+7")).isEqualByComparingTo("7");
    }

    @ParameterizedTest
    @CsvSource({
        "'85.6','85.6',true", "'85.6','85.57',true", "'85.57','85.6',true", "'85.6','85.66',false", "'85','85.5',true",
        "'86','85.5',true", "'85','85.6',false", "'1,000','1000',true", "'1000','1001',false", "'1000.0','1001',false",
        "'','',true", "'','5',false", "'5','',false", "'-5','5',false", "'0.5','0.56',false",
    })
    void figuresAreTheSameAsFarAsTheyAreWritten(String one, String other, boolean same) {
        assertThat(Tokens.same(one, other)).isEqualTo(same);
        assertThat(Tokens.same(other, one)).isEqualTo(same);
    }
}
