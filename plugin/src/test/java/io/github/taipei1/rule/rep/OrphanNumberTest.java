package io.github.taipei1.rule.rep;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.taipei1.check.CheckResult;
import io.github.taipei1.check.Reported;
import io.github.taipei1.finding.Level;
import io.github.taipei1.testing.ExampleProject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which figures of a section need a metric (REP-04), and the many that do not. */
class OrphanNumberTest {
    private static final LocalDate OVER = LocalDate.of(2025, 12, 20);
    private static final String CONFIG = """
            metrics:
              - {kind: slurm-sacct, file: metrics/sacct.psv}
              - {kind: kpi, file: metrics/kpi.csv}
            project: {title: {zh-TW: 甲, en: A}, topic: generative-ai, application: {gpu-hours: 80000, tokens: 1.2e+12}}
            """;
    private static final String JOBS = """
            JobID|State|Submit|Start|End|AllocTRES
            1|COMPLETED|2025-11-12T08:00:00|2025-11-12T08:00:00|2025-11-13T08:00:00|gres/gpu:h100=64
            2|FAILED|2025-11-14T08:00:00|2025-11-14T08:00:00|2025-11-14T10:00:00|gres/gpu:h100=8
            """;
    private static final String KPIS = """
            name,unit,before,after,better,source
            acc,%,61.2,84.5,up,內部測試集
            cycle,天,9,2,down,實驗紀錄
            corpus,億個詞元,1200,3250,up,清理紀錄
            """;

