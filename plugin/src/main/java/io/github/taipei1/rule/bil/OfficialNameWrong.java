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

/** BIL-09. */
public final class OfficialNameWrong implements Rule.OfArtifact {
    private static final RuleInfo INFO = RuleInfo.rule("BIL-09", "official-name", Level.WARNING)
            .duties("review")
            .title("機關、公司或系統的正式名稱有誤", "a wrong official name of a body, company or system")
            .explanation(
                    "送審的文稿使用正式名稱。例如經濟部技術處已於 112 年改制為產業技術司；英文名稱以各機關官方英譯為準。",
                    "A text for review uses official names. The former 經濟部技術處, for one, is 產業技術司 since 2023; English names are those that the bodies use.")
            .appliesTo(
                    "揭露的兩份文稿，負有致謝或送審義務的中文檔案，以及聲明書",
                    "both drafts of disclosures, and Chinese texts that owe an acknowledgement or an approval")
            .example(
                    Press.wrong(
                            "舊機關名稱",
                            "the former name of a body",
                            "# 影像模型訓練成果\n\n本計畫由經濟部技術處支持。\n",
                            "# Results of training an image model\n\nThe project is supported by the Department of Industrial Technology.\n"))
            .example(
                    Press.right(
                            "現行名稱",
                            "the present name",
                            "# 影像模型訓練成果\n\n本計畫由經濟部產業技術司支持。\n",
                            "# Results of training an image model\n\nThe project is supported by the Department of Industrial Technology.\n"))
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
