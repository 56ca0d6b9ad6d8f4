package io.github.taipei1.report.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.taipei1.finding.Language;
import io.github.taipei1.finding.Place;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ResolverTest {

    private static Resolved resolve(Language language, Map<String, List<Inline>> notes, Block... blocks) {
        Metadata metadata =
                new Metadata("t", "s", List.of(), List.of(), language, "", "", LocalDateTime.of(2025, 12, 20, 0, 0));
        return Resolver.resolve(new Report(metadata, List.of(blocks), notes));
    }

    private static Block.Table table(String id, String caption) {
        return new Block.Table(
                id,
                caption.isEmpty() ? List.of() : List.of(Inline.text(caption)),
                List.of(Block.Alignment.START),
                List.of(),
                List.of(Block.Row.of("a")));
    }

    private static Block.Paragraph marks(String... keys) {
        return new Block.Paragraph(java.util.Arrays.stream(keys)
                .map(key -> (Inline) new Inline.FootnoteRef(key, Optional.empty()))
                .toList());
    }

    @Test
    void captionsAreCountedByKindAndOnlyWhereThereIsOne() {
        Resolved report = resolve(Language.ZH_TW, Map.of(), table("a", "甲"), table("b", ""), table("c", "丙"));
        assertThat(report.labels().get("a").reference()).isEqualTo("表 1");
        assertThat(report.labels()).doesNotContainKey("b");
        assertThat(report.labels().get("c").reference()).isEqualTo("表 2");
        assertThat(resolve(Language.EN, Map.of(), table("a", "A"))
                        .labels()
                        .get("a")
                        .reference())
                .isEqualTo("Table 1");
    }

    @Test
    void notesAreNumberedByTheirFirstMarkAlsoInsideNotes() {
        Map<String, List<Inline>> notes = Map.of(
                "x", List.of(Inline.text("x")),
                "y", List.of(new Inline.FootnoteRef("x", Optional.empty())),
                "never", List.of());
        Resolved report = resolve(Language.ZH_TW, notes, marks("y", "y"));
        assertThat(report.notes()).extracting(Resolved.Note::key).containsExactly("y", "x");
        assertThat(report.noteNumbers()).containsEntry("x", 2);
    }

    @Test
    void aReferenceToNothingIsAProblemWhereItStands() {
        Place place = Place.of("report/a.md");
        Resolved report = resolve(
                Language.ZH_TW,
                Map.of(),
                new Block.Paragraph(List.of(new Inline.CrossRef("nowhere", Optional.of(place)))));
        assertThat(report.problems()).hasSize(1);
        assertThat(report.problems().get(0).place()).isEqualTo(place);
        assertThat(report.problems().get(0).message().en()).contains("nowhere");
    }

    @Test
    void aReferenceMayNameAHeadingByItsWords() {
        Block.Heading plain = new Block.Heading(1, "", true, List.of(Inline.text("具體產出（一）")));
        Block.Heading named = new Block.Heading(1, "given", true, List.of(Inline.text("Next Steps!")));
        Resolved report = resolve(
                Language.ZH_TW,
                Map.of("n", List.of(new Inline.Link("#next-steps", List.of(Inline.text("there"))))),
                plain,
                named,
                new Block.Paragraph(List.of(
                        new Inline.CrossRef("具體產出一", Optional.empty()),
                        new Inline.FootnoteRef("n", Optional.empty()),
                        new Inline.CrossRef("given", Optional.empty()))));
        assertThat(report.problems()).isEmpty();
        assertThat(report.labels()).containsOnlyKeys("具體產出一", "given");
        assertThat(report.notes().get(0).content())
                .singleElement()
                .satisfies(note -> assertThat(((Inline.Link) note).target()).isEqualTo("#given"));
    }

    @Test
    void aLinkToNothingIsAProblemWhereItStands() {
        Place place = Place.of("report/a.md");
        Resolved report = resolve(
                Language.ZH_TW,
                Map.of(),
                new Block.Paragraph(
                        List.of(new Inline.Link("#nowhere", List.of(Inline.text("there")), Optional.of(place)))));
        assertThat(report.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.place()).isEqualTo(place));
    }

    @Test
    void anIdUsedTwiceIsAProblemAndBothBlocksStayApart() {
        Resolved report = resolve(Language.ZH_TW, Map.of(), table("same", "甲"), table("same", "乙"));
        assertThat(report.problems()).hasSize(1);
        assertThat(report.labels()).hasSize(2);
    }

    @Test
    void generatedIdsNeverTakeAnAuthors() {
        Resolved report = resolve(
                Language.ZH_TW,
                Map.of(),
                Block.Heading.of(1, "甲"),
                new Block.Heading(1, "section-1", true, List.of(Inline.text("乙"))));
        assertThat(report.problems()).isEmpty();
        assertThat(report.contents()).extracting(Resolved.Entry::id).containsExactly("section-2", "section-1");
    }

    @Test
    void englishSentencesInAChineseReportAreTaggedButSingleNamesAreNot() {
        Resolved report = resolve(Language.ZH_TW, Map.of(), Block.Paragraph.of("使用 H100 訓練。The model was trained 完成"));
        Block.Paragraph paragraph = (Block.Paragraph) report.blocks().get(0);
        assertThat(paragraph.content())
                .contains(new Inline.Text("The model was trained ", Optional.of(Language.EN)))
                .contains(new Inline.Text("使用 H100 訓練。", Optional.empty()));
    }
}
