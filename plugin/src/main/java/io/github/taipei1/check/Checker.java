package io.github.taipei1.check;

import io.github.taipei1.config.RuleLevel;
import io.github.taipei1.config.TeamConfig;
import io.github.taipei1.finding.Finding;
import io.github.taipei1.finding.Level;
import io.github.taipei1.finding.Problem;
import io.github.taipei1.finding.Text;
import io.github.taipei1.rule.Artifact;
import io.github.taipei1.rule.Phase;
import io.github.taipei1.rule.Rule;
import io.github.taipei1.rule.RuleContext;
import io.github.taipei1.rule.RuleInfo;
import io.github.taipei1.rule.Rules;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * Runs all rules over a repository. One bad file or rule never ends the run: a file that cannot be read is said in the list
 * of files, a rule that breaks is marked as broken and the outcome is {@code internal}.
 */
public final class Checker {
    private final List<Rule> rules;

    /** Which rules to run: all of them, in the product. */
    Checker(List<Rule> rules) {
        this.rules = rules;
    }

    public static Checker withAllRules() {
        return new Checker(Rules.all());
    }

    /**
     * @param loaded the configuration, whole or not
     * @param library the files
     * @param asOf the day that counts as today
     */
    public CheckResult check(Project.Loaded loaded, RepositoryLibrary library, LocalDate asOf, Phase phase) {
        if (loaded.project().isEmpty()) {
            return misconfigured(loaded, loaded.problems(), asOf);
        }
        Project project = loaded.project().get();
        Artifacts patterns = new Artifacts(project.config(), project.call());
        List<Problem> problems = problems(project, patterns, library);
        RuleContext context = new RuleContext(
                project.config(),
                project.places(),
                project.call(),
                project.cluster(),
                project.batch(),
                asOf,
                phase,
                patterns.of(library),
                library);
        Run run = new Run(context);
        List<Finding> findings = new ArrayList<>(run.all());
        problems.forEach(problem -> findings.add(Misconfiguration.finding(problem)));
        Outcome outcome = run.broken.isEmpty() ? Outcome.CLEAN : Outcome.INTERNAL;
        Outcome whole = outcome.and(problems.isEmpty() ? Outcome.CLEAN : Outcome.MISCONFIGURED);
        List<Reported> reported = reported(findings, context, library);
        return new CheckResult(
                asOf,
                loaded.config(),
                loaded.call(),
                whole,
                run.statuses(reported),
                reported,
                library.files(context.artifacts()),
                Deadlines.of(context));
    }

    private static CheckResult misconfigured(Project.Loaded loaded, List<Problem> problems, LocalDate asOf) {
        List<Reported> reported = new ArrayList<>();
        Fingerprints fingerprints = new Fingerprints();
        problems.stream()
                .map(Misconfiguration::finding)
                .sorted(ORDER)
                .forEach(finding -> reported.add(new Reported(
                        finding,
                        Misconfiguration.ALIAS,
                        Level.ERROR,
                        List.of(),
                        fingerprints.next(finding),
                        "",
                        Optional.empty())));
        return new CheckResult(
                asOf, loaded.config(), loaded.call(), Outcome.MISCONFIGURED, List.of(), reported, List.of(), List.of());
    }

    private static List<Problem> problems(Project project, Artifacts patterns, RepositoryLibrary library) {
        List<Problem> problems = new ArrayList<>();
        if (library.textFiles() == 0) {
            problems.add(new Problem(
                    project.places().of("version"),
                    Text.of("沒有任何可檢查的文字檔", "there is no text file to check"),
                    Text.of(
                            "請確認在儲存庫根目錄執行，且檔案未全被 .gitignore 排除",
                            "run at the repository's root, and see that .gitignore does not leave out everything")));
        }
        for (int index : patterns.dead(library.paths())) {
            String pattern = project.config().artifacts().get(index).files();
            problems.add(new Problem(
                    project.places().of("artifacts[" + index + "].files"),
                    Text.of("樣式「" + pattern + "」沒有符合任何檔案", "the pattern \"" + pattern + "\" matches no file"),
                    Text.of("請更正或刪去，以免誤以為已檢查", "correct or remove it, lest somebody believe it was checked")));
        }
        return problems;
    }

    private static final Comparator<Finding> ORDER = Comparator.comparing(Finding::place)
            .thenComparing(Finding::rule)
            .thenComparing(finding -> finding.message().en())
            .thenComparing(Finding::passage);

    private List<Reported> reported(List<Finding> findings, RuleContext context, RepositoryLibrary library) {
        Fingerprints fingerprints = new Fingerprints();
        Map<String, RuleInfo> infos = new java.util.HashMap<>();
        rules.forEach(rule -> infos.put(rule.info().id(), rule.info()));
        return findings.stream()
                .sorted(ORDER)
                .map(finding -> {
                    Optional<RuleInfo> info = Optional.ofNullable(infos.get(finding.rule()));
                    List<String> clauses =
                            info.map(known -> clauses(known, context)).orElse(List.of());
                    return new Reported(
                            finding,
                            info.map(RuleInfo::alias).orElse(Misconfiguration.ALIAS),
                            info.map(known -> level(finding, known, context)).orElse(Level.ERROR),
                            clauses,
                            fingerprints.next(finding),
                            library.line(finding.place()),
                            Optional.empty());
                })
                .toList();
    }

