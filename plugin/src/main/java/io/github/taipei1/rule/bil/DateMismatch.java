package io.github.taipei1.rule.bil;

import io.github.taipei1.finding.Finding;
import io.github.taipei1.finding.Level;
import io.github.taipei1.finding.Text;
import io.github.taipei1.rule.Rule;
import io.github.taipei1.rule.RuleContext;
import io.github.taipei1.rule.RuleInfo;
import java.util.List;
import java.util.Optional;

/** BIL-02. */
public final class DateMismatch implements Rule.OfProject {
    private static final RuleInfo INFO = RuleInfo.rule("BIL-02", "date-mismatch", Level.ERROR)
            .duties("review")
            .title("兩份文稿的日期不一致，或星期不合", "a date differs between the drafts, or a weekday is wrong")
            .explanation(
                    "民國與西元年換算後比較；只寫月份的日期與同月的完整日期不算相同。印出的星期須與日期相符。",
                    "ROC and AD years are compared after conversion; a month alone is not the same as a full date in it. A printed weekday must be that of its date.")
            .appliesTo(Press.DRAFTS.zhTw(), Press.DRAFTS.en())
            .example(Press.wrong(
                    "差一天",
                    "a day apart",
                    "# 影像模型訓練成果\n\n訓練於民國114年12月1日完成。\n",
                    "# Results of training an image model\n\nTraining was completed on December 2, 2025.\n"))
            .example(Press.wrong(
                    "12月1日是星期一",
                    "1 December is a Monday",
                    "# 影像模型訓練成果\n\n發表會訂於2025年12月1日（星期二）舉行。\n",
                    "# Results of training an image model\n\nThe results will be presented on December 1, 2025.\n"))
            .example(Press.right(
                    "民國與西元",
                    "ROC and AD",
                    "# 影像模型訓練成果\n\n訓練於民國114年12月1日完成。\n",
                    "# Results of training an image model\n\nTraining was completed on December 1, 2025.\n"))
            .build();

    private static final Text HELP =
            Text.of("以日曆核對後改正；民國年加 1911 即為西元年", "check it against a calendar; the AD year is the ROC year plus 1911");

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
