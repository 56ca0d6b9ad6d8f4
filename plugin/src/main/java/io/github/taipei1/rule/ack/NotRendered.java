package io.github.taipei1.rule.ack;

import io.github.taipei1.config.Owed;
import io.github.taipei1.document.Visibility;
import io.github.taipei1.finding.Finding;
import io.github.taipei1.finding.Level;
import io.github.taipei1.finding.Place;
import io.github.taipei1.finding.Text;
import io.github.taipei1.rule.Artifact;
import io.github.taipei1.rule.Example;
import io.github.taipei1.rule.Rule;
import io.github.taipei1.rule.RuleContext;
import io.github.taipei1.rule.RuleInfo;
import io.github.taipei1.rule.mention.Spoken;
import io.github.taipei1.rule.mention.Statement;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** ACK-05. */
public final class NotRendered implements Rule.OfArtifact {
    private static final RuleInfo INFO = RuleInfo.rule("ACK-05", "acknowledgement-not-rendered", Level.ERROR)
            .duties("acknowledgement")
            .title("致謝寫了，但讀者看不到", "the acknowledgement is there, but no reader sees it")
            .explanation(
                    "被註解、位於 \\iffalse 或隱藏元素之內，或所在的 LaTeX 檔從未被 \\input，成品中就沒有這段致謝。常見於雙盲投稿後忘了還原。另有可見的致謝時不列；只有空白標題者屬 ACK-01。",
                    "Text in a comment, in \\iffalse or a hidden element, or in a LaTeX file that is never \\input is not in the finished work; often it was taken out for a double-blind review. Where a visible acknowledgement exists nothing is found; an empty heading is ACK-01.")
            .appliesTo("負有致謝義務者：預設為論文與報告", "whatever owes an acknowledgement: papers and reports by default")
            .example(
                    Example.wrong("整段被註解", "it is commented out")
                            .file(
                                    "paper/main.md",
                                    "# A model\n\nWe trained it.\n\n<!--\n## Acknowledgements\n\nWe thank Taipei-1 (NVIDIA H100).\n-->\n"))
            .example(
                    Example.wrong("LaTeX 註解", "a LaTeX comment")
                            .file(
                                    "paper/main.tex",
                                    "\\begin{document}\n\\section{結論}\n完成。\n% \\section*{致謝}\n% 感謝 Taipei-1（H100）算力。\n\\end{document}\n"))
            .example(
                    Example.right("另有可見的致謝", "a visible one exists beside it")
                            .file(
                                    "paper/main.md",
                                    "# A model\n\n<!-- We thank Taipei-1. -->\n\n## Acknowledgements\n\nWe thank Taipei-1 (NVIDIA H100).\n"))
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public boolean looksAt(Artifact artifact, RuleContext context) {
        return artifact.owes(Owed.ACKNOWLEDGEMENT);
    }

    @Override
    public List<Finding> check(Artifact artifact, RuleContext context) {
        Acknowledgement found = Acknowledgement.of(artifact, context);
        if (artifact.orphan()) {
            return Parts.isThankedInWhole(artifact, context)
                    ? List.of()
                    : first(Stream.of(found.proper(), found.hidden(), found.elsewhere()))
                            .map(NotRendered::orphan)
                            .stream()
                            .toList();
        }
        return found.isSeen() || Parts.isTakenInElsewhere(artifact, context)
                ? List.of()
                : first(Stream.of(found.hidden())).map(NotRendered::hidden).stream()
                        .toList();
    }

    private static Optional<Spoken> first(Stream<List<Spoken>> texts) {
        return texts.flatMap(List::stream).findFirst();
    }

    private static Finding orphan(Spoken spoken) {
        return finding(
                spoken,
                Text.of("這個檔案寫了致謝，但沒有任何文件引入它", "this file holds the acknowledgement, but nothing takes it in"),
                Text.of("請在論文主檔加上 \\input，或把致謝移到主檔", "\\input it in the paper's main file, or move the text there"));
    }

    private static Finding hidden(Spoken spoken) {
        Visibility why = spoken.block().visibility();
        Text how = switch (why) {
            case COMMENT -> Text.of("致謝被註解掉，成品中看不到", "the acknowledgement is commented out; no reader sees it");
            case SWITCHED_OFF ->
                Text.of(
                        "致謝位於不輸出的區段，成品中看不到",
                        "the acknowledgement is in a part that is switched off; no reader sees it");
            case HIDDEN_ELEMENT, VISIBLE ->
                Text.of("致謝位於隱藏的元素，讀者看不到", "the acknowledgement is in a hidden element; no reader sees it");
        };
        return finding(
                spoken,
                how,
                Text.of("請還原這段文字，使其出現在成品中", "bring the text back so that it appears in the finished work"));
    }

    private static Finding finding(Spoken spoken, Text message, Text help) {
        Statement statement = spoken.statements().stream()
                .filter(said -> !said.names().isEmpty())
                .findFirst()
                .orElseThrow();
        Place place = statement.passage().place(statement.names().get(0).from(), statement.to());
        return INFO.finding(place, statement.text(), message, help);
    }
}