    private static List<String> clauses(RuleInfo info, RuleContext context) {
        return context.call().clausesOf(info.duties()).stream()
                .map(clause -> clause.id())
                .toList();
    }

    /** A rule may give a finding another level than its own; a team's setting moves those at the rule's own level. */
    private static Level level(Finding finding, RuleInfo info, RuleContext context) {
        if (finding.level() != info.level()) {
            return finding.level();
        }
        return setting(info, context).flatMap(ConfigChecks::level).orElse(finding.level());
    }

    private static Optional<RuleLevel> setting(RuleInfo info, RuleContext context) {
        TeamConfig config = context.config();
        return Optional.ofNullable(config.rules().get(info.id()));
    }

    /** One run of the rules over one context. */
    private final class Run {
        private final RuleContext context;
        private final Map<String, Text> broken = new ConcurrentHashMap<>();
        private final Map<String, Text> absent = new ConcurrentHashMap<>();
        private final ConcurrentLinkedQueue<Finding> found = new ConcurrentLinkedQueue<>();

        Run(RuleContext context) {
            this.context = context;
        }

        List<Finding> all() {
            List<Rule.OfArtifact> ofArtifact = new ArrayList<>();
            for (Rule rule : active()) {
                if (rule instanceof Rule.OfProject project) {
                    guarded(rule, "", () -> project.check(context));
                } else if (rule instanceof Rule.OfArtifact one) {
                    ofArtifact.add(one);
                }
            }
            context.artifacts().parallelStream().forEach(artifact -> artifact(artifact, ofArtifact));
            return List.copyOf(found);
        }

        private List<Rule> active() {
            List<Rule> active = new ArrayList<>();
            for (Rule rule : rules) {
                if (isOff(rule.info())) {
                    continue;
                }
                Optional<Text> why = guardedWhy(rule);
                why.ifPresent(text -> absent.put(rule.info().id(), text));
                if (why.isEmpty()) {
                    active.add(rule);
                }
            }
            return active;
        }

        private void artifact(Artifact artifact, List<Rule.OfArtifact> ofArtifact) {
            for (Rule.OfArtifact rule : ofArtifact) {
                guarded(
                        rule,
                        artifact.path(),
                        () -> rule.looksAt(artifact, context) ? rule.check(artifact, context) : List.of());
            }
            context.library().release(artifact.parts());
        }

        private Optional<Text> guardedWhy(Rule rule) {
            try {
                return rule.notApplicable(context);
            } catch (RuntimeException | StackOverflowError e) {
                broke(rule, "", e);
                return Optional.empty();
            }
        }

        private void guarded(Rule rule, String path, java.util.function.Supplier<List<Finding>> check) {
            try {
                found.addAll(check.get());
            } catch (RuntimeException | StackOverflowError e) {
                broke(rule, path, e);
            }
        }

        private void broke(Rule rule, String path, Throwable e) {
            String at = path.isEmpty() ? "" : path + "：";
            String kind = e.getClass().getSimpleName()
                    + Optional.ofNullable(e.getMessage())
                            .map(text -> " " + text)
                            .orElse("");
            broken.merge(
                    rule.info().id(),
                    Text.of(
                            "本工具的錯誤，請回報：" + at + kind,
                            "a fault of this tool, please report it: " + (path.isEmpty() ? "" : path + ": ") + kind),
                    (one, other) -> one.en().compareTo(other.en()) <= 0 ? one : other);
        }

        private boolean isOff(RuleInfo info) {
            return setting(info, context)
                    .filter(level -> level == RuleLevel.OFF)
                    .isPresent();
        }

        List<RuleStatus> statuses(List<Reported> reported) {
            return rules.stream().map(rule -> status(rule.info(), reported)).toList();
        }

        private RuleStatus status(RuleInfo info, List<Reported> reported) {
            Level level = setting(info, context).flatMap(ConfigChecks::level).orElse(info.level());
            boolean failed =
                    reported.stream().anyMatch(one -> one.finding().rule().equals(info.id()) && one.counts());
            RuleStatus.State state = broken.containsKey(info.id())
                    ? RuleStatus.State.BROKEN
                    : isOff(info)
                            ? RuleStatus.State.OFF
                            : absent.containsKey(info.id())
                                    ? RuleStatus.State.NOT_APPLICABLE
                                    : failed ? RuleStatus.State.FAILED : RuleStatus.State.PASSED;
            Optional<Text> why = Optional.ofNullable(broken.get(info.id()))
                    .or(() -> Optional.ofNullable(absent.get(info.id())))
                    .or(() -> isOff(info)
                            ? Optional.of(Text.of("taipei1.yaml 將此規則關閉", "switched off in taipei1.yaml"))
                            : Optional.empty());
            return new RuleStatus(info, level, state, clauses(info, context), why);
        }
    }
}
