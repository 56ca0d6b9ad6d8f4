package io.github.taipei1.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.taipei1.call.Clause;
import io.github.taipei1.call.WrittenText;
import io.github.taipei1.finding.Language;
import io.github.taipei1.report.model.Block;
import io.github.taipei1.report.model.Inline;
import io.github.taipei1.report.model.Label;
import io.github.taipei1.report.model.Metadata;
import io.github.taipei1.report.model.Resolved;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Each line that may stand around what a report tells. */
class FrameLinesTest {
    private static final Resolved REPORT = new Resolved(
            new Metadata(
                    "Title",
                    "",
                    List.of(),
                    List.of(),
                    Language.ZH_TW,
                    "running title 4",
                    "第 1 版",
                    LocalDateTime.of(2025, 12, 20, 0, 0)),
            List.of(
                    new Block.Cover(
                            "programme 4",
                            "title",
                            "other title",
                            "closing report",
                            List.of(new Block.Fact("批次", "DGX 第 2 批")),
                            "2025 年 12 月 20 日"),
                    new Block.CodeBlock("bash", "srun -N 2\nsleep 60"),
                    new Block.Chart(
                            "c",
                            List.of(),
                            Block.ChartKind.BAR,
                            "",
                            "",
                            List.of("第 1 週", "第 2 週"),
                            List.of(),
                            "",
                            Optional.empty()),
                    new Block.Paragraph(List.of(Inline.text("told elsewhere")))),
            Map.of("t", new Label(Label.Kind.TABLE, "3.1", "表 3.1", "表 3.1")),
            List.of(new Resolved.Entry(1, "h", "壹、", List.of(Inline.text("摘要")))),
            List.of(),
            Map.of(),
            List.of());
    private static final List<Clause> CLAUSES = List.of(new Clause(
            "C4-X",
            "第 3 頁",
            "two weeks",
            new WrittenText("兩週內", "within two weeks"),
            Clause.Kind.CHECK,
            Optional.empty()));

    @Test
    void everyLineThatIsNotTold() {
        assertThat(FrameLines.of(REPORT, CLAUSES, Language.ZH_TW))
                .containsExactly(
                        "壹、 摘要",
                        "壹、 摘要 \uFFFC",
                        "表 \uFFFC",
                        "programme 4",
                        "title",
                        "other title",
                        "closing report",
                        "批次 DGX 第 2 批",
                        "\uFFFC 年 \uFFFC 月 \uFFFC 日",
                        "srun -N 2",
                        "sleep 60",
                        "第 1 週 第 2 週",
                        "第 3 頁",
                        "two weeks",
                        "兩週內",
                        "running title 4",
                        "第 1 版",
                        "第 \uFFFC 頁",
                        "第 1 版 第 \uFFFC 頁");
    }

    @Test
    void inEnglishPagesAndClausesAreEnglish() {
        assertThat(FrameLines.of(REPORT, CLAUSES, Language.EN))
                .contains("within two weeks", "Page \uFFFC", "第 1 版 Page \uFFFC")
                .doesNotContain("兩週內", "第 \uFFFC 頁");
    }
}
