package io.github.taipei1.rule.bil;

import io.github.taipei1.finding.Finding;
import io.github.taipei1.finding.Level;
import io.github.taipei1.finding.Text;
import io.github.taipei1.rule.Rule;
import io.github.taipei1.rule.RuleContext;
import io.github.taipei1.rule.RuleInfo;
import java.util.List;
import java.util.Optional;

/** BIL-11. */
public final class PolarityMismatch implements Rule.OfProject {
    private static final RuleInfo INFO = RuleInfo.rule("BIL-11", "polarity-mismatch", Level.REVIEW)
            .duties("review")
            .title("增減或上下限的方向可能相反", "direction or bound may be the opposite")
            .explanation(
                    "有數字的句子裡，一份說增加、至少，另一份說減少、至多。否定與婉轉的說法軟體無法判斷，因此交由人決定。",
                    "In a sentence with figures one draft says increase or at least, the other decrease or at most. Software cannot judge negation and turns of phrase, so a person decides.")
            .appliesTo(Press.DRAFTS.zhTw(), Press.DRAFTS.en())
            .example(Press.wrong(
                    "至少與至多",
                    "at least against at most",
                    "# 影像模型訓練成果\n\n訓練時間縮短至少 30%。\n",
                    "# Results of training an image model\n\nTraining time was cut by at most 30%.\n"))
            .example(Press.right(
                    "方向相同",
                    "the same direction",
                    "# 影像模型訓練成果\n\n訓練時間縮短至少 30%。\n",
                    "# Results of training an image model\n\nTraining time was cut by at least 30%.\n"))
            .build();

    private static final Text HELP = Text.of(
            "讀兩邊的句子；意思相同就將決定記入 taipei1-decisions.yaml",
            "read both sentences; if they mean the same, record the decision in taipei1-decisions.yaml");

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
