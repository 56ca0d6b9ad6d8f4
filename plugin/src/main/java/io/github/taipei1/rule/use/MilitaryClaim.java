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

/** USE-02. */
public final class MilitaryClaim implements Rule.OfArtifact {
    private static final Keywords WORDS = UseWording.WORDS.required("arms", "forces");
    private static final RuleInfo INFO = RuleInfo.rule("USE-02", "military-claim", Level.REVIEW)
            .duties("civil-use")
            .title("文字像是軍事或情報用途", "a text reads as a military or intelligence use")
            .explanation(
                    "專案須為民用，不得為軍事或情報相關使用。此規則找的是給專案軍事或情報用途的句子；作「資訊」解的情報、軍規、國軍醫院、兩用技術的政策討論、歷史資料與遊戲不在此列。此規則衡量一句及其前後的線索（軍種、武器或情報、為其而做、專案之成果），分量足夠才提出，並列出線索。是否違反，由人判斷並記錄。",
                    "The project is civil; nothing military or related to intelligence. This asks about sentences that give the project such a use. Business intelligence, military time or grade, talk of dual-use policy, history and games are not meant. It weighs the words of a sentence and of what stands around it (forces, weapons or spies, what is done for them, the work of the project), asks where they weigh enough, and shows them. Whether it is a breach, a person decides and records.")
            .appliesTo("團隊自己的文字與程式註解", "the team's own texts and comments")
            .example(Example.wrong("供部隊使用", "for the armed forces").file("report/10.md", "# 應用\n\n本模型將交由部隊用於目標偵蒐。\n"))
            .example(Example.wrong("供情報機關使用", "for an intelligence agency")
                    .file("report/10.md", "# Use\n\nThe model helps an intelligence agency to read messages.\n"))
            .example(Example.right("情報作資訊解", "情報 meaning information")
                    .file("report/10.md", "# 應用\n\n系統彙整氣象情報與交通情報，供農民參考。\n"))
            .example(Example.right("政策討論", "talk of policy")
                    .file("report/10.md", "# Impact\n\nSuch models could be put to military use by third parties.\n"))
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
        return List.of(WORDS);
    }

    @Override
    public boolean mayConcern(Source source, Vocabulary.Found found, RuleContext context) {
        return found.has(WORDS);
    }

    @Override
    public List<Finding> check(Artifact artifact, RuleContext context) {
        return Reading.of(artifact, context, "USE-02", MilitaryClaim::finding);
    }

    private static Finding finding(Place place, String passage, Text clues) {
        return INFO.finding(
                place,
                passage,
                Text.of("這段文字讀來像是軍事或情報用途" + clues.zhTw(), "this reads as a military or intelligence use" + clues.en()),
                Text.of(
                        "請判斷並記錄：若專案確為民用，請改寫使其不致誤解；若確有此用途，應停止並與主辦單位聯繫",
                        "decide and record: if the project is civil, reword it so that nobody misreads it; if it has such a use, stop and talk to the office"));
    }
}
