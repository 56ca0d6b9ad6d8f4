package io.github.taipei1.check;

import io.github.taipei1.config.RuleLevel;
import io.github.taipei1.finding.Finding;
import io.github.taipei1.finding.Level;
import io.github.taipei1.finding.Text;
import io.github.taipei1.rule.Grounds;
import io.github.taipei1.rule.Rule;
import io.github.taipei1.rule.RuleContext;
import io.github.taipei1.rule.RuleInfo;
import io.github.taipei1.rule.decision.DecisionReader;
import io.github.taipei1.rule.decision.Decisions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Supplier;

/** One run of the rules over one context. A rule that breaks is noted and the others go on. */
final class RuleRun {
    private final List<Rule> rules;
    private final RuleContext context;
    private final RepositoryLibrary library;
    private final Memory memory;
    private final Levels levels;
    private final Map<String, Text> broken = new ConcurrentHashMap<>();
    private final Map<String, Text> absent = new ConcurrentHashMap<>();
    private final ConcurrentLinkedQueue<Finding> found = new ConcurrentLinkedQueue<>();
    private final ConcurrentLinkedQueue<Decisions> decided = new ConcurrentLinkedQueue<>();

    /** @param library the files of the context */
    RuleRun(List<Rule> rules, RuleContext context, RepositoryLibrary library, Memory memory) {
        Grounds grounds = new Grounds();
        this.rules = rules;
        this.context = context.lookedAt(new NotedLibrary(library, grounds), grounds);
        this.library = library;
        this.memory = memory;
        this.levels = new Levels(rules, context.config());
    }

    /** What the rules about files and records found. */
    List<Finding> findings() {
        List<Rule.OfArtifact> ofArtifact = new ArrayList<>();
        for (Rule rule : active()) {
            if (rule instanceof Rule.OfProject project) {
                guarded(rule, () -> project.check(context));
            } else if (rule instanceof Rule.OfArtifact one) {
                ofArtifact.add(one);
            }
        }
        Looking looking = new Looking(ofArtifact, context, library, memory.under(terms(ofArtifact)), this::broke);
        context.artifacts().parallelStream().map(looking::at).forEach(seen -> {
            found.addAll(seen.findings());
            decided.addAll(seen.decisions());
        });
        return List.copyOf(found);
    }

    private Memory.Terms terms(List<Rule.OfArtifact> ofArtifact) {
        List<String> ids = ofArtifact.stream().map(rule -> rule.info().id()).toList();
        return new Memory.Terms(
                ids, context.phase(), context.asOf(), context.library().paths(), context.artifacts());
    }

    /** What people decided, as far as the files of this run say, and what is recorded elsewhere. */
    Decisions decisions(Decisions recorded) {
        List<Decisions> parts = new ArrayList<>(decided);
        parts.add(recorded);
        parts.add(DecisionReader.ofFile(context.library()));
        parts.add(DecisionReader.ofOffice(context.library()));
        return DecisionReader.together(parts);
    }

    /** What the rules about decisions found. */
    List<Finding> aboutDecisions(Decisions decisions) {
        found.clear();
        for (Rule rule : active()) {
            if (rule instanceof Rule.OfDecisions about) {
                guarded(rule, () -> about.check(decisions, context));
            }
        }
        return List.copyOf(found);
    }

    boolean anyBroken() {
        return !broken.isEmpty();
    }

    private List<Rule> active() {
        List<Rule> active = new ArrayList<>();
        for (Rule rule : rules) {
            if (levels.isOff(rule.info())) {
                continue;
            }
            Optional<Text> why = whyAbsent(rule);
            why.ifPresent(text -> absent.put(rule.info().id(), text));
            if (why.isEmpty()) {
                active.add(rule);
            }
        }
        return active;
    }

    private Optional<Text> whyAbsent(Rule rule) {
        try {
            return rule.notApplicable(context);
        } catch (RuntimeException | StackOverflowError e) {
            broke(rule, "", e);
            return Optional.empty();
        }
    }

    private void guarded(Rule rule, Supplier<List<Finding>> check) {
        try {
            found.addAll(check.get());
        } catch (RuntimeException | StackOverflowError e) {
            broke(rule, "", e);
        }
    }

    private void broke(Rule rule, String path, Throwable e) {
        String kind = e.getClass().getSimpleName()
                + Optional.ofNullable(e.getMessage()).map(text -> " " + text).orElse("");
        Text why = Text.of(
                "本工具的錯誤，請回報：" + (path.isEmpty() ? "" : path + "：") + kind,
                "a fault of this tool, please report it: " + (path.isEmpty() ? "" : path + ": ") + kind);
        broken.merge(rule.info().id(), why, (one, other) -> one.en().compareTo(other.en()) <= 0 ? one : other);
    }

    /** What became of each rule. */
    List<RuleStatus> statuses(List<Reported> reported) {
        return rules.stream().map(rule -> status(rule.info(), reported)).toList();
    }

    private RuleStatus status(RuleInfo info, List<Reported> reported) {
        boolean failed = reported.stream().anyMatch(one -> one.finding().rule().equals(info.id()) && one.counts());
        Optional<RuleLevel> setting = levels.setting(info.id());
        Level level = setting.flatMap(ConfigChecks::level).orElse(info.level());
        return new RuleStatus(info, level, state(info, failed), Levels.clauses(info, context), why(info));
    }

    private RuleStatus.State state(RuleInfo info, boolean failed) {
        if (broken.containsKey(info.id())) {
            return RuleStatus.State.BROKEN;
        }
        if (levels.isOff(info)) {
            return RuleStatus.State.OFF;
        }
        if (absent.containsKey(info.id())) {
            return RuleStatus.State.NOT_APPLICABLE;
        }
        return failed ? RuleStatus.State.FAILED : RuleStatus.State.PASSED;
    }

    private Optional<Text> why(RuleInfo info) {
        Optional<Text> off = levels.isOff(info)
                ? Optional.of(Text.of("taipei1.yaml 將此規則關閉", "switched off in taipei1.yaml"))
                : Optional.empty();
        return Optional.ofNullable(broken.get(info.id()))
                .or(() -> Optional.ofNullable(absent.get(info.id())))
                .or(() -> off);
    }
}
