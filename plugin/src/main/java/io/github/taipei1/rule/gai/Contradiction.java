package io.github.taipei1.rule.gai;

import io.github.taipei1.config.ArtifactKind;
import io.github.taipei1.config.GenerativeAi;
import io.github.taipei1.document.Document;
import io.github.taipei1.document.Format;
import io.github.taipei1.document.Source;
import io.github.taipei1.finding.Finding;
import io.github.taipei1.finding.Level;
import io.github.taipei1.finding.Related;
import io.github.taipei1.finding.Text;
import io.github.taipei1.rule.Artifact;
import io.github.taipei1.rule.Example;
import io.github.taipei1.rule.Rule;
import io.github.taipei1.rule.RuleContext;
import io.github.taipei1.rule.RuleInfo;
import io.github.taipei1.rule.passage.Reader;
import io.github.taipei1.rule.words.Keywords;
import io.github.taipei1.rule.words.OwnFiles;
import io.github.taipei1.rule.words.Utterance;
import io.github.taipei1.rule.words.Utterances;
import io.github.taipei1.rule.words.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** GAI-04. */
public final class Contradiction implements Rule.OfArtifact {
    private static final String USED = """
            generative-ai:
              used: true
              uses:
                - tool: ChatGPT
                  version: GPT-5
                  purpose: {zh-TW: 潤稿, en: copy-editing}
                  where: [report/30-results.md]
                  reviewed-by: project lead
                  disclosed-to: [programme office]
                  disclosed-in: [report/90-ai.md]
            """;
    private static final RuleInfo INFO = RuleInfo.rule("GAI-04", "ai-disclosure-contradiction", Level.ERROR)
            .duties("generative-ai")
            .title("生成式 AI 的說法互相矛盾", "two statements about generative AI contradict each other")
            .explanation(
                    "紀錄說有用而文字說沒用，或紀錄說沒用而文字說有用，或同一文件前後不一，讀者無從判斷。只談某一部分（如演算法）的否認不與另一部分（如潤稿）的使用矛盾；談某一文件的否認，只在紀錄的 where 列有該文件時才算矛盾。語意明確者為 error；讀來只是似有此意者不敢斷定，列為 review，由人看過再說。",
                    "When record and text, or two sentences of a text, say the opposite, readers cannot tell which is true. A denial about one part of the work (the algorithms) does not contradict a use in another (copy-editing); one about a document contradicts the record only if the record's where names that document.")
            .appliesTo(
                    "團隊自己寫給人看的文字與程式註解，不含程式碼與介面字串",
                    "the team's own texts for people and comments of programs, neither code nor strings of an interface")
            .example(Example.wrong("紀錄說未使用，文字說有使用", "the record says none, the text says it was used")
                    .config("generative-ai: {used: false}\n")
                    .file("report/30-results.md", "# 成果\n\n本章文字經 ChatGPT 潤飾後由作者校訂。\n"))
            .example(Example.wrong("紀錄說有使用，文字否認", "the record says it was used, the text denies it")
                    .config(USED)
                    .file("report/30-results.md", "# Results\n\nNo generative AI was used for this report.\n"))
            .example(
                    Example.right("否認的是另一部分", "what is denied is another part of the work")
                            .config(USED)
                            .file(
                                    "report/30-results.md",
                                    "# Results\n\nNo generative AI was used for the core algorithms. ChatGPT (GPT-5) polished this chapter.\n"))
            .example(Example.right("以生成式模型為研究對象", "generative models are the subject of the work")
                    .config("generative-ai: {used: false}\n")
                    .file("report/30-results.md", "# 成果\n\n本計畫訓練之模型與 ChatGPT 之輸出比較。\n"))
            .build();

    /** What tells readers how data were made stands beside the data. */
    private static final Pattern CARD =
            Pattern.compile("(?i)(?:^|/)[^/]*(?:readme|card|datasheet|about)[^/]*\\.(?:md|rst|txt)$");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public boolean looksAt(Artifact artifact, RuleContext context) {
        boolean text = artifact.kind() != ArtifactKind.DATA
                || artifact.kind() == ArtifactKind.DATA
                        && CARD.matcher(artifact.path()).find();
        return text && OwnFiles.isOwn(artifact.path()) && !AgentFiles.isOne(artifact.path());
    }

    @Override
    public List<Keywords> words(RuleContext context) {
        return List.of(AiWording.ANY);
    }

    @Override
    public boolean mayConcern(Source source, Vocabulary.Found found, RuleContext context) {
        return found.has(AiWording.ANY);
    }

    @Override
    public List<Finding> check(Artifact artifact, RuleContext context) {
        List<Remark> remarks = new ArrayList<>();
        for (Document document : context.documents(artifact)) {
            Reader reader = Reader.of(artifact.kind().word());
            if (document.format() == Format.SOURCE_CODE) {
                List<Utterance> comments =
                        Utterances.comments(document, comment -> !Traces.isMark(AiWording.fold(comment)));
                remarks.addAll(AiPassages.weighed(comments, told(comments), document.source(), reader));
            } else if (document.format() != Format.ENTRIES) {
                remarks.addAll(AiPassages.weighed(
                        Utterances.of(document), AiText.remarks(document), document.source(), reader));
            }
        }
        List<Finding> findings = new ArrayList<>();
        boolean saidNone =
                context.config().generativeAi().filter(record -> !record.used()).isPresent();
        boolean speaksToUsers = offersModel(artifact, context);
        for (Remark remark : remarks) {
            if (remark.kind() == Remark.Kind.DENIAL) {
                denied(remark, remarks, artifact, context).ifPresent(findings::add);
            } else if (remark.kind() == Remark.Kind.USE && saidNone && !(speaksToUsers && remark.isNotice())) {
                findings.add(usedAfterAll(remark));
            }
        }
        return findings;
    }

