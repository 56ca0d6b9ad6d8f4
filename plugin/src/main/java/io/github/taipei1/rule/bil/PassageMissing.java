package io.github.taipei1.rule.bil;

import io.github.taipei1.finding.Finding;
import io.github.taipei1.finding.Level;
import io.github.taipei1.finding.Text;
import io.github.taipei1.rule.Rule;
import io.github.taipei1.rule.RuleContext;
import io.github.taipei1.rule.RuleInfo;
import java.util.List;
import java.util.Optional;

/** BIL-04. */
public final class PassageMissing implements Rule.OfProject {
    private static final RuleInfo INFO = RuleInfo.rule("BIL-04", "passage-missing", Level.ERROR)
            .duties("review")
            .title("只有一份文稿有的段落", "a passage that only one draft has")
            .explanation(
                    "標題、段落、清單項目、表格列、圖片與註腳須在兩份文稿中都有，NVIDIA 才審閱得到全部內容。段落內少一句為警告，因為譯者可能併句。",
                    "Each heading, paragraph, list item, table row, picture and note must be in both drafts, or NVIDIA does not get to see all of it. A sentence missing inside a paragraph is a warning, since a translator may have merged two.")
            .appliesTo(Press.DRAFTS.zhTw(), Press.DRAFTS.en())
            .example(
                    Press.wrong(
                            "英文稿少一段",
                            "a paragraph is missing in the English",
                            "# 影像模型訓練成果\n\n本研究訓練影像辨識模型，用於檢測電路板的焊接瑕疵，並公開其評估結果。\n\n模型在產線上以三種光源測試，誤判的影像均由檢驗人員複查並重新標記。\n",
                            "# Results of training an image model\n\nWe trained an image recognition model that finds soldering defects on circuit boards, and publish its evaluation.\n"))
            .example(
                    Press.right(
                            "兩份都有",
                            "both have it",
                            "# 影像模型訓練成果\n\n本研究訓練影像辨識模型，用於檢測電路板的焊接瑕疵，並公開其評估結果。\n\n模型在產線上以三種光源測試，誤判的影像均由檢驗人員複查並重新標記。\n",
                            "# Results of training an image model\n\nWe trained an image recognition model that finds soldering defects on circuit boards, and publish its evaluation.\n\nOn the production line the model was tested under three kinds of light; inspectors looked again at each image it got wrong.\n"))
            .build();

    private static final Text HELP =
            Text.of("補上對應的內容，或在另一份刪去", "add what corresponds, or take it out of the other draft");

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
