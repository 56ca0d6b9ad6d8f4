package io.github.taipei1.report.write;

import io.github.taipei1.finding.Text;

/** Why a team's document cannot lend its style to the report, in words for people. */
public final class UnusableStyle extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Text reason;

    UnusableStyle(String zhTw, String en) {
        super(en);
        this.reason = Text.of(zhTw, en);
    }

    /** A clause such as "it holds macros". */
    public Text reason() {
        return reason;
    }
}
