package io.github.taipei1.rule.bil;

import io.github.taipei1.finding.Finding;
import io.github.taipei1.finding.Level;
import io.github.taipei1.finding.Text;
import io.github.taipei1.rule.Rule;
import io.github.taipei1.rule.RuleContext;
import io.github.taipei1.rule.RuleInfo;
import java.util.List;
import java.util.Optional;

/** BIL-03. */
public final class UnitMismatch implements Rule.OfProject {
    private static final RuleInfo INFO = RuleInfo.rule("BIL-03", "unit-mismatch", Level.ERROR)
            .duties("review")
            .title("數字相同，單位、幣別或數量級不同", "the same figure with another unit, currency or scale")
            .explanation(
                    "翻譯時最常見的錯誤：「億」譯成 million、「百分點」譯成 %、GB 與 Gb 混用、元與美元混用。數字本身看來正確，意思卻差了數量級。",
                    "The commonest slip of a translation: 億 as \"million\", percentage points as %, GB for Gb, dollars of the other country. The figure looks right and means something else.")
            .appliesTo(Press.DRAFTS.zhTw(), Press.DRAFTS.en())
            .example(Press.wrong(
                    "兆譯成 billion",
                    "兆 turned into billion",
                    "# 影像模型訓練成果\n\n訓練語料共 1.2 兆個詞元。\n",
                    "# Results of training an image model\n\nThe training corpus has 1.2 billion tokens.\n"))
            .example(Press.right(
                    "數量級相同",
                    "the same scale",
                    "# 影像模型訓練成果\n\n訓練語料共 1.2 兆個詞元。\n",
                    "# Results of training an image model\n\nThe training corpus has 1.2 trillion tokens.\n"))
            .build();

    private static final Text HELP = Text.of(
            "以換算後的值核對：1 萬 = 10 thousand，1 億 = 100 million，1 兆 = 1 trillion",
            "compare the converted values: 1 萬 = 10 thousand, 1 億 = 100 million, 1 兆 = 1 trillion");

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
