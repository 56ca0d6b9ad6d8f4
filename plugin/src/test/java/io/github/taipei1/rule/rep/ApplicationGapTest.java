package io.github.taipei1.rule.rep;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.taipei1.testing.ExampleProject;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which words explain why the use of the compute is far from the application (REP-05). */
class ApplicationGapTest {
    private static final String CONFIG = """
            metrics: [{kind: slurm-sacct, file: metrics/sacct.psv}]
            project: {title: {zh-TW: 範例, en: Example}, topic: generative-ai, application: {gpu-hours: 80000}}
            """;

    private static long findings(String section) {
        return ExampleProject.check(
                        CONFIG,
                        Map.of("metrics/sacct.psv", NumberNotBacked.JOBS, "report/30.md", section + "\n"),
                        LocalDate.of(2025, 12, 20))
                .findings()
                .stream()
                .filter(one -> one.finding().rule().equals("REP-05"))
                .count();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# 用量\n\n實際使用 1,536 GPU 小時，低於申請之 80,000 GPU 小時，主因為語料授權延後三週。",
                "# 用量\n\n申請書所載為 80,000 GPU 小時。因語料授權延後，實際使用較少。",
                "# 用量\n\n受語料授權延後影響，訓練僅執行一日。原規劃之用量因此未能達成。",
                "# 用量\n\n原先預估之 80,000 GPU 小時，經改採 FP8 訓練後僅需其二十分之一。",
                "# Use\n\nFar fewer GPU-hours were used than proposed, because the data came three weeks late.",
                "# Use\n\nThe application asked for 80,000 GPU-hours. A smaller model turned out to do."
            })
    void saysWhy(String section) {
        assertThat(findings(section)).as(section).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# 用量\n\n本計畫共使用 1,536 GPU 小時。",
                "# 用量\n\n申請書所載為 80,000 GPU 小時。",
                "# 用量\n\n申請書所載為 80,000 GPU 小時。\n\n# 其他\n\n因節點故障，作業重新排入。",
                "# Use\n\nThe application asked for 80,000 GPU-hours. We used 1,536."
            })
    void leavesItOpen(String section) {
        assertThat(findings(section)).as(section).isOne();
    }
}
