package io.github.taipei1.rule.gai;

import io.github.taipei1.finding.Finding;
import io.github.taipei1.finding.Level;
import io.github.taipei1.finding.Place;
import io.github.taipei1.finding.Text;
import io.github.taipei1.rule.Example;
import io.github.taipei1.rule.Rule;
import io.github.taipei1.rule.RuleContext;
import io.github.taipei1.rule.RuleInfo;
import java.util.ArrayList;
import java.util.List;

/** GAI-02. */
public final class DisclosureMissing implements Rule.OfProject {
    private static final String CONFIG = """
            generative-ai:
              used: true
              uses:
                - tool: ChatGPT
                  version: GPT-5
                  purpose: {zh-TW: 潤稿, en: copy-editing}
                  where: [report/30-results.md]
                  reviewed-by: project lead
                  disclosed-to: [programme office]
                  disclosed-in: [report/90-ai.md]
            """;
    private static final RuleInfo INFO = RuleInfo.rule("GAI-02", "ai-disclosure-missing", Level.ERROR)
            .locked()
            .duties("generative-ai")
            .title("已記錄的生成式 AI 使用沒有揭露", "a use of generative AI on record is not disclosed")
            .explanation(
                    "每一項使用都要在 disclosed-in 所列的檔案中讓讀者看得到：寫出工具名稱，或至少說明使用了生成式 AI。使用規範、演講、產品功能、範本待填欄位與註解都不算揭露。",
                    "Each use must be told where its readers see it, in the files under disclosed-in: by the tool's name, or at least by saying that generative AI was used. A policy, a talk, a product feature, an unfilled form or a comment is no disclosure.")
            .appliesTo("generative-ai.uses 各項與其揭露檔案", "each of generative-ai.uses with its disclosing files")
            .example(Example.wrong("檔案只談使用規範", "the file is only a policy")
                    .config(CONFIG)
                    .file("report/90-ai.md", "# AI\n\nContributors who use ChatGPT must say so.\n"))
            .example(Example.wrong("檔案不在", "the file is not there").config(CONFIG))
            .example(Example.right("中文揭露", "a disclosure in Chinese")
                    .config(CONFIG)
                    .file("report/90-ai.md", "# 揭露\n\n本報告第三章以 ChatGPT（GPT-5）潤稿，經主持人逐句審閱。\n"))
            .example(Example.right("英文揭露", "a disclosure in English")
                    .config(CONFIG)
                    .file(
                            "report/90-ai.md",
                            "# AI\n\nChapter 3 was polished with ChatGPT (GPT-5) and reviewed by the project lead.\n"))
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(RuleContext context) {
        List<Finding> findings = new ArrayList<>();
        for (DeclaredUse use : DeclaredUse.all(context)) {
            if (!use.missing().isEmpty() || use.use().disclosedIn().isEmpty()) {
                findings.add(absent(use, context));
            } else if (use.told().isEmpty()) {
                findings.add(silent(use));
            }
        }
        return findings;
    }

    private static Finding absent(DeclaredUse use, RuleContext context) {
        boolean unnamed = use.use().disclosedIn().isEmpty();
        String files = String.join("、", use.missing());
        return INFO.finding(
                context.at(use.key() + ".disclosed-in"),
                use.passage(),
                unnamed
                        ? Text.of(
                                use.name().zhTw() + "：未記錄在哪個檔案揭露",
                                use.name().en() + ": no file is named that discloses it")
                        : Text.of(
                                use.name().zhTw() + "：揭露檔案 " + files + " 不存在或無法讀取",
                                use.name().en() + ": the disclosing file " + files + " is not there or cannot be read"),
                help(use));
    }

    private static Finding silent(DeclaredUse use) {
        String file = use.texts().firstKey();
        return INFO.finding(
                Place.of(file),
                use.passage(),
                Text.of(
                        "紀錄稱在此揭露 " + use.name().zhTw() + " 的使用，但文中沒有說",
                        "the record says that the use of " + use.name().en()
                                + " is disclosed here, but the text says nothing of it"),
                help(use));
    }

    private static Text help(DeclaredUse use) {
        return ModelSentence.of(use.use());
    }
}
