package io.github.taipei1.verify;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.taipei1.finding.Text;
import io.github.taipei1.metrics.Kpi;
import io.github.taipei1.metrics.KpiUnit;
import io.github.taipei1.metrics.Provenance;
import io.github.taipei1.metrics.Quality;
import io.github.taipei1.report.Retold;
import io.github.taipei1.rule.rep.Contradiction;
import io.github.taipei1.verify.figure.Unaccounted;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Which lines a document is held against, and how much of it. */
class ComparisonTest {
    private static final String LINE = "本隊以 16.00 GPU 小時完成 3 次訓練。";
    private static final String ROW = "訓練次數合計 | 25";
    private static final Retold TOLD = new Retold(List.of(LINE), List.of(ROW), List.of("壹、中英文摘要 \uFFFC"));
    private static final Kpi HOURS = new Kpi(
            "usage.gpu-hours",
            Text.of("GPU 時數", "GPU-hours used"),
            new BigDecimal("16.00"),
            KpiUnit.GPU_HOURS,
            Kpi.Display.HOURS,
            Quality.MEASURED,
            Provenance.CALL);

    private static Comparison compared(String name, Retold told, List<String> paragraphs) {
        ReportText document =
                new ReportText("data/report/" + name, name, true, paragraphs, List.of(), Optional.empty());
        return Comparison.of(document, told, new Unaccounted(told.text()), List.of(HOURS));
    }

    private static Comparison compared(String name, String... paragraphs) {
        return compared(name, TOLD, List.of(paragraphs));
    }

    @Test
    void aReportIsHeldAgainstItsLinesAndTheAnnexAgainstItsRows() {
        assertThat(compared("a.docx", LINE.replace("16", "19"), "訓練次數合計 99")
                        .told()
                        .changed())
                .singleElement()
                .satisfies(one -> assertThat(one.told()).isEqualTo("16.00"));
        assertThat(compared("a.XLSX", LINE.replace("16", "19"), "訓練次數合計 99")
                        .told()
                        .changed())
                .singleElement()
                .satisfies(one -> assertThat(one.told()).isEqualTo("25"));
        assertThat(compared("a.docx", LINE).told().figures()).isEqualTo(2);
        assertThat(compared("a.docx", LINE).told().wanted()).isEqualTo(2);
    }

    @Test
    void theNumberOfAPageInTheContentsIsNoFigureChanged() {
        Retold told = new Retold(List.of("壹、中英文摘要 3"), List.of(), List.of("壹、中英文摘要 \uFFFC"));
        assertThat(compared("a.docx", told, List.of("壹、中英文摘要 12")).told().changed())
                .isEmpty();
    }

    @Test
    void whatNobodyToldIsUnaccountedForWhereSomethingWasTold() {
        assertThat(compared("a.docx", LINE, "另完成 48 次推論。").unaccounted())
                .singleElement()
                .satisfies(line -> assertThat(line.figures()).containsExactly("48"));
        Retold nothing = new Retold(List.of(), List.of(ROW), List.of());
        assertThat(compared("a.docx", nothing, List.of("另完成 48 次推論。")).unaccounted())
                .isEmpty();
    }

    @Test
    void eachParagraphMayContradictWhatWasMeasured() {
        assertThat(compared("a.docx", LINE, "本計畫總共使用 99 GPU 小時。", "本計畫總共使用 98 GPU 小時。")
                        .contradictions())
                .extracting(Contradiction::written)
                .containsExactly(new BigDecimal("99"), new BigDecimal("98"));
        assertThat(Comparison.NOTHING.contradictions()).isEmpty();
        assertThat(Comparison.NOTHING.unaccounted()).isEmpty();
        assertThat(Comparison.NOTHING.told().wanted()).isZero();
    }

    /** A paragraph that nobody would write is looked at in pieces of four thousand letters, and no letter is left out. */
    @Test
    void aParagraphWithoutEndIsLookedAtInPieces() {
        String filler = "甲".repeat(4_000 - "另完成 48 次推論".length());
        String text = filler + "另完成 48 次推論" + "乙".repeat(4_000) + "另完成 57 次推論";
        assertThat(compared("a.docx", text).unaccounted())
                .extracting(Unaccounted.Line::figures)
                .containsExactly(List.of("48"), List.of("57"));
        assertThat(compared("a.docx", filler + "另完成 48 次推論").unaccounted())
                .singleElement()
                .satisfies(line -> assertThat(line.text()).hasSize(4_000));
    }

    @Test
    void whatStandsBehindTwoMillionLettersIsLeftOut() {
        List<String> before = Collections.nCopies(500, "甲".repeat(4_000));
        List<String> within = new java.util.ArrayList<>(before.subList(0, 499));
        within.add("另完成 48 次推論。");
        List<String> beyond = new java.util.ArrayList<>(before);
        beyond.add("另完成 48 次推論。");
        assertThat(compared("a.docx", TOLD, within).unaccounted()).hasSize(1);
        assertThat(compared("a.docx", TOLD, beyond).unaccounted()).isEmpty();
    }
}
