package io.github.taipei1.config;

import io.github.taipei1.yaml.Key;
import java.time.LocalDate;
import java.util.Optional;

/** The allocation and the accounts that the lead sends to NVIDIA before activation. */
public record Allocation(
        @Key(zh = "提供 NVIDIA 的日期", en = "day it was sent") Optional<LocalDate> sent,
        @Key(zh = "寄送證據", en = "evidence of sending") Optional<Evidence> evidence) {}
