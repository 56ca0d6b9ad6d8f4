package io.github.taipei1.rule.bil;

import io.github.taipei1.finding.Text;
import io.github.taipei1.rule.Example;

/** Example projects with a press release in both languages. */
final class Press {
    /** What rules about two drafts look at. */
    static final Text DRAFTS =
            Text.of("中英文稿齊備的揭露（taipei1.yaml 的 disclosures）", "disclosures that have both their drafts");

    private static final String CONFIG =
            "disclosures: [{id: press, kind: press-release, zh-TW: press.zh-TW.md, en: press.en.md}]";

    private Press() {}

    static Example wrong(String zhTw, String en, String chinese, String english) {
        return drafts(Example.wrong(zhTw, en), chinese, english);
    }

    static Example right(String zhTw, String en, String chinese, String english) {
        return drafts(Example.right(zhTw, en), chinese, english);
    }

    /** A page of its own, without a disclosure. */
    static Example wrongPage(String zhTw, String en, String text) {
        return Example.wrong(zhTw, en)
                .config("artifacts: [{files: page.md, kind: web-page}]")
                .file("page.md", text);
    }

    private static Example drafts(Example example, String chinese, String english) {
        return example.config(CONFIG).file("press.zh-TW.md", chinese).file("press.en.md", english);
    }
}
