package io.github.taipei1.rule.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** Folded text, keywords and patterns from rows. */
class FoldedTest {

    @Test
    void spacesBesideChineseAndQuotationMarksGo() {
        assertThat(Folded.of("使用 「ChatGPT」 潤稿").text()).isEqualTo("使用chatgpt潤稿");
        assertThat(Folded.of("Ｔａｉｐｅｉ‐1　and  台北").text()).isEqualTo("taipei-1 and臺北");
    }

    @Property
    void foldingTwiceChangesNothing(@ForAll String text) {
        String once = Folded.of(text).text();

        assertThat(Folded.of(once).text()).isEqualTo(once);
    }

    @Property
    void everyStretchHasAnOrigin(@ForAll String text) {
        Folded folded = Folded.of(text);
        Span whole = folded.original(new Span(0, folded.text().length()));

        assertThat(whole.from()).isBetween(0, text.length());
        assertThat(whole.to()).isBetween(whole.from(), text.length());
    }

    @Test
    void keywordsAreFoundWhateverTheirCase() {
        assertThat(Keywords.of("token", "軍").in("A Token")).isTrue();
        assertThat(Keywords.of("token", "軍").in("將軍")).isTrue();
        assertThat(Keywords.of("token", "軍").in("toke n")).isFalse();
    }

    @Test
    void rowsOfOneNameAreAlternativesAndNamesStandForRows() {
        Wording wording = Wording.parse("t", "a\tx\tone\na\ty\ttwo\nb\t<a>z\tboth\n");

        assertThat(wording.all("b", "xz yz z")).isEqualTo(List.of(new Span(0, 2), new Span(3, 5)));
    }
}
