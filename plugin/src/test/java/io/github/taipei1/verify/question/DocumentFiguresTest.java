package io.github.taipei1.verify.question;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.taipei1.finding.Level;
import io.github.taipei1.finding.Text;
import io.github.taipei1.metrics.Kpi;
import io.github.taipei1.metrics.KpiUnit;
import io.github.taipei1.metrics.Provenance;
import io.github.taipei1.metrics.Quality;
import io.github.taipei1.rule.rep.Contradiction;
import io.github.taipei1.verify.Comparison;
import io.github.taipei1.verify.Remark;
import io.github.taipei1.verify.figure.Retelling.Changed;
import io.github.taipei1.verify.figure.Retelling.Compared;
import io.github.taipei1.verify.figure.Unaccounted.Line;
import io.github.taipei1.verify.question.WrittenFigures.Written;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is said of one document: each figure once, by whoever knows most of it. */
class DocumentFiguresTest {
    private static final Kpi HOURS = new Kpi(
            "usage.gpu-hours",
            Text.of("GPU 時數", "GPU-hours used"),
            new BigDecimal("16.00"),
            KpiUnit.GPU_HOURS,
            Kpi.Display.HOURS,
            Quality.MEASURED,
            Provenance.CALL);

    private static Written written(String value) {
        return new Written(HOURS, new BigDecimal(value));
    }

    private static Compared told(int figures, int wanted, Changed... changed) {
        return new Compared(figures, wanted, List.of(changed));
    }

    private static List<Remark> remarks(List<Written> written, Comparison comparison) {
        return DocumentFigures.of("a.docx", written, comparison, false).remarks();
    }

    private static Comparison changed(Changed... changed) {
        return new Comparison(told(0, 0, changed), List.of(), List.of());
    }

    private static Comparison added(Line... lines) {
        return new Comparison(Compared.NOTHING, List.of(lines), List.of());
    }

    @Test
    void whatAgreesIsCountedAndNotSpokenOf() {
        DocumentFigures figures = DocumentFigures.of(
                "a.docx",
                List.of(written("16.00"), written("16")),
                new Comparison(told(7, 9), List.of(), List.of()),
                false);
        assertThat(figures.remarks()).isEmpty();
        assertThat(figures.compared()).isEqualTo(7);
        assertThat(DocumentFigures.of("a", List.of(written("16")), Comparison.NOTHING, false)
                        .compared())
                .isEqualTo(1);
    }

    @Test
    void aFigureBesideItsNameIsNamedWithTheDocument() {
        assertThat(remarks(List.of(written("61.5")), Comparison.NOTHING))
                .singleElement()
                .satisfies(remark -> {
                    assertThat(remark.path()).isEqualTo("a.docx");
                    assertThat(remark.level()).isEqualTo(Level.ERROR);
                    assertThat(remark.what().zhTw()).isEqualTo("GPU 時數 載為 61.5，由原始量測重算為 16.00");
                    assertThat(remark.what().en())
                            .isEqualTo("GPU-hours used is given as 61.5 and is 16.00 when worked out again");
                    assertThat(remark.ask()).contains(NumbersAgree.EXPLAIN);
                });
    }

    @Test
    void aChangedFigureIsNamedWithItsLineAndAsked() {
        assertThat(remarks(List.of(), changed(new Changed("共○次", "8", "3"))))
                .singleElement()
                .satisfies(remark -> {
                    assertThat(remark.level()).isEqualTo(Level.ERROR);
                    assertThat(remark.path()).isEqualTo("a.docx");
                    assertThat(remark.what().zhTw()).isEqualTo("「共○次」處載為 8，依章節原文與量測資料應為 3");
                    assertThat(remark.what().en())
                            .isEqualTo("at \"共○次\" stands 8; by the sections and the measurements it is 3");
                    assertThat(remark.ask()).contains(NumbersAgree.EXPLAIN);
                });
    }

