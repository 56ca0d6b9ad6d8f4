package io.github.taipei1.rule.dis;

import io.github.taipei1.document.Document;
import io.github.taipei1.document.Source;
import io.github.taipei1.document.read.Documents;
import io.github.taipei1.finding.Finding;
import io.github.taipei1.finding.Level;
import io.github.taipei1.finding.Text;
import io.github.taipei1.rule.Example;
import io.github.taipei1.rule.Library;
import io.github.taipei1.rule.Phase;
import io.github.taipei1.rule.Rule;
import io.github.taipei1.rule.RuleContext;
import io.github.taipei1.rule.RuleInfo;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** DIS-02. */
public final class DraftMissing implements Rule.OfProject {
    private static final RuleInfo INFO = RuleInfo.rule("DIS-02", "draft-language-missing", Level.ERROR)
            .locked()
            .duties("review")
            .title("揭露文稿缺中文或英文", "a disclosure without its Chinese or English draft")
            .explanation(
                    "自行揭露成果並提及使用 Taipei-1 算力者，需提供中英文稿供 NVIDIA 總部審閱；缺一種語言即無法送審。文稿可為 Markdown、HTML、純文字（UTF-8）、DOCX 或 PDF；含有讀者看不見的字元、隱藏文字或未決的追蹤修訂者，也還不能送審。",
                    "A disclosure that says results came from Taipei-1 goes to NVIDIA headquarters in Chinese and English; with one language missing it cannot be sent. A draft is Markdown, HTML, plain text (UTF-8), DOCX or PDF; one with characters that nobody sees, hidden words or tracked changes cannot be sent yet.")
            .appliesTo("taipei1.yaml 的 disclosures", "disclosures in taipei1.yaml")
            .example(Example.wrong("只有中文稿", "only the Chinese draft")
                    .config("disclosures: [{id: press, kind: press-release, zh-TW: press.zh.md}]")
                    .file("press.zh.md", "# 新聞稿\n"))
            .example(Example.wrong("英文稿的檔案不在", "the English file is not there")
                    .config("disclosures: [{id: press, kind: press-release, zh-TW: press.zh.md, en: press.en.md}]")
                    .file("press.zh.md", "# 新聞稿\n"))
            .example(Example.wrong("兩種語言寫成同一個檔案", "one file for both languages")
                    .config("disclosures: [{id: press, kind: press-release, zh-TW: press.md, en: press.md}]")
                    .file("press.md", "# 新聞稿\n"))
            .example(Example.wrong("兩份文稿寫反", "the drafts are the wrong way round")
                    .config("disclosures: [{id: press, kind: press-release, zh-TW: press.en.md, en: press.zh.md}]")
                    .file("press.zh.md", "# 新聞稿\n\n團隊完成模型訓練。\n")
                    .file("press.en.md", "# Press release\n\nThe team has trained its model.\n"))
            .example(Example.right("兩種語言都有", "both languages are there")
                    .config("disclosures: [{id: press, kind: press-release, zh-TW: press.zh.md, en: press.en.md}]")
                    .file("press.zh.md", "# 新聞稿\n")
                    .file("press.en.md", "# Press release\n"))
            .build();

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Finding> check(RuleContext context) {
        return Drafts.all(context).stream()
                .flatMap(drafts -> isSwapped(drafts, context)
                        ? Stream.of(swapped(drafts, context))
                        : Stream.of(chinese(drafts, context), english(drafts, context))
                                .flatMap(Optional::stream))
                .toList();
    }

    private static Optional<Finding> chinese(Drafts drafts, RuleContext context) {
        return finding(
                drafts, "zh-TW", drafts.disclosure().zhTw(), drafts.zh(), Text.of("中文稿", "Chinese draft"), context);
    }

    private static Optional<Finding> english(Drafts drafts, RuleContext context) {
        return isOneFile(drafts)
                ? Optional.of(oneFile(drafts, context))
                : finding(
                        drafts, "en", drafts.disclosure().en(), drafts.en(), Text.of("英文稿", "English draft"), context);
    }

    private static boolean isOneFile(Drafts drafts) {
        return drafts.zh().isPresent()
                && drafts.disclosure().zhTw().equals(drafts.disclosure().en());
    }

    private static Finding oneFile(Drafts drafts, RuleContext context) {
        String id = drafts.disclosure().id();
        String file = drafts.disclosure().en().orElseThrow();
        return INFO.finding(
                context.at(drafts.key() + ".en"),
                id + " en",
                Text.of(
                        "揭露「" + id + "」的中文稿與英文稿寫成同一個檔案 " + file,
                        "the disclosure " + id + " names one file, " + file + ", for both its drafts"),
                Text.of(
                        "將兩種語言分寫於兩個檔案，並分別填入 zh-TW 與 en",
                        "write each language in a file of its own and name both under zh-TW and en"));
    }

