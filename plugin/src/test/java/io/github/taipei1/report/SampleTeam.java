package io.github.taipei1.report;

import io.github.taipei1.call.Batch;
import io.github.taipei1.call.Clause;
import io.github.taipei1.call.Profile;
import io.github.taipei1.call.ReportPlan;
import io.github.taipei1.check.Project;
import io.github.taipei1.config.ReportSettings;
import io.github.taipei1.finding.Language;
import io.github.taipei1.finding.Text;
import io.github.taipei1.metrics.ComputeWindow;
import io.github.taipei1.metrics.KpiModel;
import io.github.taipei1.metrics.KpiModels;
import io.github.taipei1.metrics.read.MetricsFile;
import io.github.taipei1.metrics.read.MetricsInput;
import io.github.taipei1.metrics.read.MetricsKind;
import io.github.taipei1.report.model.PictureFile;
import io.github.taipei1.yaml.Parsed;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** An invented consortium of three units with everything that a closing report is made of. */
final class SampleTeam {
    private static final DateTimeFormatter SLURM = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss", Locale.ROOT);

    private static final String YAML = """
            version: 1
            call: call-4
            cluster: DGX
            batch: 2
            repository: public
            project:
              title: {zh-TW: "山海語言模型：繁體中文與臺灣本土語言之大型語言模型預訓練", en: "Shanhai: Pre-training a Large Language Model for Traditional Chinese and the Languages of Taiwan"}
              topic: generative-ai
              application: {gpu-hours: 80000, tokens: 1.2e12, memory-gib: 10240}
            units:
              - id: shanhai
                role: lead
                kind: company
                legal-entity: true
                name: {zh-TW: "山海智慧科技股份有限公司", en: "Shanhai Intelligence Co., Ltd."}
                accounts: 2
                agreements:
                  nda: {signed: 2025-10-20, evidence: evidence/shanhai-nda.pdf}
                  user-agreement: {signed: 2025-10-21, evidence: evidence/shanhai-ua.pdf}
                declaration: declarations/shanhai.md
                project: {zh-TW: "負責 130 億參數模型之預訓練、資料清洗流程與整體算力配置。", en: "Pre-trained the 13B model, built the data pipeline and planned the allocation."}
                experience: {zh-TW: "曾於 64 張 A100 之叢集完成 70 億參數模型之預訓練。", en: "Pre-trained a 7B model on 64 A100."}
              - id: tzu-chiang-u
                role: member
                kind: university
                legal-entity: true
                name: {zh-TW: "自強大學資訊工程學系", en: "Tzu-Chiang University, Department of Computer Science"}
                accounts: 2
                declaration: declarations/tzu-chiang-u.md
                project: {zh-TW: "負責臺語與客語語料之蒐集、對齊與評測基準之建立。", en: "Collected and aligned the Taiwanese and Hakka corpora and built the benchmarks."}
              - id: yushan-lab
                role: member
                kind: foundation
                legal-entity: true
                name: {zh-TW: "玉山開放資料基金會", en: "Yushan Open Data Foundation"}
                accounts: 1
                declaration: declarations/yushan-lab.md
            software:
              - {name: "nvcr.io/nvidia/nemo:25.04", source: NGC, licence: NVIDIA AI Product Agreement}
              - {name: "nvcr.io/nvidia/pytorch:25.03-py3", source: NGC, licence: NVIDIA AI Product Agreement}
            generative-ai:
              used: true
              uses:
                - tool: ChatGPT
                  version: GPT-5
                  purpose: {zh-TW: 報告潤稿與英文翻譯, en: copy-editing and translation}
                  where: [report/40-outputs.md]
                  reviewed-by: 計畫主持人
                  disclosed-to: [專案計畫辦公室, 聯合申請成員]
                  disclosed-in: [report/90-ai.md]
            disclosures:
              - id: press-2026-01
                kind: press-release
                zh-TW: disclosures/press.zh-TW.md
                en: disclosures/press.en.md
                publish-on: 2026-01-15
            metrics:
              - {kind: slurm-sacct, file: metrics/sacct.psv}
              - {kind: kpi, file: metrics/kpi.csv}
            report:
              sections: report/
              showcase: [{kind: video, file: showcase/demo.mp4, description: {zh-TW: "三分鐘成果影片", en: "a video of three minutes"}}]
            """;

