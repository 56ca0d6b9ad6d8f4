package io.github.taipei1.config;

import io.github.taipei1.yaml.Key;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Dates that the office moved by a notice. */
public record Schedule(
        @Key(zh = "改期後的批次起日", en = "first day, if it was moved")
        Optional<LocalDate> start,

        @Key(zh = "改期後的批次迄日", en = "last day, if it was moved")
        Optional<LocalDate> end,

        @Key(zh = "改期通知的證據", en = "the notice") Optional<Evidence> notice,

        @Key(zh = "NVIDIA 通知的維護期間", en = "maintenance that NVIDIA announced")
        List<Period> maintenance) {

    /** Days, both inclusive. */
    public record Period(LocalDate from, LocalDate to) {}
}
