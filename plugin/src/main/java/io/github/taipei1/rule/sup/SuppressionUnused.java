package io.github.taipei1.rule.sup;

import io.github.taipei1.finding.Finding;
import io.github.taipei1.finding.Level;
import io.github.taipei1.finding.Text;
import io.github.taipei1.rule.Example;
import io.github.taipei1.rule.Rule;
import io.github.taipei1.rule.RuleContext;
import io.github.taipei1.rule.RuleInfo;
import io.github.taipei1.rule.decision.Decision;
import io.github.taipei1.rule.decision.Decisions;
import java.util.List;

/** SUP-02. */
public final class SuppressionUnused implements Rule.OfDecisions {
    private static final RuleInfo INFO = RuleInfo.rule("SUP-02", "suppression-unused", Level.WARNING)
            .title("決定或例外已無對象", "a decision or suppression that matches nothing any more")
            .explanation(
                    "決定綁定當時的文字。文字改了或發現已消失，決定便無對象：請刪去，以免日後遮住別的問題。",
                    "A decision is bound to the text it was about. Once that text changed or the finding is gone it matches nothing: remove it, lest it hide another problem one day.")
            .appliesTo(
                    "taipei1-decisions.yaml 與文件中的 taipei1:ignore 註解",
                    "taipei1-decisions.yaml and taipei1:ignore comments")
            .example(Example.wrong("那裡沒有這條規則的發現", "there is no finding of that rule")
                    .file("notes.md", "<!-- taipei1:ignore PRJ-04 reason=\"等待作者\" until=2026-01-31 -->\n\n今天天氣很好。\n"))
            .example(Example.right("略過一筆真有的發現", "a finding that is there")
                    .config("software: [{name: NeMo, source: NGC}] # taipei1:ignore PRJ-04 reason=\"授權洽談中\"\n"))
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(Decisions decisions, RuleContext context) {
        return decisions.unused().stream()
                .filter(decision -> decision.holds(context.asOf()) && SuppressionInvalid.isKnown(decision.rule()))
                .map(SuppressionUnused::finding)
                .toList();
    }

    private static Finding finding(Decision decision) {
        return INFO.finding(
                decision.place(),
                decision.rule() + " " + decision.path() + " "
                        + decision.passage().orElse(""),
                decision.lines()
                        .filter(lines -> lines.from() > 1 || lines.to() < Integer.MAX_VALUE)
                        .map(lines -> noneBeside(decision, lines))
                        .orElseGet(() -> textGone(decision)),
                Text.of("確認後刪去這項決定；若文字已改，請重新決定", "remove it; if the text changed, decide anew"));
    }

    private static Text textGone(Decision decision) {
        return Text.of(
                "對 " + decision.rule() + " 的決定已無對象：" + decision.path() + " 沒有這項發現，或該段文字已改",
                "the decision about " + decision.rule() + " matches nothing: " + decision.path()
                        + " has no such finding, or that text changed");
    }

    private static Text noneBeside(Decision decision, Decision.Lines lines) {
        return Text.of(
                "對 " + decision.rule() + " 的決定已無對象：此行至第 " + lines.to() + " 行沒有這項發現",
                "the decision about " + decision.rule() + " matches nothing: from here to line " + lines.to()
                        + " there is no such finding");
    }
}
