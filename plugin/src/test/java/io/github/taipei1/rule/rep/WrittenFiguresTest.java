package io.github.taipei1.rule.rep;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.taipei1.check.CheckResult;
import io.github.taipei1.testing.ExampleProject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Each kind of figure that the report tells, as people write it: 1,712 GPU-hours in 3 jobs of which one failed (16 GPU-hours), a median wait
 * of 12.2 and a 95th percentile of 180 minutes.
 */
class WrittenFiguresTest {
    private static final LocalDate OVER = LocalDate.of(2025, 12, 20);
    private static final String CONFIG = """
            metrics:
              - {kind: slurm-sacct, file: metrics/sacct.psv}
              - {kind: kpi, file: metrics/kpi.csv}
            """;
    private static final String JOBS = """
            JobID|State|Submit|Start|End|AllocTRES
            1|COMPLETED|2025-11-12T07:55:00|2025-11-12T08:00:00|2025-11-13T08:00:00|gres/gpu:h100=64
            2|FAILED|2025-11-14T07:47:48|2025-11-14T08:00:00|2025-11-14T10:00:00|gres/gpu:h100=8
            3|COMPLETED|2025-11-14T05:00:00|2025-11-14T08:00:00|2025-11-14T18:00:00|gres/gpu:h100=16
            """;
    private static final String KPIS = """
            name,unit,before,after,better,source
            acc,%,61.2,84.5,up,內部測試集
            corpus,億個詞元,1200,3250,up,清理紀錄
            用電量,MWh,20,12.3,down,電表
            門診等候,分鐘,40,22,down,系統紀錄
            推論延遲,毫秒,1200,300,down,壓力測試
            inference latency,ms,1200,300,down,load test
            """;

