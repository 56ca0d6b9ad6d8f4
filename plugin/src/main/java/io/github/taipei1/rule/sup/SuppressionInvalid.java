package io.github.taipei1.rule.sup;

import io.github.taipei1.calendar.TaiwanDate;
import io.github.taipei1.finding.Finding;
import io.github.taipei1.finding.Level;
import io.github.taipei1.finding.Text;
import io.github.taipei1.rule.Example;
import io.github.taipei1.rule.Rule;
import io.github.taipei1.rule.RuleContext;
import io.github.taipei1.rule.RuleInfo;
import io.github.taipei1.rule.Rules;
import io.github.taipei1.rule.decision.Decision;
import io.github.taipei1.rule.decision.Decisions;
import io.github.taipei1.yaml.Nearest;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** SUP-01. */
public final class SuppressionInvalid implements Rule.OfDecisions {
    private static final RuleInfo INFO = RuleInfo.rule("SUP-01", "suppression-invalid", Level.ERROR)
            .title("決定或例外不成立", "a decision or suppression that does not hold")
            .explanation(
                    "每個決定都要有理由；期限過了、規則代號不存在或不可略過時，決定不生效，原來的發現照列。不可略過的是 SUP 規則，以及標有 * 的規則所列、不待人判斷的發現（例如 SEC-01 憑證）：請修正；若確為誤判，以 taipei1:decide 記錄 false-alarm 與理由。",
                    "Every decision needs a reason. One whose last day has passed, or about a rule that does not exist or may not be ignored, has no effect: the finding stands. SUP rules may not be ignored, nor what rules marked * find without asking a person (a credential, SEC-01): mend it, or, if the finding is wrong, record false-alarm and why with taipei1:decide.")
            .appliesTo(
                    "taipei1-decisions.yaml 與文件中的 taipei1:ignore 註解",
                    "taipei1-decisions.yaml and taipei1:ignore comments")
            .example(Example.wrong("沒有理由", "no reason")
                    .file("notes.md", "<!-- taipei1:ignore PRJ-04 -->\n\n使用 Taipei-1。\n"))
            .example(Example.wrong("期限已過", "the last day has passed")
                    .file("notes.md", "<!-- taipei1:ignore PRJ-04 reason=\"等待作者\" until=2025-11-01 -->\n"))
            .example(Example.wrong("沒有這條規則", "no such rule")
                    .file("notes.md", "<!-- taipei1:ignore ACK-92 reason=\"誤植\" -->\n"))
            .example(Example.wrong("不可略過的規則", "a rule that may not be ignored")
                    .file(
                            "src/db.py",
                            "# taipei1:ignore SEC-01 reason=\"測試用\"\nDB = \"postgresql://trainer:" + "Qm7ldFXL"
                                    + "o3lSfjQ@db.local:5432/runs\"\n"))
            .example(Example.right("理由與期限都有效", "reason and last day in order")
                    .file("notes.md", "<!-- taipei1:ignore PRJ-04 reason=\"等待作者\" until=2026-01-31 -->\n"))
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Decisions decisions, RuleContext context) {
        Stream<Finding> unreadable = decisions.problems().stream()
                .map(problem ->
                        INFO.finding(problem.place(), problem.message().en(), problem.message(), problem.help()));
        Stream<Finding> invalid = decisions.all().stream()
                .flatMap(decision -> fault(decision, context).map(why -> finding(decision, why)).stream());
        Stream<Finding> refused = decisions.refused().stream()
                .filter(decision -> fault(decision, context).isEmpty())
                .map(SuppressionInvalid::forbidden);
        return Stream.of(unreadable, invalid, refused).flatMap(one -> one).toList();
    }

    private static Finding forbidden(Decision decision) {
        return INFO.finding(
                decision.place(),
                decision.rule() + " " + decision.path() + " may not be ignored",
                Text.of(
                        decision.rule() + " 是必須做到的事，不可略過；這項決定不生效，發現照列",
                        decision.rule()
                                + " has to be met and may not be ignored; this decision has no effect, the finding stands"),
                Text.of(
                        "請修正原文並刪去這項決定；若確為誤判，執行 taipei1:decide，以 false-alarm 記錄理由",
                        "mend the text and remove this decision; if the finding is wrong, record false-alarm and why with taipei1:decide"));
    }

    /** Whether there is such a rule. */
    static boolean isKnown(String rule) {
        return Rules.all().stream().anyMatch(one -> one.info().id().equals(rule));
    }

    /** The rule that was meant: the one of that alias, or the one with the nearest id; nothing if none is near. */
    private static Optional<String> meant(String rule) {
        List<RuleInfo> rules = Rules.all().stream().map(Rule::info).toList();
        return rules.stream()
                .filter(info -> info.alias().equalsIgnoreCase(rule))
                .map(RuleInfo::id)
                .findFirst()
                .or(() -> Nearest.to(rule, rules.stream().map(RuleInfo::id).toList()));
    }

    private static Optional<Text> fault(Decision decision, RuleContext context) {
        if (!isKnown(decision.rule())) {
            Optional<String> meant = meant(decision.rule());
            return Optional.of(Text.of(
                    "沒有規則「" + decision.rule() + "」"
                            + meant.map(id -> "；最接近的是 " + id).orElse(""),
                    "there is no rule " + decision.rule()
                            + meant.map(id -> "; the nearest is " + id).orElse("")));
        }
        if (decision.rule().startsWith("SUP-")) {
            return Optional.of(Text.of("SUP 規則不可略過", "SUP rules may not be suppressed"));
        }
        if (decision.reason().filter(text -> !text.isBlank()).isEmpty()) {
            return Optional.of(Text.of("沒有理由", "there is no reason"));
        }
        return decision.until()
                .filter(context.asOf()::isAfter)
                .map(day -> Text.of(
                        "期限 " + TaiwanDate.both(day).zhTw() + " 已過",
                        "its last day, " + TaiwanDate.both(day).en() + ", has passed"));
    }

    private static Finding finding(Decision decision, Text why) {
        // Where nothing is near, the form is shown with the rule that is asked about most.
        String rule = isKnown(decision.rule())
                ? decision.rule()
                : meant(decision.rule()).orElse("ACK-02");
        return INFO.finding(
                decision.place(),
                decision.rule() + " " + decision.path() + " " + why.en(),
                Text.of(
                        "對 " + decision.rule() + " 的決定不成立：" + why.zhTw(),
                        "the decision about " + decision.rule() + " does not hold: " + why.en()),
                Text.of(
                        "寫成 taipei1:ignore " + rule + " reason=\"原因\" until=年-月-日，或刪去並修正原文",
                        "write taipei1:ignore " + rule + " reason=\"why\" until=date, or remove it and mend the text"));
    }
}
