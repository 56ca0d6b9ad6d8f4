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
            .title(
                    "一稿否定、另一稿肯定，或方向、上下限相反",
                    "one draft denies what the other says, or direction or bound is the opposite")
            .explanation(
                    "一份說增加、至少、提前、可以、成功，另一份對應的句子說減少、至多、延後、不得、失敗；或一份否定，另一份全無否定的意味。兩種語言的否定與婉轉說法各有習慣，軟體無法判斷，因此列為待確認，交由人決定。同一個數字的正負號相反（零下 10 度與 10 degrees）則沒有解釋的餘地，列為警告。",
                    "One draft says increase, at least, early, may, succeeded; the sentence that corresponds says decrease, at most, late, must not, failed; or one denies and the other has nothing that sounds like a denial. Each language has its own ways to deny and to soften, which software cannot judge, so these are for a person to review. The same figure with opposite signs (minus 10 degrees beside 零上 10 度) leaves nothing to interpret and is a warning.")
            .appliesTo(Press.DRAFTS.zhTw(), Press.DRAFTS.en())
            .example(Press.wrong(
                    "至少與至多",
                    "at least against at most",
                    "# 影像模型訓練成果\n\n訓練時間縮短至少 30%。\n",
                    "# Results of training an image model\n\nTraining time was cut by at most 30%.\n"))
            .example(Press.wrong(
                    "一稿否定",
                    "one draft denies",
                    "# 影像模型訓練成果\n\n模型權重不會公開。\n",
                    "# Results of training an image model\n\nThe weights of the model will be released.\n"))
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
