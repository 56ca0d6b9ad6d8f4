package io.github.taipei1.rule.rep;

import io.github.taipei1.config.ArtifactKind;
import io.github.taipei1.config.Project;
import io.github.taipei1.finding.Finding;
import io.github.taipei1.finding.Level;
import io.github.taipei1.finding.Text;
import io.github.taipei1.metrics.Kpi;
import io.github.taipei1.metrics.KpiFormat;
import io.github.taipei1.rule.Example;
import io.github.taipei1.rule.Phase;
import io.github.taipei1.rule.Rule;
import io.github.taipei1.rule.RuleContext;
import io.github.taipei1.rule.RuleInfo;
import io.github.taipei1.rule.words.Utterance;
import io.github.taipei1.rule.words.Utterances;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** REP-05. */
public final class ApplicationGap implements Rule.OfProject {
    private static final BigDecimal LEAST = new BigDecimal("0.5");
    private static final BigDecimal MOST = new BigDecimal("1.5");
    private static final String PROMISED = NumberNotBacked.METRICS
            + "\nproject: {title: {zh-TW: 範例, en: Example}, topic: generative-ai, application: {gpu-hours: 80000}}";
    private static final RuleInfo INFO = RuleInfo.rule("REP-05", "application-gap", Level.WARNING)
            .duties("truth")
            .title("實際使用與申請書相差甚大而未說明", "delivered and promised differ widely, and nothing says why")
            .explanation(
                    "實際的 GPU 小時或 Token 數不到申請書所載的一半，或超過一倍半，而結案報告沒有任何一處同時提到申請與差異的原因。相差本身並無不可，審閱者需要知道原因。批次結束前不提出。",
                    "GPU-hours or tokens came to less than half or more than one and a half of what the application says, and no passage of the closing report speaks of the application and of a reason. The difference is nothing wrong in itself; reviewers need to know why. Not raised before the batch is over.")
            .appliesTo(
                    "taipei1.yaml 的 project.application、量測資料與結案報告",
                    "project.application, the measurements and the closing report")
            .example(Example.wrong("遠低於申請而未說明", "far below the application, and no word on it")
                    .config(PROMISED)
                    .asOf("2025-12-20")
                    .file("metrics/sacct.psv", NumberNotBacked.JOBS)
                    .file("report/20.md", "# 算力使用\n\n使用情形如附表。\n"))
            .example(Example.right("說明了原因", "the reason is given")
                    .config(PROMISED)
                    .asOf("2025-12-20")
                    .file("metrics/sacct.psv", NumberNotBacked.JOBS)
                    .file("report/20.md", "# 算力使用\n\n實際使用低於申請時之預估，係因資料清理延後三週。\n"))
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(RuleContext context) {
        Optional<Project.Application> promised = context.config().project().application();
        boolean due = context.phase() != Phase.CHECK || context.batchOver();
        if (promised.isEmpty() || !due || !context.measures()) {
            return List.of();
        }
        List<Finding> findings = new ArrayList<>();
        gap("gpu-hours", "usage.gpu-hours", promised.get().gpuHours(), context).ifPresent(findings::add);
        gap("tokens", "training.tokens", promised.get().tokens(), context).ifPresent(findings::add);
        return findings.isEmpty() || isExplained(context) ? List.of() : findings;
    }

    private static Optional<Finding> gap(String key, String kpi, Optional<BigDecimal> promised, RuleContext context) {
        Optional<Kpi> measured = context.measurements().kpis().kpi(kpi);
        if (measured.isEmpty() || promised.filter(value -> value.signum() > 0).isEmpty()) {
            return Optional.empty();
        }
        BigDecimal value = measured.get().value();
        boolean wide = value.compareTo(promised.get().multiply(LEAST)) < 0
                || value.compareTo(promised.get().multiply(MOST)) > 0;
        return wide ? Optional.of(finding(key, measured.get(), promised.get(), context)) : Optional.empty();
    }

    private static Finding finding(String key, Kpi measured, BigDecimal promised, RuleContext context) {
        String shown = KpiFormat.show(measured);
        return INFO.finding(
                context.at("project.application." + key),
                key,
                Text.of(
                        measured.label().zhTw() + "為 " + shown + "，申請書載 " + promised.toPlainString() + "，報告未說明原因",
                        measured.label().en() + " came to " + shown + ", the application says "
                                + promised.toPlainString() + ", and the report does not say why"),
                Text.of("在報告加一句，說明與申請書的差異及其原因", "add a sentence on the difference to the application and its reason"));
    }

    private static boolean isExplained(RuleContext context) {
        return context.artifacts().stream()
                .filter(artifact -> artifact.kind() == ArtifactKind.REPORT)
                .flatMap(artifact -> context.documents(artifact).stream())
                .anyMatch(document -> explains(Utterances.of(document)));
    }

    /** Whether the application and a reason stand in one sentence or in two that follow each other under one heading. */
    private static boolean explains(List<Utterance> said) {
        return IntStream.range(0, said.size())
                .filter(i -> Figures.in("promise", said.get(i).words()))
                .flatMap(i -> IntStream.rangeClosed(Math.max(0, i - 1), Math.min(said.size() - 1, i + 1))
                        .filter(near -> said.get(near).section() == said.get(i).section()))
                .anyMatch(near -> Figures.in("reason", said.get(near).words()));
    }
}
