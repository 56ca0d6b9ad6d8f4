package io.github.taipei1.config;

import io.github.taipei1.yaml.Key;

/** What a member of a joint project handed to the lead. */
public record MemberBundle(
        @Key(zh = "單位代號", en = "the unit's id") String unit,
        @Key(zh = "成員封存包或資料夾", en = "its bundle or folder") String bundle) {}