    private static Optional<Finding> finding(
            Drafts drafts,
            String language,
            Optional<String> path,
            Optional<Source> draft,
            Text which,
            RuleContext context) {
        if (draft.isPresent()) {
            return unfit(draft.get().path(), context)
                    .or(() -> context.library()
                            .document(draft.get().path())
                            .flatMap(document -> wrongLanguage(document, language)))
                    .map(why -> unfit(drafts, language, which, why, context));
        }
        String id = drafts.disclosure().id();
        Text why = path.map(file -> fault(file, context.library()))
                .orElse(Text.of("沒有寫 " + language + ":", "there is no " + language + ": key"));
        return Optional.of(INFO.finding(
                context.at(drafts.key() + "." + language),
                id + " " + language,
                Text.of(
                        "揭露「" + id + "」缺" + which.zhTw() + "：" + why.zhTw(),
                        "the disclosure " + id + " lacks its " + which.en() + ": " + why.en()),
                Text.of(
                        "補上" + which.zhTw() + "，內容與另一語言一致",
                        "add the " + which.en() + ", saying the same as the other")));
    }

    private static Finding unfit(Drafts drafts, String language, Text which, Text why, RuleContext context) {
        String id = drafts.disclosure().id();
        return INFO.finding(
                context.at(drafts.key() + "." + language),
                id + " " + language + " unfit",
                Text.of(
                        "揭露「" + id + "」的" + which.zhTw() + "還不能送審：" + why.zhTw(),
                        "the " + which.en() + " of " + id + " cannot be sent yet: " + why.en()),
                Text.of("送審前改好；同意只能綁定到讀者看得見的文字", "mend it before it is sent: an approval binds only what readers see"));
    }

    private static Optional<Text> wrongLanguage(Document draft, String language) {
        if (language.equals("en")) {
            return Tongue.isNoEnglish(draft)
                    ? Optional.of(Text.of(
                            "文稿 " + draft.path() + " 是中文；是否誤寫了另一份？",
                            "the draft " + draft.path() + " is written in Chinese; is it the other one?"))
                    : Optional.empty();
        }
        return Tongue.isNoChinese(draft)
                ? Optional.of(Text.of(
                        "文稿 " + draft.path() + " 幾乎沒有中文；是否誤寫了另一份？",
                        "the draft " + draft.path() + " has hardly any Chinese; is it the other one?"))
                : Optional.empty();
    }

    private static boolean isSwapped(Drafts drafts, RuleContext context) {
        Optional<Document> zh = drafts.zh().flatMap(draft -> context.library().document(draft.path()));
        Optional<Document> en = drafts.en().flatMap(draft -> context.library().document(draft.path()));
        return zh.isPresent() && en.isPresent() && Tongue.isSwapped(zh.get(), en.get());
    }

    private static Finding swapped(Drafts drafts, RuleContext context) {
        String id = drafts.disclosure().id();
        return INFO.finding(
                context.at(drafts.key() + ".zh-TW"),
                id + " swapped",
                Text.of(
                        "揭露「" + id + "」的兩份文稿寫反了：zh-TW 所指的是英文，en 所指的是中文",
                        "the drafts of " + id
                                + " are the wrong way round: zh-TW names the English text, en the Chinese one"),
                Text.of("將 zh-TW 與 en 的路徑對調", "exchange the paths under zh-TW and en"));
    }

    /** The office lists what is hidden in the Word files of strangers by means of its own. */
    private static Optional<Text> unfit(String path, RuleContext context) {
        Library library = context.library();
        if (Documents.isOffice(path) && context.phase() == Phase.VERIFY) {
            return Optional.empty();
        }
        try (InputStream in = library.open(path)) {
            return Unfit.of(path, in.readAllBytes())
                    .or(() -> library.document(path).flatMap(Unfit::of));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static Text fault(String file, Library library) {
        if (!library.exists(file)) {
            return Text.of(file + " 不存在或不在專案目錄內", file + " is not there, or is no file of the repository");
        }
        Optional<Text> failure = library.failure(file);
        if (failure.isPresent()) {
            return Text.of(
                    file + " 無法讀取：" + failure.get().zhTw(),
                    file + " cannot be read: " + failure.get().en());
        }
        boolean empty = library.size(file) == 0 || Drafts.text(file, library).isPresent();
        return empty
                ? Text.of(file + " 沒有文字", file + " has no words in it")
                : Text.of(
                        file + " 不是可讀的文稿；請用 Markdown、HTML、純文字（UTF-8）、DOCX 或 PDF",
                        file + " is no draft that can be read; write Markdown, HTML, plain text (UTF-8), DOCX or PDF");
    }
}
