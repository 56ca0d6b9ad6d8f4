package io.github.taipei1.rule.bil;

import io.github.taipei1.finding.Finding;
import io.github.taipei1.finding.Level;
import io.github.taipei1.finding.Text;
import io.github.taipei1.rule.Rule;
import io.github.taipei1.rule.RuleContext;
import io.github.taipei1.rule.RuleInfo;
import java.util.List;
import java.util.Optional;

/** BIL-05. */
public final class OrderMismatch implements Rule.OfProject {
    private static final RuleInfo INFO = RuleInfo.rule("BIL-05", "order-mismatch", Level.WARNING)
            .duties("review")
            .title("數字的順序不同", "figures in another order")
            .explanation(
                    "兩份文稿有相同的數字，順序卻不同，往往是互換了：「由 62% 提升至 71%」成了 from 71% to 62%。英文說 10 of 20、中文說「20 個中的 10 個」是語序，不列。",
                    "Both drafts have the same figures in another order; often two were swapped, so that \"from 62% to 71%\" became \"from 71% to 62%\". \"10 of 20\" against 20 個中的 10 個 is grammar and not reported.")
            .appliesTo(Press.DRAFTS.zhTw(), Press.DRAFTS.en())
            .example(Press.wrong(
                    "前後互換",
                    "before and after swapped",
                    "# 影像模型訓練成果\n\n模型的準確率由 62.4% 變為 71.8%。\n",
                    "# Results of training an image model\n\nThe accuracy of the model went from 71.8% to 62.4%.\n"))
            .example(Press.right(
                    "順序相同",
                    "the same order",
                    "# 影像模型訓練成果\n\n模型的準確率由 62.4% 變為 71.8%。\n",
                    "# Results of training an image model\n\nThe accuracy of the model went from 62.4% to 71.8%.\n"))
            .build();

    private static final Text HELP = Text.of("確認每個數字說的是同一件事", "see that each figure is said of the same thing");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public Optional<Text> notApplicable(RuleContext context) {
        return DraftFindings.withoutPairs(context);
    }

    @Override
    public List<Finding> check(RuleContext context) {
        return DraftFindings.of(INFO, HELP, context);
    }
}
