package io.github.taipei1.config;

import io.github.taipei1.yaml.Key;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A text by which the team itself makes its results public. */
public record Disclosure(
        @Key(zh = "代號", en = "short id") String id,
        @Key(zh = "性質", en = "what it is") Kind kind,

        @Key(name = "zh-TW", zh = "中文稿", en = "the Chinese draft")
        Optional<String> zhTw,

        @Key(zh = "英文稿", en = "the English draft") Optional<String> en,
        @Key(zh = "預定公開日", en = "day it is to be published") Optional<LocalDate> publishOn,
        @Key(zh = "實際公開日", en = "day it was published") Optional<LocalDate> publishedOn,

        @Key(zh = "載有此文的公開檔案", en = "public files that carry this text")
        List<String> covers) {

    /** What a disclosure is. */
    public enum Kind {
        PRESS_RELEASE,
        POST,
        WEB_PAGE,
        SLIDES,
        VIDEO_SCRIPT,
        MODEL_CARD,
        README,
        OTHER
    }
}
