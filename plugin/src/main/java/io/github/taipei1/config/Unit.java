package io.github.taipei1.config;

import io.github.taipei1.yaml.Key;
import java.util.Optional;

/** A company, university or institute that takes part. */
public record Unit(
        @Key(zh = "單位代號，小寫英數與連字號", en = "short id in lower case")
        String id,

        @Key(zh = "lead（主導單位）或 member（成員）", en = "lead or member")
        Role role,

        @Key(zh = "單位類別", en = "what it is") Kind kind,

        @Key(zh = "是否具法令地位法人（主導單位須為 true）", en = "whether it is a legal entity (the lead must be)")
        Optional<Boolean> legalEntity,

        @Key(zh = "單位名稱", en = "its name") Localized name,

        @Key(zh = "使用帳號數（只寫數量，不寫帳號）", en = "how many accounts; never their names")
        Optional<Integer> accounts,

        @Key(zh = "與 NVIDIA 簽署的協議", en = "agreements with NVIDIA")
        Optional<Agreements> agreements,

        @Key(zh = "聲明書檔案：非商業、民用、僅執行自身專案", en = "declaration file: non-commercial, civil, own project only")
        Optional<String> declaration,

        @Key(zh = "本單位執行的專案內容", en = "what this unit does in the project")
        Optional<Localized> project,

        @Key(zh = "大算力使用經驗（主導單位）", en = "experience with large compute (lead)")
        Optional<Localized> experience) {

    /** What a unit is in the team. */
    public enum Role {
        LEAD,
        MEMBER
    }

    /** What kind of organisation a unit is. */
    public enum Kind {
        COMPANY,
        UNIVERSITY,
        RESEARCH_INSTITUTE,
        STARTUP,
        FOUNDATION
    }
}
