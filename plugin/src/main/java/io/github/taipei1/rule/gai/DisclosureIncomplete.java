package io.github.taipei1.rule.gai;

import io.github.taipei1.config.GenerativeAi;
import io.github.taipei1.finding.Finding;
import io.github.taipei1.finding.Level;
import io.github.taipei1.finding.Place;
import io.github.taipei1.finding.Text;
import io.github.taipei1.rule.Example;
import io.github.taipei1.rule.Rule;
import io.github.taipei1.rule.RuleContext;
import io.github.taipei1.rule.RuleInfo;
import io.github.taipei1.rule.gai.DeclaredUse.Told;
import io.github.taipei1.rule.words.Utterance;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** GAI-03. */
public final class DisclosureIncomplete implements Rule.OfProject {
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
    private static final RuleInfo INFO = RuleInfo.rule("GAI-03", "ai-disclosure-incomplete", Level.WARNING)
            .duties("generative-ai")
            .title("生成式 AI 的揭露不完整", "a disclosure of generative AI is incomplete")
            .explanation(
                    "紀錄與文字都應說明：哪個工具、哪個版本、作何用途、經誰審閱；向誰揭露，寫在文字或 taipei1.yaml 任一處即可。「最新版」不是版本，日期可以。",
                    "Record and text should both say which tool, which version, for what, and who reviewed its output; to whom it is disclosed may stand in either. \"The latest\" is no version; a date of use is.")
            .appliesTo("generative-ai.uses 各項與其揭露文字", "each of generative-ai.uses with the text that discloses it")
            .example(Example.wrong("文字沒有版本與人工審閱", "the text lacks version and review")
                    .config(CONFIG)
                    .file("report/90-ai.md", "# 揭露\n\n本報告第三章以 ChatGPT 潤稿。\n"))
            .example(Example.wrong("紀錄沒有覆核者", "the record names no reviewer")
                    .config(CONFIG.replace("      reviewed-by: project lead\n", ""))
                    .file(
                            "report/90-ai.md",
                            "# AI\n\nChapter 3 was polished with ChatGPT (GPT-5) and reviewed by the project lead.\n"))
            .example(Example.right("五項齊備", "all five are there")
                    .config(CONFIG)
                    .file("report/90-ai.md", "# 揭露\n\n本報告第三章以 ChatGPT（GPT-5）潤稿，經主持人逐句審閱，特向計畫辦公室揭露。\n"))
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(RuleContext context) {
        Optional<GenerativeAi> record = context.config().generativeAi().filter(GenerativeAi::used);
        if (record.isPresent() && record.get().uses().isEmpty()) {
            return List.of(noUses(context));
        }
        List<Finding> findings = new ArrayList<>();
        for (DeclaredUse declared : DeclaredUse.all(context)) {
            declared.told()
                    .filter(told -> declared.missing().isEmpty())
                    .ifPresent(told -> findings.addAll(incomplete(declared, told, context)));
        }
        return findings;
    }

    private static Finding noUses(RuleContext context) {
        return INFO.finding(
                context.at("generative-ai.used"),
                "generative-ai",
                Text.of("記為有使用生成式 AI，但 uses 沒有任何一項", "generative AI is on record as used, but uses lists nothing"),
                Text.of(
                        "在 generative-ai.uses 逐項列出 tool、version、purpose、where、reviewed-by、disclosed-to、disclosed-in",
                        "list each use under generative-ai.uses with tool, version, purpose, where, reviewed-by, disclosed-to, disclosed-in"));
    }

    /** What the record lacks is told there, what only the text lacks at the text. */
    private static List<Finding> incomplete(DeclaredUse declared, Told told, RuleContext context) {
        Completeness completeness = Completeness.of(declared, told);
        List<Finding> findings = new ArrayList<>();
        if (!completeness.text().isEmpty()) {
            Utterance said = told.remark().utterance();
            findings.add(finding(said.place(), said.text(), declared, "文字", "the text", completeness.text()));
        }
        if (!completeness.record().isEmpty()) {
            Place place = context.at(declared.key());
            findings.add(finding(place, declared.passage(), declared, "紀錄", "the record", completeness.record()));
        }
        return findings;
    }

    private static Finding finding(
            Place place, String passage, DeclaredUse declared, String whereZh, String whereEn, Set<Part> lacking) {
        return INFO.finding(
                place,
                passage,
                Text.of(
                        declared.name().zhTw() + " 的揭露不完整：" + whereZh + "缺"
                                + lacking.stream()
                                        .map(part -> part.words().zhTw())
                                        .collect(Collectors.joining("、")),
                        "the disclosure of " + declared.name().en() + " is incomplete: " + whereEn + " lacks "
                                + lacking.stream()
                                        .map(part -> part.words().en())
                                        .collect(Collectors.joining(", "))),
                ModelSentence.of(declared.use()));
    }
}
