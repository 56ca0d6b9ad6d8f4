package io.github.taipei1.report;

import io.github.taipei1.call.Clause;
import io.github.taipei1.check.CheckResult;
import io.github.taipei1.check.Project;
import io.github.taipei1.check.Reported;
import io.github.taipei1.check.RuleStatus;
import io.github.taipei1.config.Agreements;
import io.github.taipei1.config.Evidence;
import io.github.taipei1.config.GenerativeAi;
import io.github.taipei1.config.MetricsFile;
import io.github.taipei1.config.Signature;
import io.github.taipei1.config.TeamConfig;
import io.github.taipei1.config.Unit;
import io.github.taipei1.finding.Level;
import io.github.taipei1.finding.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** How each clause of the call was met: what the rules say of it, and which files show it. */
final class ClauseMatrix {
    private final Project project;
    private final CheckResult result;
    private final Map<String, Set<String>> evidence = new LinkedHashMap<>();

    private ClauseMatrix(Project project, CheckResult result) {
        this.project = project;
        this.result = result;
    }

    static List<ReportInput.MatrixRow> of(Project project, CheckResult result) {
        ClauseMatrix matrix = new ClauseMatrix(project, result);
        matrix.collect();
        return project.call().clauses().stream().map(matrix::row).toList();
    }

    private ReportInput.MatrixRow row(Clause clause) {
        return new ReportInput.MatrixRow(
                clause, state(clause), List.copyOf(evidence.getOrDefault(clause.id(), Set.of())));
    }

    private Text state(Clause clause) {
        List<RuleStatus> rules = result.rules().stream()
                .filter(rule -> rule.clauses().contains(clause.id()))
                .filter(rule -> rule.state() == RuleStatus.State.PASSED || rule.state() == RuleStatus.State.FAILED)
                .toList();
        if (rules.isEmpty()) {
            return clause.kind() == Clause.Kind.PERSON
                    ? Text.of("由團隊自行確認", "for the team to confirm")
                    : clause.kind() == Clause.Kind.INFORM
                            ? Text.of("知悉", "noted")
                            : Text.of("見本報告相關章節", "see the sections of this report");
        }
        List<Reported> open = result.findings().stream()
                .filter(one -> one.counts() && one.clauses().contains(clause.id()))
                .toList();
        if (open.stream().anyMatch(one -> one.level() == Level.ERROR)) {
            return Text.of("尚未符合", "not met yet");
        }
        boolean review = open.stream().anyMatch(one -> one.level() == Level.REVIEW);
        return review
                ? Text.of("待人判斷", "a person must decide")
                : open.stream().anyMatch(one -> one.level() == Level.WARNING)
                        ? Text.of("符合，有待改善事項", "met, with remarks")
                        : Text.of("符合", "met");
    }

    private void collect() {
        TeamConfig config = project.config();
        for (Unit unit : config.units()) {
            Stream.of(
                            unit.agreements().flatMap(Agreements::nda),
                            unit.agreements().flatMap(Agreements::userAgreement))
                    .flatMap(signature -> signature.flatMap(Signature::evidence).stream())
                    .map(Evidence::file)
                    .forEach(file -> add("agreements", file));
            unit.declaration().ifPresent(file -> add("declaration", file));
        }
        config.allocation()
                .flatMap(sent -> sent.evidence())
                .map(Evidence::file)
                .ifPresent(file -> add("allocation", file));
        config.generativeAi().stream()
                .flatMap(ai -> ai.uses().stream())
                .map(GenerativeAi.Use::disclosedIn)
                .flatMap(List::stream)
                .forEach(file -> add("generative-ai", file));
        config.metrics().stream().map(MetricsFile::file).forEach(file -> {
            add("capacity", file);
            add("utilisation", file);
        });
        config.disclosures()
                .forEach(disclosure -> Stream.of(disclosure.zhTw(), disclosure.en())
                        .flatMap(java.util.Optional::stream)
                        .forEach(file -> add("review", file)));
        config.reportSettings().showcase().stream()
                .flatMap(showcase -> showcase.file().stream())
                .forEach(file -> add("showcase", file));
    }

    private void add(String duty, String file) {
        List<String> clauses = new ArrayList<>();
        project.call().duty(duty).ifPresent(known -> clauses.addAll(known.clauses()));
        clauses.forEach(clause ->
                evidence.computeIfAbsent(clause, id -> new LinkedHashSet<>()).add(file));
    }
}
