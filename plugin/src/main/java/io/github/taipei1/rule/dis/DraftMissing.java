package io.github.taipei1.rule.dis;

import io.github.taipei1.finding.Finding;
import io.github.taipei1.finding.Level;
import io.github.taipei1.finding.Text;
import io.github.taipei1.rule.Example;
import io.github.taipei1.rule.Library;
import io.github.taipei1.rule.Rule;
import io.github.taipei1.rule.RuleContext;
import io.github.taipei1.rule.RuleInfo;
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
                    "自行揭露成果並提及使用 Taipei-1 算力者，需提供中英文稿供 NVIDIA 總部審閱；缺一種語言即無法送審。",
                    "A disclosure that says results came from Taipei-1 goes to NVIDIA headquarters in Chinese and English; with one language missing it cannot be sent.")
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
                .flatMap(drafts -> Stream.concat(
                        drafts.zh().isPresent() ? Stream.empty() : Stream.of(chinese(drafts, context)),
                        isOneFile(drafts)
                                ? Stream.of(oneFile(drafts, context))
                                : drafts.en().isPresent() ? Stream.empty() : Stream.of(english(drafts, context))))
                .toList();
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

    private static Finding chinese(Drafts drafts, RuleContext context) {
        return finding(drafts, "zh-TW", drafts.disclosure().zhTw(), Text.of("中文稿", "Chinese draft"), context);
    }

    private static Finding english(Drafts drafts, RuleContext context) {
        return finding(drafts, "en", drafts.disclosure().en(), Text.of("英文稿", "English draft"), context);
    }

    private static Finding finding(
            Drafts drafts, String language, Optional<String> path, Text draft, RuleContext context) {
        String id = drafts.disclosure().id();
        Text why = path.map(file -> fault(file, context.library()))
                .orElse(Text.of("沒有寫 " + language + ":", "there is no " + language + ": key"));
        return INFO.finding(
                context.at(drafts.key() + "." + language),
                id + " " + language,
                Text.of(
                        "揭露「" + id + "」缺" + draft.zhTw() + "：" + why.zhTw(),
                        "the disclosure " + id + " lacks its " + draft.en() + ": " + why.en()),
                Text.of(
                        "補上" + draft.zhTw() + "，內容與另一語言一致",
                        "add the " + draft.en() + ", saying the same as the other"));
    }

    private static Text fault(String file, Library library) {
        if (!library.exists(file)) {
            return Text.of(file + " 不存在", file + " is not there");
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