    /** What comments of a program tell; a mark that an assistant leaves is no more than a trace. */
    private static List<Remark> told(List<Utterance> comments) {
        return comments.stream()
                .flatMap(comment -> AiSentences.read(comment).stream())
                .toList();
    }

    /** Whether it is the page of a service, whose words on AI are about its answers. */
    private static boolean offersModel(Artifact artifact, RuleContext context) {
        return artifact.kind() == ArtifactKind.WEB_PAGE
                && (context.library()
                                .source(artifact.path())
                                .flatMap(source -> Offers.first(source, artifact.kind()))
                                .isPresent()
                        || context.library()
                                .document(artifact.path())
                                .filter(ServiceTexts::isOffer)
                                .isPresent());
    }

    /** Words that only seem to say something are asked about, not held against anybody. */
    private static Finding asking(Finding finding, Text question, Text help) {
        return new Finding(
                finding.rule(), Level.REVIEW, finding.place(), question, help, finding.related(), finding.passage());
    }

    private static Finding usedAfterAll(Remark remark) {
        Finding finding = INFO.finding(
                remark.utterance().place(),
                remark.utterance().text(),
                Text.of(
                        "此處說使用了生成式 AI，taipei1.yaml 卻記為未使用（generative-ai.used: false）",
                        "this says that generative AI was used, while taipei1.yaml says it was not (generative-ai.used: false)"),
                Text.of(
                        "若確有使用，請改記 used: true 並在 uses 列出；若無，請改正此句",
                        "if it was used, record used: true and list the use under uses; if not, correct this sentence"));
        return remark.sure()
                ? finding
                : asking(
                        finding,
                        Text.of(
                                "此處是否在說本團隊使用了生成式 AI？taipei1.yaml 記為未使用（generative-ai.used: false）",
                                "does this say that the team used generative AI? taipei1.yaml says that none was used (generative-ai.used: false)"),
                        Text.of(
                                "若是，請改記 used: true 並在 uses 列出；若不是（例如談的是產品、研究對象或他人），請記錄此判斷即可",
                                "if so, record used: true and list the use under uses; if not (it speaks of a product, a subject of study or other people), record that decision"));
    }

    private static Optional<Finding> denied(
            Remark denial, List<Remark> remarks, Artifact artifact, RuleContext context) {
        Optional<Remark> opposite = remarks.stream()
                .filter(remark -> remark.kind() == Remark.Kind.USE
                        && Denials.reaches(denial, remark)
                        && Denials.contradicts(denial, remark))
                .findFirst();
        if (opposite.isPresent()) {
            return Optional.of(sameText(denial, opposite.get()));
        }
        List<GenerativeAi.Use> uses = context.config()
                .generativeAi()
                .filter(GenerativeAi::used)
                .map(GenerativeAi::uses)
                .orElse(List.of());
        for (int i = 0; i < uses.size(); i++) {
            if (Denials.contradicts(denial, uses.get(i), artifact)) {
                return Optional.of(againstRecord(denial, uses.get(i), "generative-ai.uses[" + i + "]", context));
            }
        }
        return Optional.empty();
    }

    private static Finding sameText(Remark denial, Remark opposite) {
        Finding finding = INFO.finding(
                        denial.utterance().place(),
                        denial.utterance().text(),
                        Text.of(
                                "此處說未使用生成式 AI，同一文件另一處卻說有使用",
                                "this says that no generative AI was used, another sentence of the same text says it was"),
                        Text.of(
                                "兩處擇一改正；若只否認某一部分，請寫明是哪一部分",
                                "correct one of the two; if only a part of the work is denied, say which"))
                .withRelated(
                        new Related(opposite.utterance().place(), Text.of("此處說有使用", "this says that it was used")));
        return denial.sure() && opposite.sure()
                ? finding
                : asking(
                        finding,
                        Text.of(
                                "此處似說未使用生成式 AI，同一文件另一處似說有使用；兩處是否矛盾？",
                                "this seems to say that no generative AI was used, another sentence of the same text that it was: do the two contradict each other?"),
                        Text.of(
                                "若矛盾，兩處擇一改正；若各談不同部分，請寫明是哪一部分，或記錄此判斷",
                                "if they do, correct one of the two; if they speak of different parts of the work, say which, or record that decision"));
    }

    private static Finding againstRecord(Remark denial, GenerativeAi.Use use, String key, RuleContext context) {
        String tool = use.tool().orElse("-");
        Finding finding = INFO.finding(
                        denial.utterance().place(),
                        denial.utterance().text(),
                        Text.of(
                                "此處說未使用生成式 AI，紀錄卻說此文件使用了 " + tool,
                                "this says that no generative AI was used, while the record says that " + tool
                                        + " was used for this text"),
                        Text.of(
                                "請改正此句，或在紀錄的 where 移除此文件；若只否認某一部分，請寫明是哪一部分",
                                "correct the sentence, or take this file out of the record's where; if only a part of the work is denied, say which"))
                .withRelated(new Related(context.at(key), Text.of("紀錄", "the record")));
        return denial.sure()
                ? finding
                : asking(
                        finding,
                        Text.of(
                                "此處是否在說此文件未使用生成式 AI？紀錄說使用了 " + tool,
                                "does this say that no generative AI was used for this text? The record says that "
                                        + tool + " was"),
                        Text.of(
                                "若是，請改正此句，或在紀錄的 where 移除此文件；若不是，請記錄此判斷即可",
                                "if so, correct the sentence, or take this file out of the record's where; if not, record that decision"));
    }
}
