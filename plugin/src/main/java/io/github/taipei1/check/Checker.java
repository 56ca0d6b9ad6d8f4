package io.github.taipei1.check;

import io.github.taipei1.bilingual.wording.OwnTerms;
import io.github.taipei1.finding.Finding;
import io.github.taipei1.finding.Level;
import io.github.taipei1.finding.Problem;
import io.github.taipei1.finding.Text;
import io.github.taipei1.rule.Fix;
import io.github.taipei1.rule.MemberPart;
import io.github.taipei1.rule.Phase;
import io.github.taipei1.rule.Rule;
import io.github.taipei1.rule.RuleContext;
import io.github.taipei1.rule.Rules;
import io.github.taipei1.rule.decision.Decisions;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Runs all rules over a repository. One bad file or rule never ends the run: a file that cannot be read is said in the list
 * of files, a rule that breaks is marked as broken and the outcome is {@code internal}.
 */
public final class Checker {
    private static final Decisions NO_DECISIONS = new Decisions(List.of(), List.of());

    private final List<Rule> rules;
    private final Memory memory;

    /** Which rules to run: all of them, in the product. */
    Checker(List<Rule> rules) {
        this(rules, Memory.NONE);
    }

    private Checker(List<Rule> rules, Memory memory) {
        this.rules = rules;
        this.memory = memory;
    }

    public static Checker withAllRules() {
        return new Checker(Rules.all());
    }

    /** The same with a memory of earlier runs over the same repository. */
    Checker remembering(Memory earlier) {
        return new Checker(rules, earlier);
    }

    /**
     * @param loaded the configuration, whole or not
     * @param library the files
     * @param asOf the day that counts as today
     */
    public CheckResult check(Project.Loaded loaded, RepositoryLibrary library, LocalDate asOf, Phase phase) {
        return check(loaded, library, asOf, phase, List::of);
    }

    /** The same with what the members of a joint project handed in. */
    CheckResult check(
            Project.Loaded loaded,
            RepositoryLibrary library,
            LocalDate asOf,
            Phase phase,
            Supplier<List<MemberPart>> members) {
        return check(loaded, library, asOf, phase, NO_DECISIONS, members);
    }

    /** The same with decisions that do not stand in the repository's own file. */
    public CheckResult check(
            Project.Loaded loaded, RepositoryLibrary library, LocalDate asOf, Phase phase, Decisions recorded) {
        return check(loaded, library, asOf, phase, recorded, List::of);
    }

    private CheckResult check(
            Project.Loaded loaded,
            RepositoryLibrary library,
            LocalDate asOf,
            Phase phase,
            Decisions recorded,
            Supplier<List<MemberPart>> members) {
        if (loaded.project().isEmpty()) {
            return misconfigured(loaded, loaded.problems(), asOf);
        }
        Project project = loaded.project().get();
        Artifacts patterns = new Artifacts(project.config(), project.call());
        List<Problem> problems = problems(project, patterns, library);
        RuleContext context = context(project, patterns, library, asOf, phase, members);
        RuleRun run = new RuleRun(rules, context, library, memory);
        List<Finding> findings = new ArrayList<>(run.findings());
        problems.forEach(problem -> findings.add(Misconfiguration.finding(problem)));
        Decisions decisions = run.decisions(recorded);
        Reporting reporting = new Reporting(rules, context, library, baseline(library), Set.copyOf(recorded.all()));
        List<Reported> reported = new ArrayList<>(reporting.report(findings, decisions));
        Decisions judged = decisions.judged(reporting.unused(decisions), reporting.refused());
        reported.addAll(reporting.report(run.aboutDecisions(judged), NO_DECISIONS));
        reported.sort(Comparator.comparing(Reported::finding, Reporting.ORDER));
        Outcome broken = run.anyBroken() ? Outcome.INTERNAL : Outcome.CLEAN;
        return new CheckResult(
                asOf,
                loaded.language(),
                loaded.config(),
                loaded.call(),
                broken.and(problems.isEmpty() ? Outcome.CLEAN : Outcome.MISCONFIGURED),
                run.statuses(reported),
                reported,
                library.files(context.artifacts()),
                Deadlines.of(context));
    }

    /** The changes that rules offer for what was found and no decision covers. */
    List<Fix> fixes(Project.Loaded loaded, RepositoryLibrary library, LocalDate asOf, CheckResult result) {
        if (loaded.project().isEmpty()) {
            return List.of();
        }
        Project project = loaded.project().get();
        Artifacts patterns = new Artifacts(project.config(), project.call());
        RuleContext context = context(project, patterns, library, asOf, Phase.CHECK, List::of);
        return result.findings().stream()
                .filter(Reported::counts)
                .map(Reported::finding)
                .flatMap(finding -> rules.stream()
                        .filter(rule -> rule.info().id().equals(finding.rule()))
                        .flatMap(rule -> rule.fixes(finding, context).stream()))
                .toList();
    }

    private static RuleContext context(
            Project project,
            Artifacts patterns,
            RepositoryLibrary library,
            LocalDate asOf,
            Phase phase,
            Supplier<List<MemberPart>> members) {
        return new RuleContext(
                project.config(),
                project.places(),
                project.call(),
                project.cluster(),
                project.batch(),
                asOf,
                phase,
                patterns.of(library),
                library,
                members);
    }

    private static Baseline baseline(RepositoryLibrary library) {
        return library.exists(Baseline.FILE)
                ? library.source(Baseline.FILE)
                        .map(source -> Baseline.read(source.text()))
                        .orElse(Baseline.NONE)
                : Baseline.NONE;
    }

    private static CheckResult misconfigured(Project.Loaded loaded, List<Problem> problems, LocalDate asOf) {
        List<Reported> reported = new ArrayList<>();
        Fingerprints fingerprints = new Fingerprints();
        problems.stream()
                .map(Misconfiguration::finding)
                .sorted(Reporting.ORDER)
                .forEach(finding -> reported.add(new Reported(
                        finding,
                        Misconfiguration.ALIAS,
                        Level.ERROR,
                        List.of(),
                        fingerprints.next(finding),
                        "",
                        Optional.empty())));
        return new CheckResult(
                asOf,
                loaded.language(),
                loaded.config(),
                loaded.call(),
                Outcome.MISCONFIGURED,
                List.of(),
                reported,
                List.of(),
                List.of());
    }

    private static List<Problem> problems(Project project, Artifacts patterns, RepositoryLibrary library) {
        List<Problem> problems = new ArrayList<>();
        if (!library.hasTexts()) {
            problems.add(new Problem(
                    project.places().of("version"),
                    Text.of("沒有任何可檢查的文字檔", "there is no text file to check"),
                    Text.of(
                            "請確認在儲存庫根目錄執行，且檔案未全被 .gitignore 排除",
                            "run at the repository's root, and see that .gitignore does not leave out everything")));
        }
        OwnTerms.FILES.stream()
                .flatMap(file -> library.source(file).stream())
                .forEach(file -> problems.addAll(OwnTerms.read(file).problems()));
        for (int index : patterns.dead(library.paths())) {
            String pattern = project.config().artifacts().get(index).files();
            problems.add(new Problem(
                    project.places().of("artifacts[" + index + "].files"),
                    Text.of("樣式「" + pattern + "」沒有符合任何檔案", "the pattern \"" + pattern + "\" matches no file"),
                    Text.of("請更正或刪去，以免誤以為已檢查", "correct or remove it, lest somebody believe it was checked")));
        }
        return problems;
    }
}
