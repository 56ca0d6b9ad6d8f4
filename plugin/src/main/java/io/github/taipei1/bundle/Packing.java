package io.github.taipei1.bundle;

import io.github.taipei1.finding.Text;

/** How the archive around the content is written. */
public enum Packing {
    /** Byte for byte as the seal left it. */
    ORIGINAL(Text.of("原始封存檔", "as it was sealed")),
    /** Unpacked and packed again by another program; the content is what the seal covers. */
    REPACKED(Text.of("曾解壓縮後重新壓縮", "unpacked and packed again"));

    private final Text text;

    Packing(Text text) {
        this.text = text;
    }

    public Text text() {
        return text;
    }
}
