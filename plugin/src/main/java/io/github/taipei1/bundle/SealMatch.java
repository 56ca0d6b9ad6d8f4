package io.github.taipei1.bundle;

import io.github.taipei1.finding.Text;

/** The seal code that came with the bundle, against the one of its content. */
public enum SealMatch {
    MATCHES(Text.of("封存碼相符。", "The seal code matches.")),
    ABSENT(Text.of("收件紀錄沒有封存碼，無從確認來源。", "There was no seal code on receipt, so the origin can't be confirmed.")),
    MISTYPED(Text.of(
            "收件紀錄的封存碼與其檢查碼不符，可能抄寫錯誤。", "The seal code on receipt fails its own check and was probably mistyped.")),
    DIFFERS(
            Text.of(
                    "收件紀錄的封存碼屬於另一份內容：檔案在封存後改過，或交錯了檔案。",
                    "The seal code on receipt is that of another content: this was changed after sealing, or is the wrong file."));

    private final Text text;

    SealMatch(Text text) {
        this.text = text;
    }

    public Text text() {
        return text;
    }

    /** @param typed what the office's record says, perhaps blank */
    static SealMatch of(java.util.Optional<String> typed, String seal) {
        if (typed.filter(text -> !text.isBlank()).isEmpty()) {
            return ABSENT;
        }
        return Seal.read(typed.get())
                .map(read -> read.equals(seal) ? MATCHES : DIFFERS)
                .orElse(MISTYPED);
    }
}
