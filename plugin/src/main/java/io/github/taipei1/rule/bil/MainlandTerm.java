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

/** BIL-08. */
public final class MainlandTerm implements Rule.OfArtifact {
    private static final RuleInfo INFO = RuleInfo.rule("BIL-08", "mainland-term", Level.WARNING)
            .duties("review")
            .title("中國大陸用語", "a term of mainland China")
            .explanation(
                    "列出在臺灣不通行的詞（軟件、網絡、服務器、芯片），並附臺灣用語；「支持」「渲染」「數據」等在臺灣也通行的詞不列。有些詞要看英文稿才能判斷：英文為 file 時，「文件」應為「檔案」。",
                    "Words that are not normal in Taiwan (軟件, 網絡, 服務器, 芯片), each with the word that is; words that Taiwan uses too (支持, 渲染, 數據) are not reported. Some only the English can judge: where it says \"file\", 文件 should be 檔案.")
            .appliesTo(
                    "揭露的中文稿，負有致謝或送審義務的中文檔案，以及聲明書",
                    "Chinese drafts of disclosures, Chinese texts that owe an acknowledgement or an approval, and declarations")
            .example(
                    Press.wrong(
                            "軟件",
                            "軟件 for software",
                            "# 影像模型訓練成果\n\n團隊開發影像辨識軟件，並公開評估結果。\n",
                            "# Results of training an image model\n\nThe team developed image recognition software and published its evaluation.\n"))
            .example(
                    Press.right(
                            "軟體",
                            "軟體 for software",
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
