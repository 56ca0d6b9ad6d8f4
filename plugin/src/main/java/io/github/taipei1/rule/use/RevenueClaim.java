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
import java.util.Optional;

/** USE-01. */
public final class RevenueClaim implements Rule.OfArtifact {
    private static final Keywords MACHINE = UseWording.WORDS.required("machine", "parts");
    private static final Keywords MONEY = UseWording.WORDS.required("deal", "paying", "income", "price");
    private static final Keywords SUM = Keywords.of("$", "元");
    private static final Keywords MINING = UseWording.WORDS.required("mining");
    private static final int LISTED_QUOTES = 6;

    private static final RuleInfo INFO = RuleInfo.rule("USE-01", "revenue-claim", Level.REVIEW)
            .duties("non-commercial-use")
            .title("文字像是以算力產生營收", "a text reads as if the compute earned money")
            .explanation(
                    "公告禁止將 Taipei-1 運算資源用於產生營收（例如雲端服務、挖礦）。此規則找的是：付費服務正由此算力提供、算力出租或轉售、挖礦。日後的商業規劃、商業化潛力、程式碼授權、自有機房的服務都不在此列。此規則衡量一句及其前後的線索（算力、收費或客戶、對外服務），分量足夠才提出，並列出線索。是否違反，由人判斷並記錄。",
                    "The announcement forbids earning revenue with Taipei-1 (cloud services, mining). This asks about paid services that run on it, compute rented out or resold, and mining. Business plans for later, commercial potential, licences of code and services on one's own machines are not meant. It weighs the words of a sentence and of what stands around it (the machine, money or customers, serving), asks where they weigh enough, and shows them. Whether it is a breach, a person decides and records.")
            .appliesTo("團隊自己的文字、程式註解與作業腳本", "the team's own texts, comments and job scripts")
            .example(Example.wrong("付費 API 跑在算力上", "a paid API runs on it")
                    .file("README.md", "# API\n\n付費版 API 由 Taipei-1 即時提供推論，每千 token 收費 0.02 元。\n"))
            .example(Example.wrong("出租節點", "nodes are rented out")
                    .file("report/10.md", "# Use\n\nWe rented two idle Taipei-1 nodes to a partner at cost price.\n"))
            .example(
                    Example.wrong("自有主機撐不住，改由節點服務", "own servers fell over, the nodes served")
                            .file(
                                    "report/10.md",
                                    "# Use\n\nOur own servers fell over on the sale day, so we routed the paying shops' traffic to the Taipei-1 nodes.\n"))
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
        return List.of(MACHINE, MONEY, SUM, MINING, UseWording.FILES);
    }

    @Override
    public boolean mayConcern(Artifact artifact, Source source, Vocabulary.Found found, RuleContext context) {
        return found.has(MINING)
                || found.has(MACHINE)
                        && (found.has(MONEY) || found.has(SUM))
                        && UseWording.mayTellOfUse(artifact, found);
    }

    @Override
    public List<Finding> check(Artifact artifact, RuleContext context) {
        List<Finding> findings = new ArrayList<>();
        if (UseWording.mayTellOfUse(artifact, context)) {
            findings.addAll(Reading.of(artifact, context, "USE-01", RevenueClaim::finding));
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
        return MONEY.in(sentence) || MACHINE.in(sentence) || MINING.in(sentence);
    }

    /** Programs are started in code, which is no sentence. */
    private static void addMiners(Source source, List<Finding> findings) {
        for (int line = 1; line <= source.lines(); line++) {
            String text = source.line(line);
            int at = line;
            boolean known = findings.stream()
                    .anyMatch(one -> one.place().region().startLine() <= at
                            && one.place().region().endLine() >= at);
            if (!known && MINING.in(text) && !isListOfWords(text)) {
                int from = source.lineStart(line);
                mined(text)
                        .ifPresent(word -> findings.add(
                                finding(source.place(from, from + text.length()), text, Reading.clues(List.of(word)))));
            }
        }
    }

    /** The word that tells of mining of coins. */
    private static Optional<String> mined(String line) {
        String folded = Folded.of(line).text();
        if (UseWording.in("earn-guard", folded) || UseWording.in("mining-topic", folded)) {
            return Optional.empty();
        }
        return UseWording.all("mining", folded).stream()
                .filter(span -> UseWording.in("coin", folded) || !UseWording.in("mining-data", folded))
                .filter(span -> Mood.isTold(folded, span))
                .map(span -> folded.substring(span.from(), span.to()))
                .findFirst();
    }

    /** {@code BLOCKED = ["weapon", "crypto mining", "resale"]} names what is not done. */
    private static boolean isListOfWords(String line) {
        return line.chars().filter(c -> c == '"' || c == '\'').count() >= LISTED_QUOTES;
    }

    private static Finding finding(Place place, String passage, Text clues) {
        return INFO.finding(
                place,
                passage,
                Text.of(
                        "這段文字讀來像是以 Taipei-1 算力產生營收" + clues.zhTw(),
                        "this reads as if Taipei-1 compute earned money" + clues.en()),
                Text.of(
                        "請判斷並記錄：若服務不在此算力上，請寫明所在（如自有機房）；若確在此算力上收費，應停止並與主辦單位聯繫",
                        "decide and record: if the service runs elsewhere, say where (your own machines); if it does earn money on this compute, stop it and talk to the office"));
    }
}