    private static final String ABSTRACT = """
            ---
            section: abstract
            ---
            ## 中文摘要

            本計畫於 DGX 第 2 批期間使用 Taipei-1 之 128 個 H100 GPU，共配置 ${usage.gpu-hours:#,##0} GPU 小時，完成 130 億參數
            **「山海」**大型語言模型之預訓練。模型於臺灣本土語言評測之正確率由 ${kpi.tw-bench.before} 提升至 ${kpi.tw-bench.after}，
            並以開放授權釋出資料清洗工具。

            ## Abstract

            On the 128 H100 GPUs of Taipei-1 this project pre-trained *Shanhai*, a language model of 13 billion parameters for Traditional
            Chinese and the languages of Taiwan, using ${usage.gpu-hours:#,##0} GPU-hours.
            """;

    private static final String OUTPUTS = """
            # 具體產出 {#outputs}

            ## 模型

            完成 *山海-13B* 基礎模型與指令微調模型各一。訓練目標為最小化負對數似然

            $$
            \\mathcal{L}(\\theta) = -\\frac{1}{N} \\sum_{i=1}^{N} \\log p_\\theta(x_i \\mid x_{<i})
            $$

            其中 $\\theta$ 為模型參數、$N$ 為詞元數。訓練期間以每 500 步寫入一次檢查點，單次成本低於 US$5。

            ## 資料集與工具

            1. 繁體中文網頁語料 1.1 TB（去重後）
            2. 臺語、客語平行語料
               - 臺語 42 萬句
               - 客語 17 萬句
            3. 開放原始碼之清洗工具[^tool]

            [^tool]: 以 Apache-2.0 授權公開，見 [專案網站](https://example.org/shanhai)。

            表：產出一覽 {#tbl-outputs}

            | 類別 | 名稱 | 狀態 |
            |:-----|:-----|:-----|
            | 模型 | 山海-13B | 完成 |
            | 資料集 | 本土語言平行語料 | 完成 |
            | 論文 | 兩篇投稿中 | 審查中 |

            各項產出如[](#tbl-outputs)，算力使用情形見[](#tbl-weekly)。
            """;

    private static final String BENEFITS = """
            # 效益

            ## 公共服務之應用

            與兩所地方政府合作試辦臺語語音客服，平均等待時間縮短四成。

            > 「第一次有機器聽得懂阿嬤講的話。」──試辦單位承辦人
            """;

    private static final String DIFFUSION = """
            # 技術擴散

            辦理三場工作坊，計 146 人次參與；訓練紀錄與評測程式皆公開。
            """;

    private static final String KPI_CSV = """
            name,name.zh-tw,unit,before,after,better,source
            tw-bench,本土語言評測正確率,%,41.3,68.9,up,eval/tw-bench.json
            train-days,完成一輪訓練所需天數,天,96,24,down,訓練紀錄
            latency,推論延遲,ms,182,117,down,load test
            """;

    private SampleTeam() {}

    static Project project() {
        return Project.load("taipei1.yaml", YAML, Path.of("."))
                .project()
                .orElseThrow(() -> new IllegalStateException(Project.load("taipei1.yaml", YAML, Path.of("."))
                        .problems()
                        .toString()));
    }

    static ReportInput input(Language language) {
        return input(
                language,
                List.of(
                        new ReportInput.TeamFile("report/10-abstract.md", ABSTRACT),
                        new ReportInput.TeamFile("report/40-outputs.md", OUTPUTS),
                        new ReportInput.TeamFile("report/50-diffusion.md", DIFFUSION),
                        new ReportInput.TeamFile("report/60-benefits.md", BENEFITS)));
    }

