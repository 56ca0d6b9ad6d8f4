package io.github.taipei1.rule.gai;

import io.github.taipei1.config.TeamConfig;
import io.github.taipei1.finding.Finding;
import io.github.taipei1.finding.Level;
import io.github.taipei1.finding.Text;
import io.github.taipei1.rule.Example;
import io.github.taipei1.rule.Rule;
import io.github.taipei1.rule.RuleContext;
import io.github.taipei1.rule.RuleInfo;
import java.util.List;

/** GAI-01. */
public final class UseUndeclared implements Rule.OfProject {
    private static final RuleInfo INFO = RuleInfo.rule("GAI-01", "ai-use-undeclared", Level.ERROR)
            .locked()
            .duties("generative-ai")
            .title("未說明是否使用生成式 AI", "whether generative AI was used is not said")
            .explanation(
                    "有沒有使用生成式 AI，兩種都是答案；不回答就無從揭露。公告所引的參考指引並非法律、沒有罰則，但請團隊就此表態。",
                    "\"Used\" and \"not used\" are both answers; silence is none, and nothing can be disclosed. The guideline that the announcement quotes is no law and sets no penalty; the team is asked to say which.")
            .appliesTo("taipei1.yaml 的 generative-ai", "generative-ai in taipei1.yaml")
            .example(Example.wrong("沒有 generative-ai 這一項", "the key generative-ai is absent")
                    .config("generative-ai:\n"))
            .example(Example.right("說明未使用", "says that none was used").config("generative-ai: {used: false}\n"))
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(RuleContext context) {
        if (context.config().generativeAi().isPresent()) {
            return List.of();
        }
        return List.of(
                INFO.finding(
                        context.at("generative-ai"),
                        "generative-ai",
                        Text.of(
                                TeamConfig.FILE + " 沒有說明是否使用生成式 AI",
                                TeamConfig.FILE + " does not say whether generative AI was used"),
                        Text.of(
                                "未使用請寫 generative-ai: {used: false}；有使用請寫 used: true，並在 uses 逐項列出工具、版本、用途、覆核者、揭露對象與揭露檔案",
                                "if none was used write generative-ai: {used: false}; else used: true and under uses the tool, version, purpose, reviewer, addressees and disclosing files of each")));
    }
}
