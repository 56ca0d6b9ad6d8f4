package io.github.taipei1.report;

import io.github.taipei1.call.Clause;
import io.github.taipei1.check.CheckResult;
import io.github.taipei1.check.Member;
import io.github.taipei1.check.Project;
import io.github.taipei1.check.Reported;
import io.github.taipei1.check.RuleStatus;
import io.github.taipei1.check.Workspace;
import io.github.taipei1.check.status.Grounds;
import io.github.taipei1.config.Agreements;
import io.github.taipei1.config.Evidence;
import io.github.taipei1.config.GenerativeAi;
import io.github.taipei1.config.MetricsFile;
import io.github.taipei1.config.Signature;
import io.github.taipei1.config.TeamConfig;
import io.github.taipei1.config.Unit;
import io.github.taipei1.finding.Level;
import io.github.taipei1.finding.Text;
import io.github.taipei1.rule.Library;
import io.github.taipei1.rule.Phase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** How each clause of the call was met: what the rules say of it, and which files show it. */
final class ClauseMatrix {
    private final Project project;
    private final CheckResult result;
    private final Grounds grounds;
    private final Map<String, Set<String>> evidence = new LinkedHashMap<>();

    private ClauseMatrix(Project project, CheckResult result, Library library) {
        this.project = project;
        this.result = result;
        this.grounds = new Grounds(project, result, library);
        collect();
    }

    /**
     * @param workspace of the project; what its members handed in is looked at by the rules for itself
     * @param day that counts as today
     */
    static List<ReportInput.MatrixRow> of(Project project, CheckResult result, Workspace workspace, LocalDate day) {
        ClauseMatrix own = new ClauseMatrix(project, result, workspace.library());
        List<Member> members = workspace.members();
        Map<String, Optional<ClauseMatrix>> others = new LinkedHashMap<>();
        members.forEach(member -> others.put(member.unit(), of(member, day)));
        return project.call().clauses().stream()
                .map(clause -> own.row(clause, members, others))
                .toList();
    }

    private static Optional<ClauseMatrix> of(Member member, LocalDate day) {
        return member.workspace()
                .flatMap(workspace -> workspace
                        .loaded()
                        .project()
                        .map(project ->
                                new ClauseMatrix(project, workspace.check(day, Phase.REPORT), workspace.library())));
    }

    private ReportInput.MatrixRow row(Clause clause, List<Member> members, Map<String, Optional<ClauseMatrix>> others) {
        Set<String> files = new LinkedHashSet<>(evidence.getOrDefault(clause.id(), Set.of()));
        members.forEach(member -> others.get(member.unit())
                .map(matrix -> matrix.evidence.getOrDefault(clause.id(), Set.of()))
                .orElse(Set.of())
                .forEach(file -> files.add(member.prefix() + file)));
        List<Text> byUnit = new ArrayList<>();
        if (project.config().joint()) {
            project.config().units().forEach(unit -> byUnit.add(state(clause, unit, members, others)));
        }
        return new ReportInput.MatrixRow(clause, state(clause), List.copyOf(files), byUnit);
    }

    private Text state(Clause clause, Unit unit, List<Member> members, Map<String, Optional<ClauseMatrix>> others) {
        Optional<Member> member =
                members.stream().filter(one -> one.unit().equals(unit.id())).findFirst();
        if (member.isEmpty()) {
            return state(clause);
        }
        return others.get(unit.id()).map(matrix -> matrix.state(clause)).orElseGet(() -> switch (member.get()
                .form()) {
            case ABSENT -> Text.of("尚未交付", "not handed in yet");
            case REFUSED -> Text.of("未納入", "not taken in");
            default -> Text.of("由主導單位彙整", "told by the lead");
        });
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
        if (open.stream().anyMatch(one -> one.level() == Level.REVIEW)) {
            return Text.of("待人判斷", "a person must decide");
        }
        return ungrounded(clause)
                .orElseGet(() -> open.stream().anyMatch(one -> one.level() == Level.WARNING)
                        ? Text.of("符合，有待改善事項", "met, with remarks")
                        : Text.of("符合", "met"));
    }

    /** Why a clause is not met although the rules found nothing wrong, or why it is not owed. */
    private Optional<Text> ungrounded(Clause clause) {
        List<Grounds.Answer> answers = project.call().duties().stream()
                .filter(duty -> duty.clauses().contains(clause.id()))
                .map(duty -> grounds.of(duty, Optional.empty()))
                .toList();
        Optional<Text> open = why(answers, Grounds.Standing.OPEN);
        return open.or(() -> why(answers, Grounds.Standing.NOT_OWED)
                .map(why -> Text.of("不適用（" + why.zhTw() + "）", "not applicable (" + why.en() + ")")));
    }

    private static Optional<Text> why(List<Grounds.Answer> answers, Grounds.Standing standing) {
        return answers.stream()
                .filter(answer -> answer.standing() == standing)
                .map(Grounds.Answer::why)
                .findFirst();
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
