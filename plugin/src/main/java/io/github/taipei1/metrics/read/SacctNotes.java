package io.github.taipei1.metrics.read;

import io.github.taipei1.finding.Text;
import io.github.taipei1.metrics.JobState;

/** What the readers of Slurm accounting have to say, in both languages. */
final class SacctNotes {
    /** The export we ask for. */
    static final String COMMAND = "sacct -X --parsable2 -S <start> -E <end> -o "
            + "JobID,JobName,User,Account,State,Submit,Start,End,ElapsedRaw,AllocTRES";

    private static final Text EXPORT_AGAIN = Text.of("請以下列指令重新匯出：" + COMMAND, "Export again with: " + COMMAND);
    private static final Text FIELD = Text.of(
            "此列未計入。請檢查該欄內容，或以 sacct 重新匯出，不要經試算表存檔",
            "The row does not count. Check the field, or export again with sacct and without a spreadsheet in between");
    private static final Text AFTER_BATCH = Text.of(
            "結束前的作業不計入時數；待作業結束後重新匯出", "The hours of a job that has not ended do not count; export again when it has");
    private static final Text ELAPSED =
            Text.of("以開始時間加上經過時間推算，數值標示為推估", "The end is start plus elapsed time; the figure is marked as estimated");
    private static final Text SHORTER = Text.of(
            "只計入經過時間（自結束往前推算），數值標示為推估",
            "Only the elapsed time counts, back from the end; the figure is marked as estimated");
    private static final Text NO_END = Text.of(
            "此作業不計入。請加上 End 與 ElapsedRaw 欄位重新匯出",
            "The job does not count. Export again with the columns End and ElapsedRaw");
    private static final Text WHOLE = Text.of(
            "請核對此列的 AllocTRES 是否完整；完整者於檔尾補一個換行即可",
            "Make sure the row's AllocTRES is whole; if it is, a line break at the end of the file settles this");
    private static final Text TRES = Text.of(
            "若確實使用了 GPU，請改匯出 AllocTRES 欄位，並確認叢集的 AccountingStorageTRES 含 gres/gpu",
            "If GPUs were used, export the column AllocTRES and make sure the cluster's AccountingStorageTRES has gres/gpu");

    private SacctNotes() {}

    static void unreadable(Notes notes, int line, String column, String value) {
        String shown = Excerpt.of(value);
        notes.problem(
                line,
                Text.of(
                        column + " 欄的內容「" + shown + "」無法判讀",
                        "the column " + column + " holds “" + shown + "”, which cannot be read"),
                FIELD);
    }

    static void running(Notes notes, int line, String job, JobState state) {
        notes.warning(
                line,
                Text.of(
                        "作業 " + job + " 沒有結束時間（" + state.label().zhTw() + "）",
                        "job " + job + " has no end (" + state.label().en() + ")"),
                AFTER_BATCH);
    }

    static void noEnd(Notes notes, int line, String job) {
        notes.warning(
                line,
                Text.of("作業 " + job + " 已結束，但沒有結束時間", "job " + job + " is over, but its end is not given"),
                NO_END);
    }

    static void shorter(Notes notes, int line, String job, long elapsed, long span) {
        notes.warning(
                line,
                Text.of(
                        "作業 " + job + " 自開始到結束共 " + span + " 秒，經過時間卻只有 " + elapsed + " 秒（曾暫停或重新排入）",
                        "job " + job + " spans " + span + " seconds from start to end, but ran " + elapsed
                                + " (it was suspended or requeued)"),
                SHORTER);
    }

    static void completedEnd(Notes notes, int line, String job) {
        notes.warning(
                line,
                Text.of("作業 " + job + " 已結束，結束時間卻是 Unknown", "job " + job + " is over, but its end is Unknown"),
                ELAPSED);
    }

    /** A row whose last field was cut off is a row with fewer GPUs. */
    static void unfinished(Notes notes, int line) {
        notes.warning(
                line,
                Text.of(
                        "最後一列沒有換行，可能在匯出或複製時遭截斷",
                        "the last row has no line end; it may have been cut off by a broken export or copy"),
                WHOLE);
    }

    static void noJobs(Notes notes, long steps, int line) {
        Text message = steps > 0
                ? Text.of(
                        "檔案只有 " + steps + " 個步驟列，沒有任何作業列，因此算不出 GPU 時數",
                        "the file holds " + steps + " step rows and no job row, so no GPU-hours can be worked out")
                : Text.of("檔案沒有任何作業列", "the file holds no job row");
        notes.warning(line, message, EXPORT_AGAIN);
    }

    /** A file of which not one row counts would otherwise be a unit that computed nothing. */
    static void nothingRead(Notes notes, int line, long rows) {
        notes.problem(
                line,
                Text.of(
                        "全部 " + rows + " 列都無法判讀，這個檔案沒有任何作業計入",
                        "none of the " + rows + " rows can be read, so no job of this file counts"),
                EXPORT_AGAIN);
    }

    static void noGpus(Notes notes, int line, long jobs) {
        notes.warning(
                line,
                Text.of(
                        jobs + " 筆作業都沒有 GPU，GPU 時數為 0",
                        "none of " + jobs + " jobs has a GPU, so there are 0 GPU-hours"),
                TRES);
    }

    /** The first line is no header of {@code sacct}. */
    static void notSacct(Notes notes, int line, String header) {
        notes.problem(line, reason(header), EXPORT_AGAIN);
    }

    static void missing(Notes notes, int line, Text message) {
        notes.problem(line, message, EXPORT_AGAIN);
    }

    private static Text reason(String header) {
        String upper = header.toUpperCase(java.util.Locale.ROOT);
        String start = header.stripLeading();
        if (start.startsWith("{") || start.startsWith("[")) {
            return Text.of("這是 JSON；請把 kind 改為 slurm-sacct-json", "this is JSON; set the kind to slurm-sacct-json");
        }
        if (upper.contains("NODELIST") && (upper.contains("AVAIL") || upper.contains("CPUS"))) {
            return Text.of(
                    "這是 sinfo（節點清單）的輸出，不是 sacct 的作業紀錄",
                    "this is output of sinfo (a list of nodes), not job records of sacct");
        }
        if (header.indexOf('|') < 0 && upper.contains("JOBID")) {
            return Text.of(
                    "這是 sacct 或 squeue 給人看的表格，欄位會被截斷；匯出時要加 --parsable2",
                    "this is the table that sacct or squeue prints for people, with columns cut off; --parsable2 is needed");
        }
        if (upper.contains("RUNNING") || upper.contains("PENDING")) {
            return Text.of(
                    "這看來是 squeue（目前佇列）的輸出，不是 sacct 的作業紀錄",
                    "this looks like output of squeue (the queue as it is now), not job records of sacct");
        }
        return Text.of(
                "第一行不是 sacct 的標題列（找不到 JobID 欄）：" + Excerpt.of(header),
                "the first line is no header of sacct (no column JobID): " + Excerpt.of(header));
    }
}
