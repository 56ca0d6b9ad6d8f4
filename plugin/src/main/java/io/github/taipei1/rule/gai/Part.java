package io.github.taipei1.rule.gai;

import io.github.taipei1.finding.Text;

/** What a complete disclosure says. */
enum Part {
    TOOL("工具", "the tool"),
    VERSION("版本", "its version"),
    PURPOSE("用途", "the purpose"),
    REVIEW("人工審閱", "human review"),
    ADDRESSEE("揭露對象", "to whom it is disclosed");

    private final Text words;

    Part(String zhTw, String en) {
        this.words = Text.of(zhTw, en);
    }

    Text words() {
        return words;
    }
}
