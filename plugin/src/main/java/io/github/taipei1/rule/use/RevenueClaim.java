package io.github.taipei1.rule.use;

import io.github.taipei1.config.ArtifactKind;
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
import io.github.taipei1.rule.words.Folded;
import io.github.taipei1.rule.words.Keywords;
import io.github.taipei1.rule.words.Vocabulary;
import java.util.ArrayList;
import java.util.List;

/** USE-01. */
public final class RevenueClaim implements Rule.OfArtifact {
    private static final Keywords MACHINE = UseWording.WORDS.required("machine", "resource");
    private static final Keywords MINING = UseWording.WORDS.required("mining");
    private static final int LISTED_QUOTES = 6;

    private static final RuleInfo INFO = RuleInfo.rule("USE-01", "revenue-claim", Level.REVIEW)
            .duties("non-commercial-use")
            .title("文字像是以算力產生營收", "a text reads as if the compute earned money")
            .explanation(
                    "公告禁止將 Taipei-1 運算資源用於產生營收（例如雲端服務、挖礦）。此規則找的是：付費服務正由此算力提供、算力出租或轉售、挖礦。日後的商業規劃、商業化潛力、程式碼授權、自有機房的服務都不在此列。是否違反，由人判斷並記錄。",
                    "The announcement forbids earning revenue with Taipei-1 (cloud services, mining). This asks about paid services that run on it, compute rented out or resold, and mining. Business plans for later, commercial potential, licences of code and services on one's own machines are not meant. Whether it is a breach, a person decides and records.")
            .appliesTo("團隊自己的文字、程式註解與作業腳本", "the team's own texts, comments and job scripts")
            .example(Example.wrong("付費 API 跑在算力上", "a paid API runs on it")
                    .file("README.md", "# API\n\n付費版 API 由 Taipei-1 即時提供推論，每千 token 收費 0.02 元。\n"))
            .example(Example.wrong("出租節點", "nodes are rented out")
                    .file("report/10.md", "# Use\n\nWe rented two idle Taipei-1 nodes to a partner at cost price.\n"))
            .example(Example.right("日後的商業規劃", "a business plan for later")
                    .file("report/10.md", "# 規劃\n\n計畫結束後，預計以自建機房提供付費 API。\n"))
            .example(Example.right("資料探勘不是挖礦", "text mining is no mining")
                    .file("report/10.md", "# Data\n\nWe used text mining on Taipei-1 to find paraphrases.\n"))
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
        return List.of(MACHINE, EarningGrammar.MONEY, MINING, UseWording.FILES);
    }

    @Override
    public boolean mayConcern(Artifact artifact, Source source, Vocabulary.Found found, RuleContext context) {
        return found.has(MINING)
                || found.has(MACHINE) && found.has(EarningGrammar.MONEY) && UseWording.mayTellOfUse(artifact, found);
    }

    @Override
    public List<Finding> check(Artifact artifact, RuleContext context) {
        List<Finding> findings = new ArrayList<>();
        if (UseWording.mayTellOfUse(artifact, context)) {
            findings.addAll(Reading.of(
                    artifact, context, RevenueClaim::maySay, EarningGrammar.of(artifact), RevenueClaim::finding));
        }
        if (artifact.isOneOf(ArtifactKind.JOB_SCRIPT, ArtifactKind.SOURCE)) {
            context.library()
                    .source(artifact.path())
                    .filter(source -> MINING.in(source.text()))
                    .ifPresent(source -> addMiners(source, findings));
        }
        return findings;
    }

    private static boolean maySay(String sentence) {
        return EarningGrammar.MONEY.in(sentence) || MACHINE.in(sentence) || MINING.in(sentence);
    }

    /** Programs are started in code, which is no sentence. */
    private static void addMiners(Source source, List<Finding> findings) {
        for (int line = 1; line <= source.lines(); line++) {
            String text = source.line(line);
            int at = line;
            boolean known = findings.stream()
                    .anyMatch(one -> one.place().region().startLine() <= at
                            && one.place().region().endLine() >= at);
            if (!known
                    && MINING.in(text)
                    && !isListOfWords(text)
                    && EarningGrammar.mined(Folded.of(text).text()).isPresent()) {
                int from = source.lineStart(line);
                findings.add(finding(source.place(from, from + text.length()), text));
            }
        }
    }

    /** {@code BLOCKED = ["weapon", "crypto mining", "resale"]} names what is not done. */
    private static boolean isListOfWords(String line) {
        return line.chars().filter(c -> c == '"' || c == '\'').count() >= LISTED_QUOTES;
    }

    private static Finding finding(Place place, String passage) {
        return INFO.finding(
                place,
                passage,
                Text.of("這段文字讀來像是以 Taipei-1 算力產生營收", "this reads as if Taipei-1 compute earned money"),
                Text.of(
                        "請判斷並記錄：若服務不在此算力上，請寫明所在（如自有機房）；若確在此算力上收費，應停止並與主辦單位聯繫",
                        "decide and record: if the service runs elsewhere, say where (your own machines); if it does earn money on this compute, stop it and talk to the office"));
    }
}
