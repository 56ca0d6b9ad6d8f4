package io.github.taipei1.output;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.taipei1.finding.Region;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class SnippetTest {
    @Test
    void theCaretStandsBelowWhatIsMeantBehindWideCharacters() {
        Snippet snippet = Snippet.of("使用 Taipei1 算力", new Region(1, 4, 1, 11));
        assertThat(snippet.line()).isEqualTo("使用 Taipei1 算力");
        assertThat(snippet.caret()).isEqualTo("     ^^^^^^^");
    }

    @Test
    void aLongLineIsCutAroundThePlace() {
        assertThat(Snippet.of("字".repeat(90), new Region(1, 36, 1, 38)).caret()).hasSizeLessThan(40);
        String line = "字".repeat(200) + "Taipei1" + "字".repeat(200);
        Snippet snippet = Snippet.of(line, new Region(1, 201, 1, 208));
        assertThat(snippet.line()).startsWith("…字").contains("Taipei1").endsWith("…");
        assertThat(DisplayWidth.of(snippet.line().substring(0, snippet.line().indexOf("Taipei1"))))
                .isEqualTo(snippet.caret().indexOf('^'));
    }

    @Property(tries = 300)
    void neitherLineIsWiderThanATerminal(
            @ForAll String line,
            @ForAll @IntRange(min = 1, max = 120) int from,
            @ForAll @IntRange(max = 120) int size) {
        Snippet snippet = Snippet.of(line, new Region(1, from, 1, from + size));
        assertThat(DisplayWidth.of(snippet.line())).isLessThanOrEqualTo(64);
        assertThat(snippet.caret().length()).isLessThanOrEqualTo(64);
        assertThat(snippet.line().chars()).noneMatch(Character::isISOControl);
        assertThat(snippet.caret().strip()).matches("\\^+");
    }
}
