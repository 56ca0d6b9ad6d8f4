package io.github.taipei1.config;

import io.github.taipei1.yaml.Key;
import java.time.LocalDate;
import java.util.Optional;

/** A signed agreement. */
public record Signature(
        @Key(zh = "簽署日期", en = "day of signing") Optional<LocalDate> signed,
        @Key(zh = "已簽署文件", en = "the signed document") Optional<Evidence> evidence) {}
