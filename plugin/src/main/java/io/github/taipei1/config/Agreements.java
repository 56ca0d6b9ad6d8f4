package io.github.taipei1.config;

import io.github.taipei1.yaml.Key;
import java.util.Optional;

/** The two agreements of each unit with NVIDIA. */
public record Agreements(
        @Key(zh = "保密協議（NDA）", en = "non-disclosure agreement")
        Optional<Signature> nda,

        @Key(zh = "使用協議", en = "User Agreement") Optional<Signature> userAgreement) {}
