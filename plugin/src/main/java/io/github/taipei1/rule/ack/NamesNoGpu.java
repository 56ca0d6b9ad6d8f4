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
import io.github.taipei1.rule.mention.Spoken;
import io.github.taipei1.rule.mention.Statement;
import java.util.List;
import java.util.Optional;

/** ACK-02. */
public final class NamesNoGpu implements Rule.OfArtifact {
    private static final RuleInfo INFO = RuleInfo.rule("ACK-02", "acknowledgement-names-no-gpu", Level.WARNING)
            .duties("acknowledgement")
            .title("致謝提及 Taipei-1，但未寫 GPU 型號", "Taipei-1 is acknowledged without its GPU")
            .explanation(
                    "公告請各團隊增述運用到「Taipei-1、H100 等高階 GPU 算力」，機器與 GPU 型號都應寫出。H200、GH200、L40S 等不是這台機器的型號；寫明屬於其他機器的 H100 也不算。多語系檔案的每個語言各自檢視。",
                    "The call asks for the machine and its GPU. H200, GH200 or L40S are no models of it, and an H100 that is said to be another machine's does not count. In a translation file each language stands for itself.")
            .appliesTo("負有致謝義務者：預設為論文與報告", "whatever owes an acknowledgement: papers and reports by default")
            .example(
                    Example.wrong("只寫機器名稱", "only the machine is named")
                            .file(
                                    "paper/main.md",
                                    "# A model\n\n## Acknowledgements\n\nWe thank NVIDIA for access to the Taipei-1 supercomputer.\n"))
            .example(Example.wrong("H100 是國網中心的", "the H100 belongs to another machine")
                    .file("paper/main.md", "# 模型\n\n## 致謝\n\n承蒙國網中心提供 H100 叢集，並感謝 Taipei-1 超級電腦之支援。\n"))
            .example(Example.right("寫出型號", "the model is named")
                    .file("paper/main.md", "# 模型\n\n## 致謝\n\n感謝 Taipei-1 超級電腦之 128 張 NVIDIA H100 GPU 算力。\n"))
            .example(
                    Example.right("同一段致謝的下一句寫出型號", "the next sentence of the same acknowledgement names it")
                            .file(
                                    "paper/main.md",
                                    "# A model\n\n## Acknowledgements\n\nWe thank the operators of Taipei-1. The system has H100 GPUs.\n"))
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
        return found.groups().stream()
                .flatMap(group -> finding(group, found, context).stream())
                .toList();
    }

    private static Optional<Finding> finding(List<Spoken> group, Acknowledgement found, RuleContext context) {
        List<Statement> statements =
                group.stream().flatMap(spoken -> spoken.statements().stream()).toList();
        if (!Owners.ofMachine(statements).isEmpty()) {
            return Optional.empty();
        }
        Statement first = group.stream()
                .filter(Spoken::namesMachine)
                .map(Acknowledgement::crediting)
                .findFirst()
                .orElseThrow();
        String machine = context.call().machine().name();
        String gpu = context.cluster().gpu();
        return Optional.of(INFO.finding(
                first.place(),
                first.text(),
                Text.of("致謝提及 " + machine + "，但未寫出其 GPU 型號", machine + " is acknowledged, its GPU is not named"),
                Samples.help("請補上型號 " + gpu + "，", "Add the model " + gpu + ".", found.texts(), context)));
    }
}
