package io.github.taipei1.rule.bil;

import io.github.taipei1.finding.Finding;
import io.github.taipei1.finding.Level;
import io.github.taipei1.finding.Text;
import io.github.taipei1.rule.Rule;
import io.github.taipei1.rule.RuleContext;
import io.github.taipei1.rule.RuleInfo;
import java.util.List;
import java.util.Optional;

/** BIL-06. */
public final class NameMismatch implements Rule.OfProject {
    private static final RuleInfo INFO = RuleInfo.rule("BIL-06", "name-mismatch", Level.ERROR)
            .duties("review")
            .title("產品、型號、機構名稱或連結不一致", "a product, model, organisation or link differs")
            .explanation(
                    "型號只差一碼就是另一個產品，為錯誤；一般拉丁字母名稱的拼寫、連結與程式碼的差異為警告。名稱在文稿他處已譯成中文者不列。",
                    "A model name that differs in one character is another product and an error; the spelling of other Latin names, links and code are warnings. A name that the Chinese draft translates elsewhere is not reported.")
            .appliesTo(Press.DRAFTS.zhTw(), Press.DRAFTS.en())
            .example(Press.wrong(
                    "GPU 型號不同",
                    "another GPU",
                    "# 影像模型訓練成果\n\n團隊以 Taipei-1 的 H100 訓練模型。\n",
                    "# Results of training an image model\n\nThe team trained the model on H200 of Taipei-1.\n"))
            .example(Press.right(
                    "型號相同",
                    "the same model",
                    "# 影像模型訓練成果\n\n團隊以 Taipei-1 的 H100 訓練模型。\n",
                    "# Results of training an image model\n\nThe team trained the model on H100 of Taipei-1.\n"))
            .build();

    private static final Text HELP = Text.of("兩份文稿使用相同的名稱", "use the same name in both drafts");

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
