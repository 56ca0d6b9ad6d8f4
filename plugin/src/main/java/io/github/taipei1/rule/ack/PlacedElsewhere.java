package io.github.taipei1.rule.ack;

import io.github.taipei1.config.ArtifactKind;
import io.github.taipei1.config.Owed;
import io.github.taipei1.document.Format;
import io.github.taipei1.finding.Finding;
import io.github.taipei1.finding.Level;
import io.github.taipei1.finding.Text;
import io.github.taipei1.rule.Artifact;
import io.github.taipei1.rule.Example;
import io.github.taipei1.rule.Rule;
import io.github.taipei1.rule.RuleContext;
import io.github.taipei1.rule.RuleInfo;
import io.github.taipei1.rule.mention.Spoken;
import io.github.taipei1.rule.mention.Statement;
import java.util.List;

/** ACK-04. */
public final class PlacedElsewhere implements Rule.OfArtifact {
    private static final RuleInfo INFO = RuleInfo.rule("ACK-04", "acknowledgement-place", Level.INFO)
            .duties("acknowledgement")
            .title("致謝了 Taipei-1，但不在致謝處", "Taipei-1 is credited, but not among the acknowledgements")
            .explanation(
                    "公告以致謝為例，並未限定位置，因此僅供參考；放在致謝處，讀者與主辦單位最容易找到。只說在哪裡執行、沒有感謝也沒有說由誰提供者，不是致謝，屬 ACK-01。模型卡、多語系檔案等不慣用致謝標題的格式不列。",
                    "The call gives the acknowledgements as an example and demands no place, so this is for information; readers look there first. A sentence that only says where the work ran is no acknowledgement and is ACK-01's. Formats that know no such heading, such as model cards and translation files, are left out.")
            .appliesTo("負有致謝義務者：預設為論文與報告", "whatever owes an acknowledgement: papers and reports by default")
            .example(Example.wrong("寫在實驗設定", "only said in the experiments")
                    .file("paper/main.md", "# 模型\n\n## 實驗設定\n\n主模型之訓練承蒙 Taipei-1 提供 128 張 H100。\n\n## 致謝\n\n感謝國科會。\n"))
            .example(
                    Example.wrong("英文論文亦同", "the same in English")
                            .file(
                                    "paper/main.md",
                                    "# A model\n\n## Experiments\n\nAll training was made possible by the H100 GPUs of Taipei-1.\n"))
            .example(
                    Example.wrong("寫在授權說明", "said beside the licence")
                            .file(
                                    "paper/main.md",
                                    "# A model\n\n## License & attribution\n\nMIT. This work was granted access to the H100 nodes of Taipei-1.\n"))
            .example(Example.right("寫在致謝", "said in the acknowledgements")
                    .file("paper/main.md", "# 模型\n\n## 致謝\n\n感謝 Taipei-1 超級電腦（H100）。\n"))
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public boolean looksAt(Artifact artifact, RuleContext context) {
        return artifact.owes(Owed.ACKNOWLEDGEMENT)
                && !artifact.orphan()
                && (artifact.isOneOf(ArtifactKind.PAPER, ArtifactKind.REPORT));
    }

    @Override
    public List<Finding> check(Artifact artifact, RuleContext context) {
        Acknowledgement found = Acknowledgement.of(artifact, context);
        if (!found.proper().isEmpty() || found.elsewhere().isEmpty() || Parts.isTakenInElsewhere(artifact, context)) {
            return List.of();
        }
        return found.elsewhere().stream()
                .filter(spoken -> spoken.document().format() != Format.ENTRIES)
                .limit(1)
                .map(spoken -> finding(spoken, context))
                .toList();
    }

    private static Finding finding(Spoken spoken, RuleContext context) {
        Statement statement = Acknowledgement.crediting(spoken);
        String machine = context.call().machine().name();
        return INFO.finding(
                statement.place(),
                statement.text(),
                Text.of(
                        "此處致謝了 " + machine + "，致謝一節則沒有",
                        machine + " is credited here, and not in the acknowledgements"),
                Text.of("建議將這句話移到致謝，或在致謝再寫一次", "move this sentence to the acknowledgements, or repeat it there"));
    }
}
