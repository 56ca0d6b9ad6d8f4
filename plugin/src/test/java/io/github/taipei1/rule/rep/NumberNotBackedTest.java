package io.github.taipei1.rule.rep;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.taipei1.testing.ExampleProject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which figures are said to be those of the whole batch and are not (REP-03); the many that only look so. */
class NumberNotBackedTest {
    /** 73,371.98 GPU-hours, 85.3% of the capacity of DGX. */
    private static final String JOBS = """
            JobID|State|Submit|Start|End|AllocTRES
            1|COMPLETED|2025-11-10T08:00:00|2025-11-10T09:00:00|2025-12-04T00:13:07|gres/gpu:h100=128
            2|FAILED|2025-12-05T08:00:00|2025-12-05T08:00:00|2025-12-05T10:00:00|gres/gpu:h100=64
            3|TIMEOUT|2025-12-05T10:00:00|2025-12-05T10:00:00|2025-12-05T20:00:00|gres/gpu:h100=64
            """;

    private static List<String> findings(String sentence) {
        return ExampleProject.check(
                        "metrics: [{kind: slurm-sacct, file: metrics/sacct.psv}]",
                        Map.of("metrics/sacct.psv", JOBS, "report/30.md", "# 算力使用情形\n\n" + sentence + "\n"),
                        LocalDate.of(2025, 12, 20))
                .findings()
                .stream()
                .filter(one -> one.finding().rule().equals("REP-03"))
                .map(one -> one.finding().message().en())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "本計畫總共使用約 86,000 GPU 小時。",
                "本計畫總共使用 83,372 GPU 小時。",
                "整體使用率達 95.3%。",
                "The project consumed a total of 0.73 million GPU-hours.",
                "Overall utilisation was 58.3%.",
                "The overall utilisation by allocation was 58.3%.",
                "Overall utilisation was almost 90%.",
                "本批次合計使用 7,337 GPU 小時。",
                "本專案共計耗用 7.9 萬 GPU 小時。",
                "本案累計使用約 90k GPU-hours。",
                "運算期間內，三個單位共使用 83,629 GPU 小時，配置使用率為 85.3%。",
                "本批次算力使用率達 91%。",
                "This project has used about 93 thousand GPU-hours altogether.",
                "The three units together used roughly 63,000 GPU-hours over the whole batch.",
                "本批次配置使用率近 95%。",
                "本計畫實際使用不到 70,000 GPU 小時。",
                "全體單位合計使用 70,001 GPU 小時。",
                "本計畫總共使用約九萬 GPU 小時。",
                "三個單位共使用八萬三千六百二十九 GPU 小時，配置使用率為 85.3%。",
                "本批次算力使用率達七成。",
                "整體使用率達九成五。",
                "整體使用率僅三分之二。",
                "本批次配置使用率近百分之九十五。"
            })
    void theWholeIsGivenWrongly(String sentence) {
        assertThat(findings(sentence)).as(sentence).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "本計畫總共使用約 73,000 GPU 小時。",
                "本計畫總共使用近 74,000 GPU 小時。",
                "本計畫總共使用逾 73,000 GPU 小時。",
                "本計畫總共使用超過 7 萬 GPU 小時。",
                "本計畫總計使用 7.3 萬餘 GPU 小時。",
                "本計畫總計使用七萬三千餘 GPU 小時。",
                "全程實際使用約 7.3 萬 GPU 小時，配置使用率約 85%。",
                "累計使用 73,372 GPU 小時（約 7.3 萬）。",
                "累計使用 73,371.98 GPU 小時。",
                "累計使用將近 7.4 萬 GPU-hours。",
                "運算期間合計動用 73.4 千 GPU 小時。",
                "本批次合計使用 73,400 GPU 小時左右。",
                "總用量達 73 千 GPU hours。",
                "整體使用率達 85%以上。",
                "本計畫總共使用約七萬三千 GPU 小時。",
                "三個單位共使用七萬三千三百七十二 GPU 小時。",
                "本批次算力使用率逾八成。",
                "本批次算力使用率近九成。",
                "整體使用率為百分之八十五點三。",
                "本計畫總共使用七萬 GPU 小時以上。",
                "整體使用率超過 85%。",
                "整體使用率逾八成五，計 85.3%。",
                "整體配置使用率近 86%。",
                "配置使用率約為 85.3％，高於原先預期。",
                "In total the team used about 73,000 GPU-hours.",
                "In total the team used nearly 74,000 GPU hours.",
                "In total, over 73,000 GPU-hours were consumed.",
                "Altogether we consumed more than 70,000 GPU-hours.",
                "The project consumed roughly 73k GPU-hours.",
                "The project consumed a total of 0.073 million GPU-hours.",
                "Overall utilisation was just over 85%.",
                "Overall utilization exceeded 85 percent.",
                "Overall utilisation was almost 86%.",
                "Total usage: ~73,400 GPU-hours.",
                "We used some 73,400 GPU-hours in total (85% of capacity).",
                "共使用 73,372 GPU‑小時，占可用容量之 85.3%。",
                "本專案總共使用73372 GPU小時。",
                "總計 73,372 GPU 時，平均每日約 2,620 GPU 時。"
            })
    void theWholeIsGivenAsPeopleRoundIt(String sentence) {
        assertThat(findings(sentence)).as(sentence).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "累計使用逾 9 萬 GPU 小時。",
                "總計使用近 10 萬 GPU 小時。",
                "In total, over 80,000 GPU-hours were consumed.",
                "若以自有設備執行，總計需 130,000 GPU 小時以上。",
                "申請書預估總共使用 72,000 GPU 小時。",
                "核定之總量為 86,016 GPU 小時。",
                "整批可用算力總計 86,016 GPU 小時。",
                "其他團隊總計使用 12,000 GPU 小時。",
                "同批另一隊總計使用 12,000 GPU 小時。",
                "前次徵案（第 3 次）本團隊總共使用 51,200 GPU 小時。",
                "第一批次時總計使用 40,000 GPU 小時。",
                "過去三年於自有叢集總共使用 40,000 GPU 小時。",
                "申請前於自有設備累計使用 1,500 GPU 小時。",
                "113 年度累計使用 20,000 GPU 小時。",
                "去年同期總共使用 20,000 GPU 小時。",
                "先導實驗總共使用 512 GPU 小時。",
                "資料前處理總計使用 2,048 GPU 小時。",
                "監督式微調總計使用 2,048 GPU 小時。",
                "七次消融實驗合計使用 6,300 GPU 小時。",
                "失敗作業合計占用 768 GPU 小時。",
                "Llama 2 70B 訓練總共使用 1,720,320 GPU 小時。",
                "根據文獻，同級模型總計使用 184,000 GPU 小時。",
                "依公開資料，GPT-3 訓練總計耗用約 3,640 petaflop/s-day，相當於 300,000 GPU 小時。",
                "相較於 OPT-175B 總計使用之 992 張 A100 GPU 小時，本案較省。",
                "總計節省 12,000 GPU 小時。",
                "總共減少 12,000 GPU 小時之重複計算。",
                "後續擬總共使用 50,000 GPU 小時延續研究。",
                "下一階段總共需要 50,000 GPU 小時。",
                "估計總共還需 50,000 GPU 小時。",
                "青棧大學總計使用 17,580 GPU 小時。",
                "本單位總計使用 48,715 GPU 小時。",
                "本所總計使用 7,332 GPU 小時。",
                "本公司共使用 48,715 GPU 小時。",
                "上半批次共使用 36,000 GPU 小時。",
                "11 月共使用 51,000 GPU 小時。",
                "11 月 10 日至 16 日共使用 18,436 GPU 小時。",
                "截至 11 月底，累計使用 51,000 GPU 小時。",
                "前兩週共使用 37,762 GPU 小時。",
                "The literature reports a total of 184,000 GPU-hours for a comparable model.",
                "BLOOM used a total of 1,082,990 A100 GPU-hours.",
                "Llama 3 consumed 7.7 million GPU-hours.",
                "In our earlier project we used a total of 20,000 GPU-hours.",
                "In the previous call, the team consumed 51,200 GPU-hours in total.",
                "Other teams in the batch used a total of 12,000 GPU-hours.",
                "Hyperparameter search consumed 2,048 GPU-hours in total.",
                "Data preparation consumed 2,048 GPU-hours in total.",
                "By the end of November a total of 51,000 GPU-hours had been used.",
                "In November we used a total of 51,000 GPU-hours.",
                "The first half of the batch consumed 36,000 GPU-hours.",
                "Qingzhan University used a total of 17,580 GPU-hours.",
                "Our cluster in Hsinchu consumed a total of 20,000 GPU-hours last year.",
                "A full run on our own machines takes a total of 130,000 GPU-hours.",
                "Follow-up work needs a total of 50,000 GPU-hours.",
                "We expect to need 50,000 more GPU-hours in total.",
                "Checkpointing cut the total waste to below 1,000 GPU-hours.",
                "Without checkpoints a total of 5,000 GPU-hours had been lost.",
                "GPU 核心使用率平均為 62%，整體記憶體使用率為 71%。",
                "整體記憶體使用率為 71%。",
                "運算節點之 CPU 使用率為 35%。",
                "訓練期間 GPU 運算使用率（SM）約為 62%。",
                "整體網路使用率為 40%。",
                "總體儲存使用率為 71%。",
                "業界之平均使用率約為 50%。",
                "前次徵案之整體使用率為 71.2%。",
                "目標使用率為 90%。",
                "總使用率若達 90% 以上，可再縮短時程。",
                "自有叢集之整體使用率僅 41%。",
                "去年整體使用率僅 41%。",
                "前三天之整體使用率僅 41%，之後回升。",
                "首週整體使用率為 41%。",
                "夜間整體使用率為 92%。",
                "Overall utilisation of memory was 71%.",
                "Overall utilisation of our own cluster was 41%.",
                "Overall utilisation in the first week was 41%.",
                "Total utilisation at night was 92%.",
                "Overall utilisation rose from 41% in the first days to 92% at the end.",
                "整體使用率由 41% 提升至 92%。",
                "整體使用率有七成來自預訓練。",
                "前三天之整體使用率僅四成。",
                "本計畫第一批次使用四萬 GPU 小時。",
                "Compute utilisation (MFU) reached 41%.",
                "運算使用率（MFU）達 41%。",
                "模型運算使用率為 41%。",
                "Overall utilisation of the login node was 12%.",
                "本計畫共使用 512 GPU 小時於先導實驗。",
                "本計畫每週使用 18,000 GPU 小時。",
                "本專案使用 128 張 H100 GPU。",
                "本計畫共使用 16 台 DGX、128 張 H100，合計 73,372 GPU 小時。",
                "三個單位共使用 73,372 GPU 小時，其中鹿嶼 72,600 GPU 小時。",
                "本計畫模型甲使用 12,000 GPU 小時。",
                "本計畫主要使用於預訓練，共 50,000 GPU 小時。",
                "本專案共訓練 2 種模型，使用 50,000 GPU 小時。",
                "各單位使用 24,000 GPU 小時。",
                "三個單位各使用 24,000 GPU 小時。",
                "The three units used 20,000 GPU-hours each.",
                "The project used 50,000 GPU-hours for pre-training.",
                "This project consumed 8,000 kWh.",
                "This batch used 128 GPUs.",
                "The project used 1,000 GPU-hours, then 72,372 more after the restart.",
                "本計畫已使用 30,000 GPU 小時，尚餘 42,000 GPU 小時。",
                "本計畫目前使用 30,000 GPU 小時。",
                "本計畫使用自有叢集 30,000 GPU 小時。",
                "本計畫於自有叢集另使用 30,000 GPU 小時。",
                "本計畫使用 A100 共 30,000 GPU 小時。",
                "本批次核定 86,016 GPU 小時，全部使用。",
                "本批次提供 86,016 GPU 小時，本計畫使用 85.3%。",
                "本計畫使用率 85.3%，GPU 核心使用率 62%。",
                "本計畫整體使用率為 85.3%（以配置計）。",
                "運算期間整體使用率約 85%。",
                "本批次算力使用率達八成五。",
                "本批次算力使用率達 85.30%。",
                "本批次算力使用率為 85.3 %。",
                "The project used 73,371.98 GPU-hours (85.3% of the capacity).",
                "The overall utilisation of the capacity was 85.3%, so 14.7% stayed idle.",
                "Overall allocation utilisation: 85.3%",
                "本專案共計耗用 7.34 萬 GPU 小時，配置使用率 85.3%。",
                "本案累計使用約 73.4k GPU-hours。",
                "本計畫總共使用 0.73 百萬 GPU 小時之十分之一。",
                "This project has used about 73 thousand GPU-hours altogether.",
                "Together, the three units used 73,372 GPU-hours.",
                "The three units together used roughly 73,000 GPU-hours over the whole batch.",
                "| 項目 | 數值 |\n|---|---|\n| 總 GPU 小時 | 73,371.98 |\n| 整體使用率 | 85.3% |",
                "| 項目 | 數值 |\n|---|---|\n| 可用 GPU 小時 | 86,016 |\n| 目標使用率 | 90% |"
            })
    void somethingElseIsSpokenOf(String sentence) {
        assertThat(findings(sentence)).as(sentence).isEmpty();
    }
}
