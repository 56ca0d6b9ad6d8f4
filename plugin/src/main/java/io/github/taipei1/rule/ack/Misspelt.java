package io.github.taipei1.rule.ack;

import io.github.taipei1.config.Owed;
import io.github.taipei1.document.Document;
import io.github.taipei1.document.Passage;
import io.github.taipei1.document.Source;
import io.github.taipei1.finding.Finding;
import io.github.taipei1.finding.Level;
import io.github.taipei1.finding.Region;
import io.github.taipei1.finding.Text;
import io.github.taipei1.rule.Artifact;
import io.github.taipei1.rule.Example;
import io.github.taipei1.rule.Fix;
import io.github.taipei1.rule.Rule;
import io.github.taipei1.rule.RuleContext;
import io.github.taipei1.rule.RuleInfo;
import io.github.taipei1.rule.mention.Owners;
import io.github.taipei1.rule.mention.Section;
import io.github.taipei1.rule.mention.Spoken;
import io.github.taipei1.rule.words.Keywords;
import io.github.taipei1.rule.words.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** ACK-06. */
public final class Misspelt implements Rule.OfArtifact {
    private static final RuleInfo INFO = RuleInfo.rule("ACK-06", "cluster-name", Level.WARNING)
            .duties("machine-name")
            .title("機器或 GPU 名稱寫錯", "the machine's or its GPU's name is misspelt")
            .explanation(
                    "正式名稱為 Taipei-1、H100、L40。Taipei1、Taipei 1、TAIPEI I、Tapei-1、H-100 等寫法搜尋不到，也與公告不符；全形字、各種連字號與大小寫視為同名。只在上下文指的是這台機器時才列：Taipei 101、路徑、主機代號都不算。",
                    "The names are Taipei-1, H100 and L40. Other spellings are not found by a search and differ from the announcement; full width, any kind of hyphen and capitals are the same name. Only where the machine is meant: not in Taipei 101, paths or host aliases.")
            .appliesTo("負有致謝或審閱義務的文字", "texts that owe an acknowledgement or an approval")
            .example(Example.wrong("少了連字號", "without its hyphen")
                    .file(
                            "paper/main.md",
                            "# A model\n\n## Acknowledgements\n\nWe thank the Taipei1 supercomputer (H100).\n"))
            .example(Example.wrong("GPU 名稱多了連字號", "a hyphen in the GPU's name")
                    .file("paper/main.md", "# 模型\n\n## 致謝\n\n感謝 Taipei-1 超級電腦之 H-100 GPU。\n"))
            .example(Example.right("其他地名不算", "other places are not meant")
                    .file("paper/main.md", "# 模型\n\n場域在 Taipei 101 旁。\n\n## 致謝\n\n感謝 Ｔａｉｐｅｉ－１ 超級電腦（H100）。\n"))
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public boolean looksAt(Artifact artifact, RuleContext context) {
        return artifact.owes(Owed.ACKNOWLEDGEMENT) || artifact.owes(Owed.APPROVAL);
    }

    @Override
    public List<Keywords> words(RuleContext context) {
        return List.of(Spoken.words(context));
    }

    @Override
    public boolean mayConcern(Source source, Vocabulary.Found found, RuleContext context) {
        return found.has(Spoken.words(context));
    }

    @Override
    public List<Finding> check(Artifact artifact, RuleContext context) {
        return context.documents(artifact).stream()
                .flatMap(document -> inDocument(document, context))
                .toList();
    }

    /** The name as it must be written; a name broken over two lines is left to its author. */
    @Override
    public List<Fix> fixes(Finding finding, RuleContext context) {
        Region region = finding.place().region();
        List<String> names = new ArrayList<>(context.call().machine().gpuModels());
        names.add(context.call().machine().name());
        Optional<String> right = names.stream()
                .filter(name -> finding.help().en().equals(help(name).en()))
                .findFirst();
        return region.startLine() == region.endLine()
                ? right.stream()
                        .map(name -> new Fix(finding.place().path(), region, finding.passage(), name))
                        .toList()
                : List.of();
    }

    private static Text help(String right) {
        return Text.of("請改為 " + right, "write " + right);
    }

    private static Stream<Finding> inDocument(Document document, RuleContext context) {
        return Spoken.of(document, context).stream()
                .filter(spoken -> spoken.isVisible() && spoken.section() != Section.REFERENCES)
                .flatMap(spoken -> Stream.concat(names(spoken, context), gpus(spoken)));
    }

    private static Stream<Finding> names(Spoken spoken, RuleContext context) {
        return spoken.statements().stream()
                .flatMap(statement -> statement.names().stream()
                        .filter(name -> name.misspelt())
                        .map(name -> finding(
                                statement.passage(),
                                name.from(),
                                name.to(),
                                name.written(),
                                context.call().machine().name())));
    }

    private static Stream<Finding> gpus(Spoken spoken) {
        if (!spoken.namesMachine() && spoken.section() != Section.THANKS) {
            return Stream.of();
        }
        return Owners.ofMachine(spoken.statements()).stream()
                .filter(named -> named.gpu().misspelt())
                .map(named -> finding(
                        named.statement().passage(),
                        named.gpu().from(),
                        named.gpu().to(),
                        named.gpu().written(),
                        named.gpu().model()));
    }

    private static Finding finding(Passage passage, int from, int to, String written, String right) {
        String shown = written.replaceAll("\\s+", " ");
        return INFO.finding(
                passage.place(from, to),
                shown,
                Text.of("「" + shown + "」應寫為 " + right, "\"" + shown + "\" is spelt " + right),
                help(right));
    }
}
