package io.github.taipei1.metrics.read;

import io.github.taipei1.finding.Text;

/** The note about a file that holds nothing. */
final class Empty {
    private static final Text MESSAGE = Text.of("檔案是空的，沒有可計算的資料", "the file is empty, so there is nothing to work out");
    private static final Text HELP = Text.of(
            "請重新匯出；若不使用此來源，請自 taipei1.yaml 的 metrics 移除", "Export it again, or take it out of metrics in taipei1.yaml");

    private Empty() {}

    static void tell(Notes notes) {
        notes.problem(1, MESSAGE, HELP);
    }
}
