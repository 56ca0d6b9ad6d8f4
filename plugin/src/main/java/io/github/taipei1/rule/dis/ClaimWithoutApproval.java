package io.github.taipei1.rule.dis;

import io.github.taipei1.config.ArtifactKind;
import io.github.taipei1.config.Disclosure;
import io.github.taipei1.config.Owed;
import io.github.taipei1.document.Block;
import io.github.taipei1.document.Document;
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
import io.github.taipei1.rule.mention.Claims;
import io.github.taipei1.rule.mention.Gpu;
import io.github.taipei1.rule.mention.Owners;
import io.github.taipei1.rule.mention.Spoken;
import io.github.taipei1.rule.mention.Statement;
import io.github.taipei1.rule.words.Keywords;
import io.github.taipei1.rule.words.Vocabulary;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** DIS-01. */
public final class ClaimWithoutApproval implements Rule.OfArtifact {
    private static final RuleInfo INFO = RuleInfo.rule("DIS-01", "claim-without-approval", Level.ERROR)
            .locked()
            .duties("review")
            .title(
                    "對外主張成果出自 Taipei-1，但不在任何送審文稿之內",
                    "a public claim that results came from Taipei-1, in no disclosure under review")
            .explanation(
                    "公告要求：自行揭露成果以 Taipei-1 H100 或 L40 GPU 運算產出者，須提供中英文稿並經 NVIDIA 總部同意。本規則找出這樣的主張；檔案是某份揭露的文稿，或列於其 covers 者，由 DIS-02 至 DIS-04 把關。致謝、操作說明、計畫、對機器本身的介紹都不是主張；通篇談他人成果者（清單、新聞、讀書筆記、引用文獻）亦然。主張中沒有寫出 GPU 型號時，條文是否適用有疑義，列為待人工審視。",
                    "The call asks for Chinese and English drafts, agreed by NVIDIA headquarters, before a team itself publishes that results were made with Taipei-1's H100 or L40 GPUs. This rule finds such claims; a file that is a draft of a disclosure, or that its covers names, is DIS-02 to DIS-04's. Thanks, instructions, plans and descriptions of the machine are no claims, nor is what lists, news, notes and citations tell of other people's results. Without a GPU in the claim it is open whether the clause applies, and a person must look.")
            .appliesTo(
                    "負有審閱義務的文字：網頁、貼文、新聞稿、簡報、影片腳本、模型卡、README",
                    "texts that owe an approval: web pages, posts, press releases, slides, video scripts, model cards, read-mes")
            .example(Example.wrong("README 主張模型以 Taipei-1 訓練", "a read-me claims training on Taipei-1")
                    .file("README.md", "# 語音模型\n\n本模型於 Taipei-1 以 128 張 H100 訓練 23 天。\n"))
            .example(Example.wrong("模型卡的硬體欄", "the hardware line of a model card")
                    .file("model-card.md", "# Formosa-8B\n\n- Hardware: NVIDIA DGX H100 on Taipei-1\n"))
            .example(
                    Example.wrong("口語、無主詞，但有成果與時間", "no word of training, but what was at work, and how long")
                            .file(
                                    "posts/storm.md",
                                    "We fed it every typhoon since 1950. Taipei-1 chewed on that for two weeks. Look at the map.\n"))
            .example(
                    Example.right("整理他人模型的清單", "a list of other people's models")
                            .file(
                                    "README.md",
                                    "# Awesome open models\n\n- HPLT models - a consortium's decoders for 38 languages, trained on Taipei-1.\n- Teuken - a 7B model trained from scratch.\n"))
            .example(Example.right("致謝不是主張", "thanks are no claim")
                    .file("README.md", "# 語音模型\n\n## 致謝\n\n感謝經濟部與 NVIDIA 提供 Taipei-1（H100）算力。\n"))
            .example(Example.right("操作說明不是主張", "instructions are no claim")
                    .file("README.md", "# Trainer\n\nTo submit on Taipei-1, run `sbatch train.sbatch`.\n"))
            .example(Example.right("列於揭露的 covers", "a disclosure covers the file")
                    .config(
                            "disclosures:\n  - id: card\n    kind: model-card\n    zh-TW: disclosures/card.zh-TW.md\n    en: disclosures/card.en.md\n    covers: [README.md]\n")
                    .file("README.md", "# 語音模型\n\n本模型於 Taipei-1 以 128 張 H100 訓練 23 天。\n")
                    .file("disclosures/card.zh-TW.md", "本模型於 Taipei-1 以 128 張 H100 訓練 23 天。\n")
                    .file(
                            "disclosures/card.en.md",
                            "This model was trained on Taipei-1 with 128 H100 GPUs for 23 days.\n"))
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public boolean looksAt(Artifact artifact, RuleContext context) {
        return artifact.owes(Owed.APPROVAL) && artifact.parts().stream().anyMatch(part -> !isCovered(part, context));
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
                .filter(document -> !isCovered(document.path(), context))
                .flatMap(document -> inDocument(document, artifact, context))
                .toList();
    }

