package io.github.taipei1.finding;

import java.util.Arrays;
import java.util.Optional;

/** The two languages that the product speaks. */
public enum Language {
    ZH_TW("zh-TW"),
    EN("en");

    private final String tag;

    Language(String tag) {
        this.tag = tag;
    }

    /** The language with a tag, in whatever case it is written. */
    public static Optional<Language> of(String tag) {
        return Arrays.stream(values())
                .filter(one -> one.tag.equalsIgnoreCase(tag))
                .findFirst();
    }

    /** The BCP 47 tag: {@code zh-TW} or {@code en}. */
    public String tag() {
        return tag;
    }
}
