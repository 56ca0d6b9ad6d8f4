package io.github.taipei1.metrics.read;

import io.github.taipei1.finding.Text;
import java.util.ArrayList;
import java.util.List;

/** Where the columns that count stand; -1 for a column that the export leaves out. */
record SacctColumns(
        int job,
        int state,
        int submit,
        int start,
        int end,
        int elapsed,
        int allocTres,
        int allocGres,
        int reqTres,
        int reqGres,
        int nodes,
        int user,
        int account) {

    static SacctColumns of(SacctLayout layout) {
        int raw = layout.column("elapsedraw");
        int allocated = layout.column("allocnodes");
        return new SacctColumns(
                layout.column("jobid"),
                layout.column("state"),
                layout.column("submit"),
                layout.column("start"),
                layout.column("end"),
                raw >= 0 ? raw : layout.column("elapsed"),
                layout.column("alloctres"),
                layout.column("allocgres"),
                layout.column("reqtres"),
                layout.column("reqgres"),
                allocated >= 0 ? allocated : layout.column("nnodes"),
                layout.column("user"),
                layout.column("account"));
    }

    /** Names of columns without which nothing can be worked out. */
    List<String> missing() {
        List<String> missing = new ArrayList<>();
        if (state < 0) {
            missing.add("State");
        }
        if (start < 0) {
            missing.add("Start");
        }
        if (end < 0 && elapsed < 0) {
            missing.add("End");
        }
        if (allocTres < 0 && allocGres < 0 && reqTres < 0 && reqGres < 0) {
            missing.add("AllocTRES");
        }
        return missing;
    }

    static Text missingText(List<String> missing) {
        String names = String.join(", ", missing);
        return Text.of(
                "匯出檔缺少計算 GPU 時數所需的欄位：" + String.join("、", missing),
                "the export lacks columns that GPU-hours need: " + names);
    }
}
