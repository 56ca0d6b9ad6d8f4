package io.github.taipei1.rule.passage;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.taipei1.document.read.Documents;
import io.github.taipei1.rule.words.Utterances;
import io.github.taipei1.testing.MemoryTree;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class StretchesTest {
    private static List<Stretch> of(String markdown) {
        return Stretches.of(Utterances.of(Documents.read(MemoryTree.of(Map.of("a.md", markdown)), "a.md")
                .content()
                .orElseThrow()));
    }

    @Test
    void aBlockIsOneStretchWithWhatStandsBeforeAndAbove() {
        List<Stretch> all = of("# Top\n\n## Use\n\nWe trained it. It took a week.\n\n- first\n- second\n");
        assertThat(all)
                .extracting(Stretch::words)
                .containsExactly("top", "use", "we trained it. it took a week.", "first", "second");
        assertThat(all.get(2).heading()).isEqualTo("top ; use");
        assertThat(all.get(3).before()).isEqualTo("we trained it. it took a week.");
        assertThat(all.get(1).isHeading()).isTrue();
        assertThat(all.get(2).isHeading()).isFalse();
    }

    @Test
    void nothingOfAnotherSectionStandsBefore() {
        assertThat(of("One.\n\n# Next\n\nTwo.\n").get(1).before()).isEmpty();
    }

    @Test
    void aLongBlockIsCutBetweenSentences() {
        String sentence = "This sentence of a report is about sixty characters long, no more. ";
        List<Stretch> all = of(sentence.repeat(9));
        assertThat(all).hasSize(3);
        assertThat(all.get(1).before()).isEqualTo(all.get(0).words());
    }
}