    private static List<String> findings(String section) {
        CheckResult result = ExampleProject.check(
                CONFIG, Map.of("metrics/sacct.psv", JOBS, "metrics/kpi.csv", KPIS, "report/30.md", section), OVER);
        return result.findings().stream()
                .map(one -> one.finding())
                .filter(one -> one.rule().equals("REP-04") || one.rule().equals("REP-03"))
                .map(one -> one.rule() + " " + one.message().zhTw())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // waiting
                "等待時間中位數為 12.2 分鐘，第 95 百分位數為 180 分鐘。",
                "等待時間中位數約 12 分鐘。",
                "等待時間之中位數為 732 秒。",
                "作業排隊時間 p95 為 3 小時。",
                "作業排隊時間之中位數不到 15 分鐘。",
                "等待時間中位數在 15 分鐘以內。",
                "95% 的作業於排隊 3 小時內開始執行。",
                "等待時間中位數為 0 小時 12 分。",
                "等待時間中位數介於 10 至 15 分鐘。",
                "The median wait was 12.2 minutes and the 95th percentile 3 hours.",
                "Median queue time: 12 min.",
                "Jobs waited for less than 15 minutes (median).",
                "作業執行時間之中位數為 8 小時，等待時間中位數為 12 分鐘。",
                "等待時間中位數為 12 分鐘，訓練時間中位數為 8 小時。",
                "門診等候時間之中位數由 40 分鐘降至 22 分鐘。",
                "等待時間最長者為 7 小時。",
                // GPU-hours and GPU-days
                "共使用 1,712 GPU 小時。",
                "使用約 1.7 千 GPU 小時。",
                "折合 71.3 GPU 天。",
                "約 71 GPU·日，",
                "about 71 GPU-days of compute were used.",
                "用去 1,700 餘 GPU 小時。",
                "用去 1,650～1,750 GPU 小時。",
                "使用 1,600 至 1,800 GPU 小時。",
                "使用 0.17 萬 GPU 小時。",
                "We used 1.7k GPU-hours.",
                "We used 1,712 H100 GPU-hours.",
                "We used 1,700+ GPU hours.",
                "GPU 時數共計 1,712 小時。",
                "使用 1.712×10^3 GPU 小時。",
                "使用１，７１２ GPU 小時。",
                "未完成之作業流失 16 GPU 小時。",
                "主作業使用 1,536 張 GPU 小時。",
                "The work took 1,712 GPU-hrs, 16 of which were lost.",
                "運算期間總計使用 1,712 GPU 小時。",
                "本計畫共使用 1,600～1,800 GPU 小時。",
                // shares
                "GPU 使用率為 1.99%。",
                "算力使用率約 2%。",
                "The GPU utilisation was 2.0%.",
                "作業成功率為 66.7%，失敗率 33.3%。",
                "以 GPU 小時計之成功率為 99.1%。",
                "GPU 記憶體使用率達 93%。",
                "CPU utilisation stayed below 12%.",
                "正確率介於 80%～85%。",
                "Accuracy between 84% and 85% was stable.",
                "正確率增加 23.3 pp。",
                "Accuracy rose by 23.3 percentage points.",
                // dates are none
                "自 114 年 11 月 10 日至 12 月 7 日，共使用 1,712 GPU 小時。",
                "於 114/11/10 至 114/12/07 使用 1,712 GPU 小時。",
                "民國 114 年之正確率提升為 84.5%。",
                "等待時間中位數自 114 年 11 月 12 日起統計為 12 分鐘。",
                "12 個 GPU 日誌檔已封存。",
                // tokens
                "語料為 3,250 億 tokens。",
                "語料為 325B tokens，即 3.25×10^11 tokens。",
                "語料為 3.25e11 tokens。",
                "語料為 0.325 兆個 token。",
                "Token 數達 3,250 億。",
                // jobs
                "共執行作業 3 件。",
                "作業總數 3 件，其中失敗 1 件。",
                // electricity, frames, as kpi.csv has them or in another sense
                "用電量為 12.3 MWh。",
                "用電量為 12,300 度。",
                "夾角為 45 度。",
                "每秒可算圖 30 格。",
                // a row by its name
                "推論延遲降至 300 毫秒。",
                "推論延遲為 1,200 毫秒。",
                "推論延遲在四張卡時為 210 毫秒。",
                "Inference latency fell to 300 ms.",
                // in Chinese numerals
                "共使用一千七百一十二 GPU 小時。",
                "使用約一千七百 GPU 小時。",
                "使用一千七百餘 GPU 小時。",
                "以三千兩百五十億個詞元完成訓練。",
                "等待時間中位數為十二分鐘。",
                "等待時間第 95 百分位數為三小時。",
                "閱讀理解正確率達八成五。",
                "正確率近八成五。",
                "正確率由六成提升至八成以上。",
                "作業成功率為三分之二。",
                "作業成功率約三分之二，",
                "語料量增加為二點七倍。",
                "推論速度提升近四倍。",
                "推論延遲縮短了四分之三。",
                "推論延遲降為原先的四分之一，",
                "門診等候時間縮短近一半。",
                "門診等候由四十分鐘降至二十二分鐘。",
                "正確率為百分之八十四點五。",
                "正確率增加二十三個百分點。",
                // and words that only look like them
                "改善之七成來自資料清理。",
                "約有三分之二的提升來自語料。",
                "第三次作業已完成，一成不變之設定不再使用。",
                "提升三成員之間的效率，成果加倍。",
                "正確率提升，數倍於預期；效率好幾倍。",
                "執行一次作業即可提升正確率。",
                "研究人員中有兩成為女性，效率提升。",
                "三倍速播放可提升觀看效率。",
                "一半的題目答對率不變。"
            })
    void whatTheMeasurementsSayIsLeftAlone(String line) {
        assertThat(findings("# 算力使用情形\n\n" + line + "\n")).as(line).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "等待時間中位數為 45 分鐘。",
                "等待時間中位數為 12 分鐘，第 95 百分位數為 8 小時。",
                "作業排隊時間之中位數為 2 小時 30 分。",
                "等待時間中位數不到 10 分鐘。",
                "The median wait was 45 minutes.",
                "Median queue time: 95 min.",
                "折合 300 GPU 天。",
                "共計 4,000 GPU·日。",
                "The work took 4,000 GPU-days.",
                "使用 2 萬 3,000 GPU 小時。",
                "使用 40,000～50,000 GPU 小時。",
                "用去 5 萬餘 GPU 小時。",
                "使用 2.5×10^4 GPU 小時。",
                "使用 25,000 H100 GPU 小時。",
                "GPU 時數共計 25,000 小時。",
                "We used 25k GPU-hours.",
                "GPU 使用率為 71%。",
                "The GPU utilisation was 71%.",
                "MFU 達 43.2%。",
                "訓練之 MFU 為 43%。",
                "正確率增加 55.5 pp。",
                "Accuracy rose by 55.5 percentage points.",
                "Token 數達 9.9 兆。",
                "語料為 9.9×10^12 tokens。",
                "作業總數 1,234 件。",
                "用電量為 45,000 度。",
                "共耗電 45 MWh。",
                "算圖共 45,600 格。",
                "We rendered 45,600 frames.",
                "推論延遲降至 210 毫秒。",
                "Inference latency fell to 210 ms.",
                "共使用兩萬三千 GPU 小時。",
                "用去五萬餘 GPU 小時。",
                "主模型以七千七百億個詞元完成訓練。",
                "等待時間中位數為四十五分鐘。",
                "GPU 使用率達九成一。",
                "閱讀理解正確率達九成一。",
                "錯誤率降低近五成三。",
                "訓練速度提升為九倍。",
                "整體吞吐量提升二十九倍。",
                "正確率為百分之九十一點三。",
                "推論延遲降至兩百一十毫秒。",
                "共執行一千兩百三十四次作業。"
            })
    void whatTheyDoNotSayNeedsAMetric(String line) {
        assertThat(findings("# 算力使用情形\n\n" + line + "\n")).as(line).hasSize(1);
    }
}
