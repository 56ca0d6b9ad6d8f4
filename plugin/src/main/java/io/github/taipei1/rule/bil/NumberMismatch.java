package io.github.taipei1.rule.bil;

import io.github.taipei1.finding.Finding;
import io.github.taipei1.finding.Level;
import io.github.taipei1.finding.Text;
import io.github.taipei1.rule.Rule;
import io.github.taipei1.rule.RuleContext;
import io.github.taipei1.rule.RuleInfo;
import java.util.List;
import java.util.Optional;

/** BIL-01. */
public final class NumberMismatch implements Rule.OfProject {
    private static final RuleInfo INFO = RuleInfo.rule("BIL-01", "number-mismatch", Level.ERROR)
            .duties("review")
            .title("兩份文稿的數量不一致", "a quantity differs between the drafts")
            .explanation(
                    "兩份文稿說的數量須相等。比較的是換算後的值：「1.2 萬張」等於 12,000，「三天」等於 72 hours，「快 1.5 倍」視讀法而定。帶單位的數量只有一邊有，也算不一致；「數十」「約」之類的概數不單獨列出。",
                    "Both drafts must state the same quantities. Values are compared after conversion: 1.2 萬 equals 12,000 and 三天 equals 72 hours. A quantity with a unit that only one draft has differs too; vague ones such as \"dozens\" are never reported alone.")
            .appliesTo(Press.DRAFTS.zhTw(), Press.DRAFTS.en())
            .example(Press.wrong(
                    "GPU 數量不同",
                    "the number of GPUs differs",
                    "# 影像模型訓練成果\n\n團隊使用 128 張 H100 GPU 訓練模型。\n",
                    "# Results of training an image model\n\nThe team trained the model on 120 H100 GPUs.\n"))
            .example(
                    Press.right(
                            "寫法不同，數量相同",
                            "written in another way, the same number",
                            "# 影像模型訓練成果\n\n訓練資料共 1.2 萬張影像，歷時 72 小時。\n",
                            "# Results of training an image model\n\nThe training data are 12,000 images; training took three days.\n"))
            .build();

    private static final Text HELP = Text.of(
            "查明何者正確，使兩份文稿的數值一致；若兩者說的是不同的事，將決定記入 taipei1-decisions.yaml",
            "find out which one is right and make both drafts say it; if they speak of different things, record the decision in taipei1-decisions.yaml");

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
