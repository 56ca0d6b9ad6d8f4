package io.github.taipei1.verify.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines that somebody wrote into a report, among those that belong there. */
class UnaccountedTest {
    private static final List<String> KNOWN = List.of(
            "運算期間內共使用 73,629.00 GPU 小時，配置使用率為 85.6%。",
            "The units used 73,629.00 GPU-hours\uFFFC, in three units.",
            "第 1 週 | 18,436.4 | 85.73%",
            "壹、 中英文摘要 \uFFFC",
            "貳、 專案基本資料 \uFFFC",
            "表 \uFFFC",
            "第 1 版 第 \uFFFC 頁",
            "成功率由八成提升至九成三。");

    private static List<String> figures(String... lines) {
        return new Unaccounted(KNOWN)
                .in(List.of(lines)).stream()
                        .flatMap(line -> line.figures().stream())
                        .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "運算期間內共使用 73,629.00 GPU 小時，配置使用率為 85.6%。",
                "運算期間內共使用 73,629 GPU 小時，配置使用率為 86%。",
                "小時，配置使用率為 85.6%。",
                "運算期間內共使用 73,629.00",
                "The units used 73,629.00 GPU-hours 12, in three units.",
                "壹、 中英文摘要 4",
                "壹、 中英文摘要 ........ 4 貳、 專案基本資料 ........ 17",
                "表 7　各單位使用之時數",
                "第 1 版 第 12 頁",
                "第 1 週 18,436 85.7%",
                "貳、專案基本資料 12",
                "metrics/unit.sacct.psv:1-498",
                "metrics/lead-co.sacct.psv:1-498\nmetrics/member-institute.sacct.psv:1-658\nmetrics/other.CSV:12",
                "measurements.csv:2-481\nmeasurements-kpi.csv:7",
                "1,569 4e3d195d8503790de2caa8a197cf77cda0ed354ac1a2a4e72b152040b8c050b3",
                "封存碼 T1B-X4AE-1V41-YYNH-CNC7 之檔案",
                "以 NVIDIA H100 與 L40 執行 Llama-3.1 之評測",
                "25,000"
            })
    void whatBelongsThereIsAccountedFor(String line) {
        assertThat(figures(line)).as(line).isEmpty();
    }

    @Test
    void aSentenceThatWasWrittenInIsFound() {
        assertThat(figures("本計畫總共使用 99,000 GPU 小時。", KNOWN.get(0))).containsExactly("99,000");
        assertThat(figures("The project used 99,000 GPU-hours.")).containsExactly("99,000");
        assertThat(figures("運算期間內共使用 73,629.00 GPU 小時，另於下線周使用 6,000 GPU 小時。")).containsExactly("6,000");
    }

    @Test
    void figuresInWordsAreFiguresToo() {
        assertThat(figures("另使用九萬九千 GPU 小時進行推論。")).singleElement().asString().startsWith("九萬九千");
        assertThat(figures("It used ninety-nine thousand GPU-hours besides."))
                .singleElement()
                .asString()
                .startsWith("ninety-nine thousand");
        assertThat(figures("成功率由八成提升至九成三，千真萬確。")).isEmpty();
    }

    private static List<String> figuresBeside(String known, String line) {
        return new Unaccounted(List.of(known))
                .in(List.of(line)).stream()
                        .flatMap(one -> one.figures().stream())
                        .toList();
    }

    /** Six letters are a line; with fewer it is a cell, a unit, a mark of an axis. */
    @Test
    void ofFewLettersNothingFollows() {
        assertThat(figures("甲乙丙丁戊 48 次")).containsExactly("48");
        assertThat(figures("甲乙丙丁 48 次")).isEmpty();
        assertThat(figures("H100、L40 a/b.csv:1-9 48 次")).isEmpty();
    }

    @Test
    void oneSideOfAFigureIsEnoughIfItIsTwoWords() {
        String known = "約 48 次訓練完成";
        assertThat(figuresBeside(known, "約 48 倍速度提升效能")).containsExactly("48");
        assertThat(figuresBeside(known, "模型評測以 48 次訓練")).isEmpty();
        assertThat(figuresBeside("共完成 48 次", "另行推論與評測 48 次")).containsExactly("48");
        assertThat(figuresBeside("共完成 48 次", "本隊另已共完成 48 輪推論")).isEmpty();
    }

    @Test
    void aWordOnEachSideIsEnough() {
        assertThat(figuresBeside("共 48 次訓練", "模型共 48 次推論評測")).isEmpty();
        assertThat(figuresBeside("見表 \uFFFC 列", "模型評測如表 7 列出之結果")).isEmpty();
        assertThat(figuresBeside("見表 \uFFFC 列", "模型評測如圖 7 列出之結果")).containsExactly("7");
    }

    @Test
    void aFigureMayBeRoundedToTwoPlacesAndNoFurther() {
        String known = "成功率為 85.678 個百分點";
        for (String same : List.of("85.678", "85.68", "85.7", "86", "86.0")) {
            assertThat(figuresBeside(known, "成功率為 " + same + " 個百分點")).as(same).isEmpty();
        }
        for (String other : List.of("85.67", "85.6", "85", "87")) {
            assertThat(figuresBeside(known, "成功率為 " + other + " 個百分點"))
                    .as(other)
                    .containsExactly(other);
        }
    }

    @Test
    void theNumberOfAPageEndsALine() {
        assertThat(figures("各單位之執行情形與成果 117")).isEmpty();
        assertThat(figures("各單位之執行情形與成果 1170")).containsExactly("1170");
        assertThat(figures("各單位之執行情形與成果 3.117")).containsExactly("3.117");
    }

    @Test
    void eachFigureOfALineIsToldOnceWithTheLine() {
        assertThat(new Unaccounted(KNOWN).in(List.of("  另完成 48 次推論與 48 次評測，以及三十次微調  ")))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.text()).isEqualTo("另完成 48 次推論與 48 次評測，以及三十次微調");
                    assertThat(line.figures()).hasSize(2).startsWith("48");
                });
    }
}
