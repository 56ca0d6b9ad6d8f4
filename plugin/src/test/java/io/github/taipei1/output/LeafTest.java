package io.github.taipei1.output;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.taipei1.finding.Language;
import io.github.taipei1.finding.Place;
import io.github.taipei1.finding.Region;
import org.junit.jupiter.api.Test;

class LeafTest {
    private static final Region THIRD = new Region(3, 5, 3, 9);

    @Test
    void aPdfHasPagesAWordDocumentParagraphsATextNeither() {
        assertThat(Leaf.of(new Place("a/B.PDF", THIRD), Language.EN)).contains("page 3");
        assertThat(Leaf.of(new Place("a.pdf", THIRD), Language.ZH_TW)).contains("第 3 頁");
        assertThat(Leaf.of(new Place("a.docx", THIRD), Language.EN)).contains("paragraph 3");
        assertThat(Leaf.of(new Place("a.docx", THIRD), Language.ZH_TW)).contains("第 3 段");
        assertThat(Leaf.of(new Place("a.md", THIRD), Language.EN)).isEmpty();
    }

    @Test
    void ofALongLineOnlyWhatIsNearThePlaceIsOnThePage() {
        String line = "前".repeat(5_000) + "Taipei1" + "\uD83D\uDE00".repeat(5_000);
        Html html = new Html();
        MarkedLine.write(html, line, new Region(1, 5_001, 1, 5_008));
        assertThat(html.toString()).contains("前<mark>Taipei1</mark>\uD83D\uDE00", ">…前", "\uD83D\uDE00…<");
        assertThat(html.toString()).hasSizeLessThan(1_500);
    }
}