    static ReportInput input(Language language, List<ReportInput.TeamFile> files) {
        Project project = project();
        Profile profile = Profile.of("call-4", Path.of("."));
        Parsed<ReportPlan> plan = ReportPlan.read(profile);
        return new ReportInput(
                project,
                profile,
                plan.value()
                        .orElseThrow(
                                () -> new IllegalStateException(plan.problems().toString())),
                kpis(project.batch()),
                files,
                List.of(),
                (section, address) -> PictureFile.MISSING,
                matrix(project),
                language,
                ReportSettings.Edition.INTERNAL,
                false,
                LocalDate.of(2025, 12, 20));
    }

    private static List<ReportInput.MatrixRow> matrix(Project project) {
        List<ReportInput.MatrixRow> rows = new ArrayList<>();
        for (Clause clause : project.call().clauses()) {
            boolean recorded = clause.kind() == Clause.Kind.RECORD;
            rows.add(new ReportInput.MatrixRow(
                    clause,
                    recorded ? Text.of("已記錄", "recorded") : Text.of("檢核通過", "checked"),
                    recorded ? List.of("evidence/shanhai-nda.pdf") : List.of(),
                    List.of()));
        }
        return rows;
    }

    static KpiModel kpis(Batch batch) {
        ComputeWindow window = new ComputeWindow(
                batch.from(),
                batch.to(),
                batch.compute().from(),
                batch.compute().to(),
                128,
                "H100",
                List.of());
        List<MetricsFile> usage = List.of(
                sacct("metrics/sacct.psv", "shanhai", 96, 11),
                sacct("members/tzu-chiang-u/sacct.psv", "tzu-chiang-u", 16, 9),
                sacct("members/yushan-lab/sacct.psv", "yushan-lab", 8, 5));
        MetricsFile kpi = MetricsKind.KPI.read(
                MetricsInput.of("metrics/kpi.csv", "shanhai", KPI_CSV.getBytes(StandardCharsets.UTF_8)));
        if (!kpi.problems().isEmpty()) {
            throw new IllegalStateException(kpi.problems().toString());
        }
        return KpiModels.of(
                usage.stream().flatMap(file -> file.usage().stream()).toList(), kpi.rows(), List.of(), window);
    }

    /** Jobs one after the other for the whole window, every seventh of them failing. */
    private static MetricsFile sacct(String path, String unit, int gpus, int hours) {
        StringBuilder rows = new StringBuilder("JobID|JobName|Submit|Start|End|Elapsed|State|AllocTRES\n");
        LocalDateTime start = LocalDateTime.of(2025, 11, 10, 0, 30);
        for (int job = 1; start.isBefore(LocalDateTime.of(2025, 12, 7, 8, 0)); job++) {
            LocalDateTime end = start.plusHours(hours).plusMinutes(job % 13);
            String state = job % 7 != 0 ? "COMPLETED" : job % 2 == 0 ? "NODE_FAIL" : "TIMEOUT";
            rows.append(1000 + job)
                    .append("|train|")
                    .append(SLURM.format(start.minusMinutes(5 + job % 40)))
                    .append('|')
                    .append(SLURM.format(start))
                    .append('|')
                    .append(SLURM.format(end))
                    .append('|')
                    .append(String.format(Locale.ROOT, "%02d:%02d:00", hours, job % 13))
                    .append('|')
                    .append(state)
                    .append("|billing=1,gres/gpu=")
                    .append(gpus)
                    .append('\n');
            start = end.plusMinutes(job % 5 * 20);
        }
        MetricsFile file = MetricsKind.SLURM_SACCT.read(
                MetricsInput.of(path, unit, rows.toString().getBytes(StandardCharsets.UTF_8)));
        if (!file.problems().isEmpty()) {
            throw new IllegalStateException(file.problems().toString());
        }
        return file;
    }
}
