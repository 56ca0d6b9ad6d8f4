package io.github.taipei1.config;

import io.github.taipei1.yaml.Key;
import java.util.Optional;

/** A file of measurements. */
public record MetricsFile(
        @Key(zh = "格式，如 slurm-sacct、kpi、trainer-state", en = "format, such as slurm-sacct, kpi, trainer-state")
        String kind,

        @Key(zh = "檔案路徑", en = "path") String file,

        @Key(zh = "屬於哪個單位", en = "whose it is (a unit's id)")
        Optional<String> unit) {}