    /** Whether a disclosure takes care of a file; its approval is then looked at there. */
    private static boolean isCovered(String path, RuleContext context) {
        return context.config().disclosures().stream().anyMatch(disclosure -> covers(disclosure, path));
    }

    private static boolean covers(Disclosure disclosure, String path) {
        return disclosure.covers().contains(path)
                || Stream.of(disclosure.zhTw(), disclosure.en())
                        .flatMap(Optional::stream)
                        .anyMatch(path::equals);
    }

    private static Stream<Finding> inDocument(Document document, Artifact artifact, RuleContext context) {
        List<Spoken> texts = Spoken.of(document, context);
        return ClaimPassages.in(document, artifact, texts, isOfItself(artifact)).stream()
                .map(claim -> finding(claim, texts, context));
    }

    /** Posts, pages and read-mes also tell of others' work; the rest is written by a team about itself. */
    private static boolean isOfItself(Artifact artifact) {
        return !artifact.isOneOf(ArtifactKind.POST, ArtifactKind.WEB_PAGE, ArtifactKind.README);
    }

    private static Finding finding(Claims.Claim claim, List<Spoken> texts, RuleContext context) {
        String machine = context.call().machine().name();
        Statement first = claim.statements().get(0);
        Optional<String> gpu = gpu(claim, texts);
        Text message = gpu.map(model -> Text.of(
                        "此處主張成果以 " + machine + " 的 " + model + " 產出，但沒有任何揭露涵蓋這個檔案",
                        "this says that results were made with the " + model + " GPUs of " + machine
                                + ", and no disclosure covers the file"))
                .orElse(
                        Text.of(
                                "此處主張成果出自 " + machine + "（未寫 GPU 型號），但沒有任何揭露涵蓋這個檔案；是否須送審，請人工判斷",
                                "this says that results came from " + machine
                                        + " (no GPU named), and no disclosure covers the file; a person must decide whether it needs a review"));
        Finding finding = INFO.finding(first.place(), first.text(), message, help(context));
        for (Statement more : claim.statements().subList(1, claim.statements().size())) {
            finding = finding.withRelated(
                    new Related(more.place(), Text.of("同一段的另一處主張", "another claim in the same passage")));
        }
        return gpu.isPresent() ? finding : finding.withLevel(Level.REVIEW);
    }

    private static Text help(RuleContext context) {
        String owner = context.call().machine().owner();
        return Text.of(
                "請在 taipei1.yaml 的 disclosures 加一筆（中英文稿），把此檔列入 covers，經 " + owner + " 總部同意後再公開；或改為只致謝",
                "add an entry with both drafts to disclosures in taipei1.yaml, name this file in its covers, and publish once "
                        + owner + " headquarters has agreed; or keep to an acknowledgement");
    }

    /** The machine's GPU named in the claim's block, the list or table around it, or the heading above. */
    private static Optional<String> gpu(Claims.Claim claim, List<Spoken> texts) {
        int at = claim.spoken().index();
        Stream<Statement> around = Stream.concat(claim.spoken().statements().stream(), neighbours(texts, at));
        return Owners.ofMachine(around.toList()).stream()
                .map(Owners.Named::gpu)
                .map(Gpu::model)
                .findFirst();
    }

    private static Stream<Statement> neighbours(List<Spoken> texts, int at) {
        int from = at;
        int to = at + 1;
        while (from > 0 && isListed(texts.get(from - 1)) && isListed(texts.get(at))) {
            from--;
        }
        while (to < texts.size() && isListed(texts.get(to)) && isListed(texts.get(at))) {
            to++;
        }
        boolean headed = from > 0 && texts.get(from - 1).isHeading();
        return texts.subList(headed ? from - 1 : from, to).stream().flatMap(spoken -> spoken.statements().stream());
    }

    private static boolean isListed(Spoken spoken) {
        return spoken.block() instanceof Block.Item || spoken.block() instanceof Block.TableRow;
    }
}
