package io.github.taipei1.config;

import io.github.taipei1.yaml.Key;
import java.util.List;
import java.util.Optional;

/** What the files that match a pattern are; the first entry that matches counts. */
public record ArtifactEntry(
        @Key(zh = "檔案樣式，如 paper/**/*.tex", en = "glob such as paper/**/*.tex")
        String files,

        @Key(zh = "檔案性質", en = "what they are") ArtifactKind kind,
        @Key(zh = "是否已公開", en = "whether they are public") Optional<Boolean> published,

        @Key(zh = "應盡義務；不寫則依檔案性質", en = "what they owe; by their kind if absent")
        Optional<List<Owed>> owes) {}
