package io.github.taipei1.rule.rep;

import io.github.taipei1.config.ArtifactKind;
import io.github.taipei1.document.Document;
import io.github.taipei1.finding.Finding;
import io.github.taipei1.finding.Level;
import io.github.taipei1.finding.Text;
import io.github.taipei1.rule.Artifact;
import io.github.taipei1.rule.Example;
import io.github.taipei1.rule.Rule;
import io.github.taipei1.rule.RuleContext;
import io.github.taipei1.rule.RuleInfo;
import io.github.taipei1.rule.words.Utterance;
import io.github.taipei1.rule.words.Utterances;
import io.github.taipei1.rule.words.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** REP-07. */
public final class SecretInReport implements Rule.OfArtifact {
    private static final Wording WORDS = Wording.load("platform.tsv");
    private static final int SOME_DETAIL = 2;
    private static final RuleInfo INFO = RuleInfo.rule("REP-07", "secret-in-report", Level.REVIEW)
            .duties("secrets")
            .title("結案報告中可能有研發機密", "the closing report may hold secrets")
            .explanation(
                    "結案報告不需揭露研發之機敏資料（如模型架構細節），揭露亦不涉營業秘密。此規則找機密標記、帶數字的模型架構細節，以及合作對象未公開的資料；公開模型的架構不在此列。可否留在報告中，由人判斷並記錄。",
                    "The report need not disclose research secrets such as details of a model's architecture, and disclosure leaves trade secrets alone. This asks about marks of confidence, parts of a model with their figures, and data of partners that are not public; what is known of public models is not meant. Whether it may stay, a person decides and records.")
            .appliesTo("結案報告", "the closing report")
            .example(Example.wrong("機密標記", "a mark of confidence").file("report/20.md", "# 成果\n\n機密文件，不得外流\n"))
            .example(Example.wrong("架構細節", "details of the architecture")
                    .file(
                            "report/20.md",
                            "# Model\n\nOur decoder has 40 layers with a hidden size of 5120 and 8 experts.\n"))
            .example(Example.wrong("合作對象未公開的資料", "a partner's unpublished data")
                    .file("report/20.md", "# 資料\n\n表中為合作廠商尚未公開之良率資料。\n"))
            .example(Example.right("說明不涉機密", "says that there are none")
                    .file("report/20.md", "# 成果\n\n本報告不涉及營業秘密，模型架構細節不予揭露。\n"))
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public boolean looksAt(Artifact artifact, RuleContext context) {
        return artifact.kind() == ArtifactKind.REPORT;
    }

    @Override
    public List<Finding> check(Artifact artifact, RuleContext context) {
        List<Finding> findings = new ArrayList<>();
        for (Document document : context.documents(artifact)) {
            for (Utterance utterance : Utterances.of(document)) {
                what(utterance.words()).ifPresent(what -> findings.add(finding(utterance, what)));
            }
        }
        return findings;
    }

    private static Optional<Text> what(String words) {
        boolean denied = in("denied", words);
        if (in("mark", words) || in("mark-inside", words) && !denied) {
            return Optional.of(Text.of("機密標記", "a mark of confidence"));
        }
        if (denied) {
            return Optional.empty();
        }
        if (in("partner", words) && in("unpublished", words)) {
            return Optional.of(Text.of("合作對象未公開的資料", "data of a partner that are not public"));
        }
        boolean detailed = WORDS.all("architecture", words).size() >= SOME_DETAIL && in("figure", words);
        return detailed && !in("public-model", words)
                ? Optional.of(Text.of("模型架構細節", "details of a model's architecture"))
                : Optional.empty();
    }

    private static boolean in(String name, String words) {
        return WORDS.in(name, words);
    }

    private static Finding finding(Utterance utterance, Text what) {
        return INFO.finding(
                utterance.place(),
                utterance.text(),
                Text.of("結案報告此處有" + what.zhTw(), "here the closing report has " + what.en()),
                Text.of(
                        "請判斷可否公開並記錄：不需要者刪去或改為概括說明；標記若只是範本遺留，請移除",
                        "decide whether it may be public and record it: leave out what is not needed or say it in general terms; remove a mark left over from a template"));
    }
}