    private static List<Reported> findings(String section, LocalDate day) {
        CheckResult result = ExampleProject.check(
                CONFIG, Map.of("metrics/sacct.psv", JOBS, "metrics/kpi.csv", KPIS, "report/30.md", section), day);
        return result.findings().stream()
                .filter(one -> one.finding().rule().equals("REP-04"))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "閱讀理解正確率達 91.3%。",
                "微調共使用逾 9,000 GPU 小時。",
                "The speed-up was well over 33x.",
                "錯誤率由 12.4% 降至 7.7%。",
                "訓練時間縮短 41%。",
                "整體速度為原先之 7.7 倍。",
                "推論吞吐量提升 3.3×。",
                "主模型以 7,700 億個詞元完成訓練。",
                "微調使用 3,200 GPU 小時。",
                "共執行 1,234 次作業。",
                "Accuracy rose to 91.3%.",
                "Training is 7.7x faster.",
                "We trained on 2.5 trillion tokens.",
                "The team completed 1,234 jobs.",
                "The win rate was 71 percent on the test set.",
                "| 模型 | 正確率 |\n|---|---|\n| 甲 | 91.3% |",
                "| 模型 | 正確率（%） |\n|---|---|\n| 甲 | 91.3 |",
                "- 良率提升 12.5 個百分點",
                "困難題之答對率為 33%，較易者為 88%。"
            })
    void needsAMetric(String line) {
        assertThat(findings("# 具體產出\n\n" + line + "\n", OVER)).as(line).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // what the measurements say, rounded, cut, compared
                "正確率由 61.2% 提升至 84.5%，增加 23.3 個百分點。",
                "正確率約 85%，錯誤率約 15%。",
                "實驗週期縮短 78%，速度為原先之 4.5 倍。",
                "清理後語料為 3,250 億個詞元，較先前增加 171%。",
                "單一作業使用 1,536 GPU 小時，失敗者 16 GPU 小時。",
                "共執行 2 次作業。",
                "與申請書所載 1.2 兆個詞元相當。",
                "Accuracy rose from 61.2% to 84.5%.",
                // as people round
                "正確率提升近 24 個百分點，達約 85%。",
                "正確率提升逾 23 個百分點。",
                "實驗速度提升為原先之 4.5 倍，即逾 4 倍。",
                "單一作業使用約 1,500 GPU 小時。",
                "The corpus grew from 120 billion to 325 billion tokens.",
                "The corpus grew to over 300 billion tokens.",
                "其他團隊總計使用 12,000 GPU 小時。",
                "前次徵案本團隊共使用 51,200 GPU 小時。",
                "估計總共還需 50,000 GPU 小時。",
                "Other teams used a total of 12,000 GPU-hours.",
                "Follow-up work needs a total of 50,000 GPU-hours.",
                "Human accuracy on the set is 89%.",
                "人類平均正確率約 89%。",
                "本系統可容忍 20% 之節點故障而不降低效能。",
                // asked for
                "正確率達 ${kpi.acc.after}，共 ${usage.gpu-hours} GPU 小時。",
                // of others
                "文獻所載之正確率為 71%。",
                "Llama 3 之正確率為 71%。",
                "GPT-4 reaches an accuracy of 86% on it.",
                "先前研究之錯誤率約 12%。",
                "據教育部統計，滿意度為 71%。",
                "An accuracy of 71% was reported by the authors.",
                "The accuracy is 71% [3].",
                "The accuracy is 71% (Lin and Chen, 2024).",
                "正確率為 71%[^1]。\n\n[^1]: 內部報告。",
                "正確率為 71%，見[排行](https://example.org/x)。",
                "委員指出「正確率應達 95%」。",
                "> 正確率應達 95%",
                // goals, limits, suppositions
                "本案目標為正確率 95%。",
                "預期錯誤率降低 40%。",
                "若以自有設備訓練，約需 50,000 GPU 小時。",
                "申請時預估使用 70,000 GPU 小時。",
                "門檻為 F1 達 92% 以上。",
                "The target is an accuracy of 95%.",
                "With own hardware it would take 50,000 GPU-hours.",
                "後續可望縮短 30% 之時間。",
                // settings, parts, rates
                "學習率之 10% 用於暖身，準確率另計。",
                "語料中繁體中文占 45%，較前期增加。",
                "以 5% 之文件作為驗證集。",
                "上下文長度為 32,768 個詞元。",
                "詞表共 64,000 個詞元。",
                "批次大小為 4M tokens。",
                "The context window is 128k tokens.",
                "每秒處理 12,000 個詞元。",
                "以 10 倍交叉驗證評估效能。",
                "影像放大 4 倍以提高辨識。",
                "8x H100 per node keep the throughput high.",
                "使用 128 張 H100 GPU。",
                "80 億參數之模型。",
                "95% 信賴區間之準確率重疊。",
                "預算增加 12%。",
                // other numbers
                "辦理三場工作坊，計 146 人次參與。",
                "發表論文 3 篇，專利 2 件。",
                "新增 120 個就業機會。",
                "The spin-off creates 120 jobs.",
                "完成 12 項任務之評測。",
                "民國 115 年 1 月 15 日發布。",
                "版本 2.1.0 提升相容性。",
                "成功率 100% 自動重試。",
                "`accuracy: 91.3%`",
                "```text\naccuracy 91.3%\n```"
            })
    void needsNone(String line) {
        assertThat(findings("# 具體產出\n\n" + line + "\n", OVER))
                .extracting(one -> one.finding().message().zhTw())
                .as(line)
                .isEmpty();
    }

    @Test
    void figuresUnderOneHeadingAreOneFinding() {
        List<Reported> found = findings(
                "# 具體產出\n\n## 甲\n\n正確率達 91.3%。召回率達 66.6%。\n\n良率 92.2%；共執行 999 次作業。\n\n## 乙\n\n速度提升 7.7 倍。\n", OVER);
        assertThat(found).hasSize(2);
        assertThat(found.get(0).level()).isEqualTo(Level.WARNING);
        assertThat(found.get(0).finding().message().zhTw()).contains("91.3%").contains("4");
        assertThat(found.get(0).finding().related()).hasSize(3);
        assertThat(found.get(1).finding().place().region().startLine()).isEqualTo(11);
    }

    @Test
    void figuresAreShownAsTheyStand() {
        assertThat(findings("# 具體產出\n\n微調使用 3,200 GPU 小時。\n", OVER)
                        .get(0)
                        .finding()
                        .message()
                        .zhTw())
                .endsWith("3,200 GPU 小時");
    }

    @Test
    void theWholeOfTheBatchIsLeftToTheRuleThatComparesIt() {
        assertThat(findings("# 算力使用\n\n本計畫總共使用 8.6 萬 GPU 小時。\n", OVER)).isEmpty();
    }

    @Test
    void beforeTheLastDayItIsInformation() {
        assertThat(findings("# 具體產出\n\n正確率達 91.3%。\n", LocalDate.of(2025, 11, 20)))
                .extracting(Reported::level)
                .containsExactly(Level.INFO);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "cycle 由 9 天縮短為 3 天。",
                "一輪實驗（cycle）自動化後，由 12 天縮短為 2 天。",
                "The corpus grew 由 1,200 億個詞元增加至 5,250 億個詞元。"
            })
    void aChangeToldByNameAndUnitIsHeldAgainstItsRow(String sentence) {
        assertThat(findings("# 具體產出\n\n" + sentence + "\n", OVER)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "cycle 由 9 天縮短為 2 天。",
                "cycle 由約 9 天降至 2 天，前後歷時 30 天。",
                "cycle 由 9 降至 2 天。",
                "cycle 仍需 5 天準備資料。",
                "審查由 12 天縮短為 3 天。",
                "若再加倍，cycle 可由 9 天縮短為 1 天。",
                "cycle 之目標為由 9 天縮短為 1 天。",
                "其他團隊之 cycle 由 20 天縮短為 10 天。",
                "審查費時 12 天。"
            })
    void otherChangesAndOtherFiguresAreLeftAlone(String sentence) {
        assertThat(findings("# 具體產出\n\n" + sentence + "\n", OVER)).isEmpty();
    }

    @Test
    void weeksMayBeAddedUp() {
        String later =
                JOBS + "3|COMPLETED|2025-11-19T08:00:00|2025-11-19T08:00:00|2025-11-19T18:00:00|gres/gpu:h100=100\n"
                        + "4|COMPLETED|2025-11-26T08:00:00|2025-11-26T08:00:00|2025-11-26T18:00:00|gres/gpu:h100=10\n";
        for (String sum : List.of("2,552", "2,652")) {
            assertThat(ExampleProject.check(
                                    CONFIG,
                                    Map.of(
                                            "metrics/sacct.psv",
                                            later,
                                            "metrics/kpi.csv",
                                            KPIS,
                                            "report/30.md",
                                            "# 具體產出\n\n累計至當週使用 " + sum + " GPU 小時。\n"),
                                    OVER)
                            .findings())
                    .as(sum)
                    .noneMatch(one -> one.finding().rule().equals("REP-04"));
        }
    }
}
