package io.github.taipei1.config;

import io.github.taipei1.yaml.Key;
import java.util.Optional;

/** That no sensitive data were brought to the machine, or how they were handled. */
public record SensitiveData(
        @Key(zh = "未使用敏感資料", en = "no sensitive data were used")
        Optional<Boolean> none,

        @Key(zh = "處理方式（加密、去識別化）", en = "how they were handled")
        Optional<String> handling,

        @Key(zh = "證據", en = "evidence") Optional<Evidence> evidence) {}
