package io.github.taipei1.rule.use;

import io.github.taipei1.document.Source;
import io.github.taipei1.finding.Finding;
import io.github.taipei1.finding.Level;
import io.github.taipei1.finding.Place;
import io.github.taipei1.finding.Text;
import io.github.taipei1.rule.Artifact;
import io.github.taipei1.rule.Example;
import io.github.taipei1.rule.Rule;
import io.github.taipei1.rule.RuleContext;
import io.github.taipei1.rule.RuleInfo;
import io.github.taipei1.rule.words.Keywords;
import io.github.taipei1.rule.words.Vocabulary;
import java.util.List;

/** USE-03. */
public final class OtherPartyWork implements Rule.OfArtifact {
    private static final Keywords WORDS =
            UseWording.WORDS.required("outsider", "firm", "for-them", "handed", "theirs", "machine", "parts");
    private static final RuleInfo INFO = RuleInfo.rule("USE-03", "other-party-work", Level.REVIEW)
            .duties("own-project")
            .title("文字像是為其他單位執行", "a text reads as work for another entity")
            .explanation(
                    "使用單位僅得執行自身專案，不得為其他單位（法人）執行專案；子公司與關係企業是另一法人。聯合申請的成員各自執行自身專案、他人提供資料或協助移植、以自有機房服務客戶，都不在此列。此規則衡量一句及其前後的線索（他人、算力、為其執行或借予、其專案），分量足夠才提出，並列出線索。是否違反，由人判斷並記錄。",
                    "A unit runs only its own project and none for another legal entity; a subsidiary is another one. Members of a joint project, data from others, help by a contractor and service on one's own machines are not meant. It weighs the words of a sentence and of what stands around it (somebody else, the machine, work for them or the machine lent to them, that the work is theirs), asks where they weigh enough, and shows them. Whether it is a breach, a person decides and records.")
            .appliesTo("團隊自己的文字與程式註解", "the team's own texts and comments")
            .example(Example.wrong("協助供應商訓練模型", "training for a supplier")
                    .file("report/10.md", "# 使用\n\n另利用剩餘時數，協助供應商訓練其模型。\n"))
            .example(
                    Example.wrong("為客戶執行", "for a client")
                            .file(
                                    "report/10.md",
                                    "# Use\n\nWe fine-tuned the model for our client Example Logistics on the same allocation.\n"))
            .example(Example.wrong("友人公司借用", "lent to a friend's company")
                    .file("report/10.md", "# 使用\n\n第五週節點空著，便借給學長的公司跑他們自己的語音模型。\n"))
            .example(Example.right("各執行自身專案", "each runs its own")
                    .file("report/10.md", "# 使用\n\n各單位於 Taipei-1 上僅執行自身專案。\n"))
            .example(Example.right("他人提供資料", "data from others")
                    .file("report/10.md", "# 資料\n\n訓練資料由範例醫院提供，模型為本公司自有專案。\n"))
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public boolean looksAt(Artifact artifact, RuleContext context) {
        return UseWording.looksAt(artifact);
    }

    @Override
    public List<Keywords> words(RuleContext context) {
        return List.of(WORDS, UseWording.FILES);
    }

    @Override
    public boolean mayConcern(Artifact artifact, Source source, Vocabulary.Found found, RuleContext context) {
        return found.has(WORDS) && UseWording.mayTellOfUse(artifact, found);
    }

    @Override
    public List<Finding> check(Artifact artifact, RuleContext context) {
        if (!UseWording.mayTellOfUse(artifact, context)) {
            return List.of();
        }
        return Reading.of(artifact, context, "USE-03", OtherPartyWork::finding);
    }

    private static Finding finding(Place place, String passage, Text clues) {
        return INFO.finding(
                place,
                passage,
                Text.of(
                        "這段文字讀來像是以此算力為其他單位執行專案" + clues.zhTw(),
                        "this reads as work for another entity on this compute" + clues.en()),
                Text.of(
                        "請判斷並記錄：若為自身專案，請寫明；若確為他單位執行，應停止並與主辦單位聯繫",
                        "decide and record: if it is your own project, say so; if it was run for another entity, stop and talk to the office"));
    }
}
