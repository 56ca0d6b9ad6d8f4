package io.github.taipei1.rule.bil;

import io.github.taipei1.document.Source;
import io.github.taipei1.finding.Finding;
import io.github.taipei1.finding.Level;
import io.github.taipei1.rule.Artifact;
import io.github.taipei1.rule.Rule;
import io.github.taipei1.rule.RuleContext;
import io.github.taipei1.rule.RuleInfo;
import io.github.taipei1.rule.words.Keywords;
import io.github.taipei1.rule.words.Vocabulary;
import java.util.List;

/** BIL-07. */
public final class SimplifiedText implements Rule.OfArtifact {
    private static final RuleInfo INFO = RuleInfo.rule("BIL-07", "simplified-text", Level.ERROR)
            .duties("review")
            .title("中文稿有簡體字", "Simplified characters in a zh-TW text")
            .explanation(
                    "zh-TW 文稿使用正體字。只看正體字沒有的字形（如「软」「网」），兩岸共用的字形（如「台」「只」）不列；說明為簡體的引文、其他語言版本的檔案與參考文獻也不列。指出整個詞與臺灣用語（软件 → 軟體）；報告或聲明書全文為簡體時只列一筆。",
                    "A zh-TW text is written in Traditional characters. Only forms that Traditional text does not have (软, 网) count, not those that both share (台, 只); quotations said to be in Simplified, editions for other readers and references are left alone. Whole words are named with what Taiwan says (软件: 軟體); a report or declaration that is Simplified altogether is one finding.")
            .appliesTo(
                    "揭露的中文稿，負有致謝或送審義務的中文檔案，以及聲明書",
                    "Chinese drafts of disclosures, Chinese texts that owe an acknowledgement or an approval, and declarations")
            .example(
                    Press.wrong(
                            "軟體寫成簡體",
                            "a word in Simplified",
                            "# 影像模型訓練成果\n\n團隊開發影像辨識软件，並公開評估結果。\n",
                            "# Results of training an image model\n\nThe team developed image recognition software and published its evaluation.\n"))
            .example(Press.wrongPage(
                    "網頁裡的簡體字",
                    "Simplified characters on a web page",
                    "# 專案成果\n\n我們在 Taipei-1 上訓練影像模型，并将评估結果公開於此頁，供各界參考與指教。\n"))
            .example(
                    Press.right(
                            "正體字",
                            "Traditional",
                            "# 影像模型訓練成果\n\n團隊開發影像辨識軟體，並公開評估結果。\n",
                            "# Results of training an image model\n\nThe team developed image recognition software and published its evaluation.\n"))
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public boolean looksAt(Artifact artifact, RuleContext context) {
        return WordFindings.looksAt(artifact, context);
    }

    @Override
    public List<Keywords> words(RuleContext context) {
        return WordFindings.words(context);
    }

    @Override
    public boolean mayConcern(Source source, Vocabulary.Found found, RuleContext context) {
        return WordFindings.mayConcern(source, found, context);
    }

    @Override
    public List<Finding> check(Artifact artifact, RuleContext context) {
        return WordFindings.of(INFO, artifact, context);
    }
}
