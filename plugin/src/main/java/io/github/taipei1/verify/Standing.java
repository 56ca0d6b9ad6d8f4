package io.github.taipei1.verify;

import io.github.taipei1.finding.Text;
import java.util.Optional;

/**
 * What the ledger knows of a file that is here now.
 *
 * @param before the last entry about it
 */
public record Standing(Novelty novelty, Optional<LedgerEntry> before) {

    /** Whether and how a file was seen before. */
    public enum Novelty {
        FIRST("首次收到", "seen for the first time"),
        SAME("與上次相同", "the same as before"),
        RENAMED("內容曾以其他檔名收到", "seen before under another name"),
        REPACKED("內容曾收到過，僅重新壓縮", "the content was seen before, packed in another way"),
        NEWER("較新的版本，取代先前收到的檔案", "a newer revision in place of an earlier one"),
        REPLACED("同一份提交的內容與先前收到的不同", "another content than was received before for the same submission");

        private final Text text;

        Novelty(String zhTw, String en) {
            text = Text.of(zhTw, en);
        }

        public Text text() {
            return text;
        }
    }
}
