package io.github.taipei1.finding;

/** The two languages that the product speaks. */
public enum Language {
    ZH_TW("zh-TW"),
    EN("en");

    private final String tag;

    Language(String tag) {
        this.tag = tag;
    }

    /** The BCP 47 tag: {@code zh-TW} or {@code en}. */
    public String tag() {
        return tag;
    }
}
