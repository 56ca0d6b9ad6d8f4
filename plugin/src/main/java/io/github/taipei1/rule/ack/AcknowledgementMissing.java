package io.github.taipei1.rule.ack;

import io.github.taipei1.config.ArtifactKind;
import io.github.taipei1.config.Owed;
import io.github.taipei1.document.Block;
import io.github.taipei1.finding.Finding;
import io.github.taipei1.finding.Level;
import io.github.taipei1.finding.Place;
import io.github.taipei1.finding.Text;
import io.github.taipei1.rule.Artifact;
import io.github.taipei1.rule.Example;
import io.github.taipei1.rule.Fix;
import io.github.taipei1.rule.Rule;
import io.github.taipei1.rule.RuleContext;
import io.github.taipei1.rule.RuleInfo;
import io.github.taipei1.rule.mention.Spoken;
import java.util.List;
import java.util.Optional;

/** ACK-01. */
public final class AcknowledgementMissing implements Rule.OfArtifact {
    private static final RuleInfo INFO = RuleInfo.rule("ACK-01", "acknowledgement-missing", Level.ERROR)
            .locked()
            .duties("acknowledgement")
            .title("論文或研究報告未致謝 Taipei-1", "a paper or research report that does not acknowledge Taipei-1")
            .explanation(
                    "公告要求論文與研究報告於適當處（如致謝）載明運用 Taipei-1 及其 GPU 算力。同一著作的所有檔案（LaTeX 引入的檔案、報告各章）一併檢視；只感謝其他機器、只出現在路徑或程式碼、只有空白標題，都不算。只在方法或實驗敘述在哪裡執行、而沒有感謝或載明由誰提供者，是否足夠由人判斷。讀不了的檔案無從判斷，列為待人判斷。寫了但讀者看不到的，由 ACK-05 指出，不重複列於此。",
                    "The call asks papers and research reports to say, in the acknowledgements for instance, that compute of Taipei-1 and its GPU was used. All files of a work are looked at together. Thanks to another machine, a path, code or an empty heading do not count. Whether it is enough to say in the methods where the work ran, without a word of credit, a person decides. A file that cannot be read is for a person to decide. A text that is there but not seen is ACK-05's and is not found here.")
            .appliesTo("負有致謝義務者：預設為論文與報告", "whatever owes an acknowledgement: papers and reports by default")
            .example(Example.wrong("致謝未提及 Taipei-1", "the acknowledgements do not name Taipei-1")
                    .file("paper/main.md", "# 語音模型\n\n我們訓練了模型。\n\n## 致謝\n\n感謝國科會補助。\n"))
            .example(
                    Example.wrong("只感謝另一台機器", "only another machine is thanked")
                            .file(
                                    "paper/main.md",
                                    "# A model\n\nWe trained it.\n\n## Acknowledgements\n\nWe thank NCHC for its H100 nodes.\n"))
            .example(Example.right("致謝載明機器與 GPU", "machine and GPU are acknowledged")
                    .file("paper/main.md", "# 語音模型\n\n我們訓練了模型。\n\n## 致謝\n\n感謝經濟部提供 Taipei-1 超級電腦（NVIDIA H100）算力。\n"))
            .example(
                    Example.right("英文亦可", "in English as well")
                            .file(
                                    "paper/main.md",
                                    "# A model\n\nWe trained it.\n\n## Acknowledgements\n\nComputing time on Taipei-1 (NVIDIA H100) is gratefully acknowledged.\n"))
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
        if (context.documents(artifact).isEmpty()) {
            return unreadable(artifact, context);
        }
        Acknowledgement found = Acknowledgement.of(artifact, context);
        boolean there = found.isSeen() || !found.hidden().isEmpty();
        boolean saidAsUsual = !found.stated().isEmpty() && !artifact.isOneOf(ArtifactKind.PAPER, ArtifactKind.REPORT);
        if (there
                || saidAsUsual
                || !isWork(found)
                || Parts.isTakenInElsewhere(artifact, context)
                || Parts.hasUnusedThanks(artifact, context)) {
            return List.of();
        }
        Optional<Spoken> heading = found.texts().stream()
                .filter(spoken -> spoken.isVisible() && spoken.thanksHeading())
                .findFirst();
        Finding finding = INFO.finding(
                place(artifact, found, heading),
                passage(artifact),
                message(found, heading.isPresent(), context.call().machine().name()),
                Samples.help(
                        "請於致謝載明機器與 GPU，", "Name machine and GPU in the acknowledgements.", found.texts(), context));
        return List.of(found.stated().isEmpty() ? finding : finding.withLevel(Level.REVIEW));
    }

    /** That the work ran on the machine may be all that the call's words ask for: a person decides. */
    private static Text message(Acknowledgement found, boolean headed, String machine) {
        if (!found.stated().isEmpty()) {
            return Text.of(
                    "文中只提到使用 " + machine + "，未見致謝、支持或提供等語",
                    "this work says that it used " + machine + ", and nowhere credits or thanks for it");
        }
        return headed
                ? Text.of("致謝中未提及 " + machine, "the acknowledgements do not name " + machine)
                : Text.of("全文沒有對 " + machine + " 的致謝", "nothing in this work acknowledges " + machine);
    }

    /** Of a work that cannot be read nobody knows what it says, and silence would pass for consent. */
    private static List<Finding> unreadable(Artifact artifact, RuleContext context) {
        return artifact.parts().stream()
                .flatMap(part -> context.library().failure(part).stream())
                .limit(1)
                .map(why -> INFO.finding(
                                Place.of(artifact.path()),
                                "unreadable " + artifact.path(),
                                Text.of(
                                        "讀不了這份著作，無從得知是否致謝",
                                        "this work cannot be read, so nobody knows whether it acknowledges"),
                                Text.of(
                                        why.zhTw() + "請換上可開啟的檔案，或由人確認後記錄決定",
                                        why.en()
                                                + " Put in a file that opens, or have a person look and record the decision"))
                        .withLevel(Level.REVIEW))
                .toList();
    }

    @Override
    public List<Fix> fixes(Finding finding, RuleContext context) {
        return context.artifacts().stream()
                .filter(artifact -> finding.passage().equals(passage(artifact)))
                .flatMap(artifact -> AcknowledgementFix.of(artifact, finding.place(), context).stream())
                .toList();
    }

    private static String passage(Artifact artifact) {
        return "acknowledgement of " + artifact.path();
    }

    /** A few lines without a heading, such as a table that a paper takes in, are no work of their own. */
    private static boolean isWork(Acknowledgement found) {
        boolean headed = found.texts().stream().anyMatch(spoken -> spoken.isVisible() && spoken.isHeading());
        long sentences = found.texts().stream()
                .filter(Spoken::isVisible)
                .mapToLong(spoken -> spoken.statements().size())
                .sum();
        return headed || sentences >= 3;
    }

    private static Place place(Artifact artifact, Acknowledgement found, Optional<Spoken> heading) {
        return heading.map(spoken -> spoken.block().passage().place())
                .or(() -> found.texts().stream()
                        .filter(Spoken::isVisible)
                        .map(Spoken::block)
                        .filter(block -> block instanceof Block.Heading
                                && !block.passage().isBlank())
                        .findFirst()
                        .map(block -> block.passage().place()))
                .orElse(Place.of(artifact.path()));
    }
}
