package io.github.taipei1.call;

import io.github.taipei1.finding.Text;
import io.github.taipei1.yaml.Key;

/** A text of a profile; both languages are required. */
public record WrittenText(@Key(name = "zh-TW") String zhTw, String en) {
    public Text text() {
        return Text.of(zhTw, en);
    }
}
