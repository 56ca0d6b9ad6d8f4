package io.github.taipei1.config;

import io.github.taipei1.yaml.Key;
import io.github.taipei1.yaml.Shorthand;
import java.util.Optional;

/**
 * A file that shows that something happened. With a hash the file itself may stay out of git; its bytes are then needed only
 * for the report.
 */
@Shorthand("file")
public record Evidence(
        @Key(zh = "證據檔案的路徑（相對於儲存庫根目錄）", en = "path of the evidence, from the repository's root")
        String file,

        @Key(zh = "檔案的 SHA-256；有了它，檔案可以不進版本控制", en = "SHA-256 of the file; with it the file may stay out of git")
        Optional<String> sha256) {}
