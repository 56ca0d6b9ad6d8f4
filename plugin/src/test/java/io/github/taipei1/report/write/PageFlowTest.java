package io.github.taipei1.report.write;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.taipei1.report.write.PageFlow.Piece;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Pages of 100 points. */
class PageFlowTest {
    private final PageFlow flow = new PageFlow(100);

    private void heading(String id) {
        flow.add(new Piece(id, 0, 1, 10, 0, 0, true, true, 0, 0));
    }

    private void text(int lines) {
        flow.add(new Piece("", 0, lines, 10, 0, 0, false, false, 0, 0));
    }

    private void rows(int count) {
        for (int i = 0; i < count; i++) {
            flow.add(new Piece("", 0, 1, 10, 0, 0, false, true, i == 0 ? 0 : 10, 0));
        }
    }

    @Test
    void aHeadingGoesWithTheLinesBehindIt() {
        heading("a");
        text(8);
        heading("b");
        text(5);
        heading("c");
        assertThat(flow.pages()).isEqualTo(Map.of("a", 1, "b", 2, "c", 2));
    }

    @Test
    void aParagraphGoesOverThePageInTwoLinesAtLeast() {
        text(9);
        text(3);
        heading("behind three lines that stay together");
        text(9);
        text(9);
        heading("behind nine");
        assertThat(flow.pages())
                .containsEntry("behind three lines that stay together", 2)
                .containsEntry("behind nine", 4);
    }

    @Test
    void headsOfTablesAreRepeated() {
        rows(10 + 9 + 9);
        heading("behind");
        assertThat(flow.pages()).containsEntry("behind", 4);
    }

    @Test
    void spaceAboveIsLostAtTheHeadOfAPage() {
        text(8);
        flow.add(new Piece("next", 30, 5, 10, 0, 0, false, true, 0, 0));
        text(4);
        heading("still there");
        assertThat(flow.pages()).containsEntry("next", 2).containsEntry("still there", 2);
    }

    @Test
    void notesTakeRoomAtTheFoot() {
        flow.add(new Piece("", 0, 3, 10, 0, 0, false, false, 0, 40));
        text(3);
        heading("next");
        assertThat(flow.pages()).containsEntry("next", 2);
    }

    @Test
    void somethingTallerThanAPageEndsSomewhere() {
        flow.add(new Piece("", 0, 50, 10, 0, 0, false, false, 0, 0));
        flow.add(new Piece("", 0, 1, 250, 0, 0, false, true, 0, 0));
        heading("end");
        assertThat(flow.pages().get("end")).isEqualTo(8);
    }

    @Test
    void aBreakBeginsAPage() {
        heading("one");
        flow.breakPage();
        heading("two");
        assertThat(flow.pages()).isEqualTo(Map.of("one", 1, "two", 2));
    }
}
