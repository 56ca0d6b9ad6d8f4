package io.github.taipei1.config;

import io.github.taipei1.yaml.Key;
import java.util.List;
import java.util.Optional;

/** Whether generative AI was used for the work, and how. Both answers are answers; silence is none. */
public record GenerativeAi(
        @Key(zh = "是否使用生成式 AI", en = "whether generative AI was used")
        boolean used,

        @Key(zh = "各項使用情形", en = "each use") List<Use> uses) {

    /** One use of one tool. */
    public record Use(
            @Key(zh = "工具名稱", en = "tool") Optional<String> tool,
            @Key(zh = "版本", en = "version") Optional<String> version,
            @Key(zh = "用途", en = "purpose") Optional<Localized> purpose,

            @Key(zh = "用於哪些檔案", en = "files it was used for")
            List<String> where,

            @Key(zh = "覆核者（寫職務，不寫姓名亦可）", en = "who reviewed it (a role will do)")
            Optional<String> reviewedBy,

            @Key(zh = "向誰揭露", en = "to whom it is disclosed")
            List<String> disclosedTo,

            @Key(zh = "在哪些檔案揭露", en = "files that disclose it")
            List<String> disclosedIn) {}
}
