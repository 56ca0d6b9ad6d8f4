package io.github.taipei1.rule.rep;

import io.github.taipei1.config.ArtifactKind;
import io.github.taipei1.document.Document;
import io.github.taipei1.finding.Finding;
import io.github.taipei1.finding.Level;
import io.github.taipei1.finding.Text;
import io.github.taipei1.metrics.Kpi;
import io.github.taipei1.metrics.KpiFormat;
import io.github.taipei1.rule.Artifact;
import io.github.taipei1.rule.Example;
import io.github.taipei1.rule.Rule;
import io.github.taipei1.rule.RuleContext;
import io.github.taipei1.rule.RuleInfo;
import io.github.taipei1.rule.words.Utterance;
import io.github.taipei1.rule.words.Utterances;
import java.util.ArrayList;
import java.util.List;

/** REP-03. */
public final class NumberNotBacked implements Rule.OfArtifact {
    static final String METRICS = "metrics: [{kind: slurm-sacct, file: metrics/sacct.psv}]";
    static final String JOBS = """
            JobID|State|Submit|Start|End|AllocTRES
            1|COMPLETED|2025-11-12T08:00:00|2025-11-12T08:00:00|2025-11-13T08:00:00|gres/gpu:h100=64
            """;
    private static final RuleInfo INFO = RuleInfo.rule("REP-03", "number-not-backed", Level.ERROR)
            .locked()
            .duties("truth")
            .title("報告中的數字與量測不符", "a figure in the report contradicts the measurements")
            .explanation(
                    "明說是整個計畫或整批的 GPU 小時或使用率，卻與任何量測值都不符（已依所寫位數容許進位或捨去，約、近、逾等字一併考慮；七萬四千、八成五等國字亦同）。單位、單週、其他時期、其他團隊、申請、預估、某一項工作的數字不在此列；寧可漏報，也不誤指。建議直接寫 ${usage.gpu-hours}，數字即由量測帶入。",
                    "The sentence says in so many words that it gives the GPU-hours or the utilisation of the whole project or batch, and the figure is none of the measured ones, rounded or cut as it is written, with words such as about, nearly and over taken into account; Chinese numerals are read too. Figures of a unit, a week, another time, another team, an application, an estimate or a single task are left alone: rather miss one than accuse wrongly. Best write ${usage.gpu-hours}, and the figure comes from the measurements.")
            .appliesTo("結案報告的章節", "sections of the closing report")
            .example(Example.wrong("總時數與作業紀錄不符", "the total is not that of the job records")
                    .config(METRICS)
                    .file("metrics/sacct.psv", JOBS)
                    .file("report/20.md", "# 算力使用\n\n本計畫總共使用 8.6 萬 GPU 小時。\n"))
            .example(Example.wrong("使用率與作業紀錄不符", "another utilisation than the records give")
                    .config(METRICS)
                    .file("metrics/sacct.psv", JOBS)
                    .file("report/20.md", "# Use\n\nThe overall utilisation was 97.5%.\n"))
            .example(Example.right("進位後相符", "the same when rounded")
                    .config(METRICS)
                    .file("metrics/sacct.psv", JOBS)
                    .file("report/20.md", "# 算力使用\n\n本計畫總共使用 1.5 千 GPU 小時，整體使用率為 1.8%。\n"))
            .example(Example.right("單週的數字", "a figure of one week")
                    .config(METRICS)
                    .file("metrics/sacct.psv", JOBS)
                    .file("report/20.md", "# 算力使用\n\n本計畫於第二週合計使用 900 GPU 小時。\n"))
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public boolean looksAt(Artifact artifact, RuleContext context) {
        return artifact.kind() == ArtifactKind.REPORT
                && !context.config().metrics().isEmpty();
    }

    @Override
    public List<Finding> check(Artifact artifact, RuleContext context) {
        List<Finding> findings = new ArrayList<>();
        List<Kpi> kpis = context.measurements().kpis().kpis();
        for (Document document : context.documents(artifact)) {
            for (Utterance one : Utterances.of(document)) {
                if (!one.heading()) {
                    Contradiction.first(one.text(), one.words(), kpis)
                            .map(found -> finding(one, found))
                            .ifPresent(findings::add);
                }
            }
        }
        return findings;
    }

    private static Finding finding(Utterance one, Contradiction found) {
        Kpi measured = found.measured();
        String shown = found.written().toPlainString();
        String right = KpiFormat.show(measured);
        return INFO.finding(
                one.place(),
                one.text(),
                Text.of(
                        "此處的" + measured.label().zhTw() + "為 " + shown + "，量測值為 " + right,
                        measured.label().en() + " is given as " + shown + "; measured are " + right),
                Text.of(
                        "改為 ${" + measured.id() + "}，數字即由量測帶入；若說的是其他範圍，請寫明是哪個範圍",
                        "write ${" + measured.id()
                                + "}, and the figure comes from the measurements; if another scope is meant, say which"));
    }
}
