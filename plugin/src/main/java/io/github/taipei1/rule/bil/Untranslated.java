package io.github.taipei1.rule.bil;

import io.github.taipei1.finding.Finding;
import io.github.taipei1.finding.Level;
import io.github.taipei1.finding.Text;
import io.github.taipei1.rule.Rule;
import io.github.taipei1.rule.RuleContext;
import io.github.taipei1.rule.RuleInfo;
import java.util.List;
import java.util.Optional;

/** BIL-10. */
public final class Untranslated implements Rule.OfProject {
    private static final RuleInfo INFO = RuleInfo.rule("BIL-10", "untranslated", Level.ERROR)
            .duties("review")
            .title("段落留在另一種語言", "a passage left in the other language")
            .explanation(
                    "中文稿留有整段英文，或英文稿留有中文。引用的標題、參考資料與程式碼保持原文，不列；句子層級為警告。",
                    "A whole English passage in the Chinese draft, or Chinese in the English one. Titles, references and code stay as they are and are not reported; a sentence is a warning.")
            .appliesTo(Press.DRAFTS.zhTw(), Press.DRAFTS.en())
            .example(
                    Press.wrong(
                            "中文稿留有英文段落",
                            "an English paragraph in the Chinese draft",
                            "# 影像模型訓練成果\n\nWe trained an image recognition model that finds soldering defects on circuit boards, and publish its evaluation.\n\n模型在產線上以三種光源測試，誤判的影像均由檢驗人員複查並重新標記。\n",
                            "# Results of training an image model\n\nWe trained an image recognition model that finds soldering defects on circuit boards, and publish its evaluation.\n\nOn the production line the model was tested under three kinds of light; inspectors looked again at each image it got wrong.\n"))
            .example(
                    Press.wrong(
                            "英文稿留有中文",
                            "Chinese in the English draft",
                            "# 影像模型訓練成果\n\n本研究訓練影像辨識模型，用於檢測電路板的焊接瑕疵，並公開其評估結果。\n\n模型在產線上以三種光源測試，誤判的影像均由檢驗人員複查並重新標記。\n",
                            "# Results of training an image model\n\n本研究訓練影像辨識模型，用於檢測電路板的焊接瑕疵，並公開其評估結果。\n\nOn the production line the model was tested under three kinds of light; inspectors looked again at each image it got wrong.\n"))
            .example(
                    Press.right(
                            "都已翻譯",
                            "both translated",
                            "# 影像模型訓練成果\n\n本研究訓練影像辨識模型，用於檢測電路板的焊接瑕疵，並公開其評估結果。\n\n模型在產線上以三種光源測試，誤判的影像均由檢驗人員複查並重新標記。\n",
                            "# Results of training an image model\n\nWe trained an image recognition model that finds soldering defects on circuit boards, and publish its evaluation.\n\nOn the production line the model was tested under three kinds of light; inspectors looked again at each image it got wrong.\n"))
            .build();

    private static final Text HELP = Text.of("翻譯這一段", "translate the passage");

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