    @Test
    void oneFigureIsNotNamedTwice() {
        Comparison comparison = new Comparison(
                told(0, 0, new Changed("a", "6,100.00", "16.00"), new Changed("b", "72", "71")),
                List.of(
                        new Line("總共 6,100.00 與 72", List.of("6,100.00", "72")),
                        new Line("另有 48 次", List.of("72", "48"))),
                List.of(
                        new Contradiction("x", new BigDecimal("72"), HOURS),
                        new Contradiction("總共使用 95", new BigDecimal("95"), HOURS)));
        List<Remark> remarks = remarks(List.of(written("6100.00")), comparison);
        assertThat(remarks)
                .extracting(remark -> remark.what().zhTw())
                .containsExactly(
                        "GPU 時數 載為 6,100.00，由原始量測重算為 16.00",
                        "「b」處載為 72，依章節原文與量測資料應為 71",
                        "GPU 時數 載為 95，由原始量測重算為 16.00",
                        "文件中有 1 行的數字不見於報告章節與量測資料，可能為製作後另行加入：「另有 48 次」（72、48）；請開啟文件查看");
    }

    @Test
    void aContradictionAccountsForItsSentence() {
        Contradiction one = new Contradiction("本計畫總共使用 99 GPU 小時。", new BigDecimal("99"), HOURS);
        Line same = new Line("前言。本計畫總共使用 99 GPU 小時。共 4 項", List.of("4"));
        Line figure = new Line("其中 99 為推論", List.of("99"));
        assertThat(remarks(List.of(), new Comparison(Compared.NOTHING, List.of(same, figure), List.of(one))))
                .hasSize(1);
    }

    @Test
    void threeOfTheLinesThatComeFromNowhereAreShown() {
        Line line = new Line("第一行\n共 48 次", List.of("48", "9"));
        assertThat(remarks(List.of(), added(line))).singleElement().satisfies(remark -> {
            assertThat(remark.level()).isEqualTo(Level.REVIEW);
            assertThat(remark.what().zhTw())
                    .contains("有 1 行", "「第一行 共 48 次」（48、9）；請開啟")
                    .doesNotContain("等");
            assertThat(remark.what().en())
                    .contains("\"第一行 共 48 次\" (48, 9); open it")
                    .doesNotContain("more");
        });
        assertThat(remarks(List.of(), added(line, line, line)).get(0).what().zhTw())
                .doesNotContain(" 等");
        Remark many = remarks(List.of(), added(line, line, line, line, line)).get(0);
        assertThat(many.what().zhTw()).contains("有 5 行", "） 等；");
        assertThat(many.what().en()).contains("5 line(s)", "and 2 more;");
        assertThat(many.what().zhTw().split("第一行", -1)).hasSize(4);
    }

    @Test
    void nobodyReadsMoreThanFifty() {
        List<Changed> changed = new ArrayList<>();
        List<Contradiction> contradictions = new ArrayList<>();
        for (int i = 100; i < 180; i++) {
            changed.add(new Changed("a", String.valueOf(i), "1"));
            contradictions.add(new Contradiction("x", BigDecimal.valueOf(i + 1_000), HOURS));
        }
        Comparison comparison = new Comparison(told(0, 0, changed.toArray(Changed[]::new)), List.of(), contradictions);
        assertThat(remarks(List.of(), comparison)).hasSize(100);
    }

    private static List<Remark> sparse(int figures, int changed, int wanted, boolean form) {
        Compared told = new Compared(figures, wanted, Collections.nCopies(changed, new Changed("a", "8", "3")));
        return DocumentFigures.of("a.docx", List.of(), new Comparison(told, List.of(), List.of()), form)
                .remarks()
                .stream()
                .filter(remark -> remark.level() == Level.REVIEW)
                .toList();
    }

    /** Half of the figures that are told in both languages are wanted, and a quarter of these. */
    @Test
    void aDocumentWithHardlyAFigureIsForAPersonToOpen() {
        assertThat(sparse(49, 0, 400, false)).singleElement().satisfies(remark -> {
            assertThat(remark.what().zhTw()).contains("約 200 處", "只找到 49 處");
            assertThat(remark.what().en()).contains("about 200 figures", "49 stand");
        });
        assertThat(sparse(50, 0, 400, false)).isEmpty();
        assertThat(sparse(40, 10, 400, false)).isEmpty();
        assertThat(sparse(40, 9, 400, false)).hasSize(1);
    }

    @Test
    void ofFewFiguresNothingFollowsAndAFormLeavesMuchOut() {
        assertThat(sparse(0, 0, 299, false)).isEmpty();
        assertThat(sparse(0, 0, 300, false)).hasSize(1);
        assertThat(sparse(1, 0, 400, true)).isEmpty();
        assertThat(sparse(0, 0, 400, true)).hasSize(1);
    }
}
