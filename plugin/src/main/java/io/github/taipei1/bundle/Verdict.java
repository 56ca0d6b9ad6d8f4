package io.github.taipei1.bundle;

import io.github.taipei1.finding.Text;

/** What can be said of a bundle's integrity; never a bare OK. */
public enum Verdict {
    SEALED("內容完整且與收件封存碼相符", "complete, and the seal code on receipt matches"),
    UNCONFIRMED("內容完整，但來源未經確認", "complete, but its origin is not confirmed"),
    ALTERED("內容已變更", "the content was altered"),
    UNREADABLE("無法判讀", "unreadable");

    private final Text text;

    Verdict(String zhTw, String en) {
        text = Text.of(zhTw, en);
    }

    public Text text() {
        return text;
    }
}
