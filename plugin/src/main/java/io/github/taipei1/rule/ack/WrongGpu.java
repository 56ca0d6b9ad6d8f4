package io.github.taipei1.rule.ack;

import io.github.taipei1.config.Owed;
import io.github.taipei1.finding.Finding;
import io.github.taipei1.finding.Level;
import io.github.taipei1.finding.Text;
import io.github.taipei1.rule.Artifact;
import io.github.taipei1.rule.Example;
import io.github.taipei1.rule.Rule;
import io.github.taipei1.rule.RuleContext;
import io.github.taipei1.rule.RuleInfo;
import io.github.taipei1.rule.mention.Owners;
import io.github.taipei1.rule.mention.Phrases;
import io.github.taipei1.rule.mention.Spoken;
import io.github.taipei1.rule.mention.Statement;
import java.util.List;
import java.util.stream.Stream;

/** ACK-03. */
public final class WrongGpu implements Rule.OfArtifact {
    private static final String OVX =
            "cluster: OVX\nbatch: 1\nproject: {title: {zh-TW: 渲染, en: Rendering}, topic: rendering}";

    private static final RuleInfo INFO = RuleInfo.rule("ACK-03", "acknowledgement-wrong-gpu", Level.ERROR)
            .duties("acknowledgement")
            .title("致謝寫錯 Taipei-1 的 GPU 型號", "Taipei-1 is credited with the wrong GPU")
            .explanation(
                    "DGX 專案使用 H100，OVX 專案使用 L40；寫成另一種即與事實不符。同一篇文章中屬於其他機器的 GPU 不在此限，公告用語「Taipei-1、H100等高階GPU算力」照抄亦無妨。",
                    "A DGX project computes on H100, an OVX project on L40; naming the other one is not true. GPUs that the text gives to another machine are left alone, and so are the announcement's own words.")
            .appliesTo("負有致謝義務者：預設為論文與報告", "whatever owes an acknowledgement: papers and reports by default")
            .example(Example.wrong("OVX 專案寫成 H100", "an OVX project credits H100")
                    .config(OVX)
                    .file("report/00.md", "# 渲染報告\n\n## 致謝\n\n感謝 Taipei-1 超級電腦提供 64 張 H100。\n"))
            .example(
                    Example.wrong("DGX 專案寫成 L40", "a DGX project credits L40")
                            .file(
                                    "paper/main.md",
                                    "# A model\n\n## Acknowledgements\n\nAll runs used the L40 GPUs of Taipei-1, for which we are grateful.\n"))
            .example(
                    Example.right("L40 是自有工作站的", "the L40 is in the team's own workstation")
                            .file(
                                    "paper/main.md",
                                    "# A model\n\n## Acknowledgements\n\nThe model was trained on Taipei-1 (H100). Figures were drawn on our own L40 workstation.\n"))
            .example(Example.right("OVX 專案照抄公告用語", "an OVX project quotes the announcement")
                    .config(OVX)
                    .file("report/00.md", "# 渲染報告\n\n## 致謝\n\n本研究運用到「Taipei-1、H100等高階GPU算力」，謹此致謝。\n"))
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public boolean looksAt(Artifact artifact, RuleContext context) {
        return artifact.owes(Owed.ACKNOWLEDGEMENT) && !artifact.orphan();
    }

    @Override
    public List<Finding> check(Artifact artifact, RuleContext context) {
        Acknowledgement found = Acknowledgement.of(artifact, context);
        Stream<List<Statement>> thanks = found.proper().isEmpty()
                ? Stream.of()
                : found.groups().stream().map(group -> statements(group.stream()));
        Stream<List<Statement>> others = found.elsewhere().stream().map(spoken -> statements(Stream.of(spoken)));
        Stream<List<Statement>> stated =
                found.isSeen() ? found.stated().stream().map(spoken -> statements(Stream.of(spoken))) : Stream.of();
        return Stream.of(thanks, others, stated)
                .flatMap(texts -> texts)
                .flatMap(statements -> Owners.ofMachine(statements).stream())
                .filter(named -> !named.gpu().model().equals(context.cluster().gpu()))
                .filter(named -> !Phrases.covers(
                        context.call().machine().announcedPhrases(),
                        named.statement().passage(),
                        named.gpu().from()))
                .map(named -> finding(named, context))
                .toList();
    }

    private static List<Statement> statements(Stream<Spoken> group) {
        return group.flatMap(spoken -> spoken.statements().stream()).toList();
    }

    private static Finding finding(Owners.Named named, RuleContext context) {
        String machine = context.call().machine().name();
        String cluster = context.cluster().id();
        String right = context.cluster().gpu();
        String wrong = named.gpu().model();
        return INFO.finding(
                named.statement()
                        .passage()
                        .place(named.gpu().from(), named.gpu().to()),
                named.statement().text(),
                Text.of(
                        "本專案使用 " + machine + " 的 " + cluster + "（" + right + "），此處卻寫成 " + wrong,
                        "this project has the " + cluster + " part of " + machine + " (" + right + "), but " + wrong
                                + " is credited"),
                Text.of(
                        "請改為 " + right + "；若 " + wrong + " 屬於另一台機器，請寫明是哪一台",
                        "write " + right + "; if the " + wrong + " belongs to another machine, say which"));
    }
}
