package io.github.taipei1.metrics.read;

import io.github.taipei1.metrics.JobState;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The state that a hand-written mark or word stands for; the more telling ones are looked for first. */
enum RunLogState {
    REQUEUED(JobState.REQUEUED, "🔁", "🔄", "requeue", "重排", "重跑"),
    TIMEOUT(JobState.TIMEOUT, "⏰", "⌛", "timeout", "timed out", "逾時", "超時"),
    MEMORY(JobState.OUT_OF_MEMORY, "oom", "out of memory", "記憶體不足"),
    NODE(JobState.NODE_FAIL, "node fail", "node_fail", "節點故障"),
    CANCELLED(JobState.CANCELLED, "🛑", "⏹", "🚫", "cancel", "取消", "中止"),
    UNFINISHED(JobState.RUNNING, "尚未", "還沒", "not yet"),
    FAILED(
            JobState.FAILED,
            "❌",
            "✗",
            "✘",
            "💥",
            "🔴",
            "fail",
            "crash",
            "error",
            "incomplete",
            "unsuccessful",
            "unfinished",
            "interrupted",
            "abort",
            "killed",
            "not complete",
            "not finished",
            "not done",
            "not successful",
            "not ok",
            "失敗",
            "錯誤",
            "未完成",
            "沒完成",
            "未成功",
            "不成功",
            "中斷"),
    RUNNING(JobState.RUNNING, "🏃", "⏳", "▶", "running", "in progress", "執行中", "進行中"),
    COMPLETED(
            JobState.COMPLETED,
            "✅",
            "✔",
            "✓",
            "🟢",
            "☑",
            "🎉",
            "done",
            "ok",
            "success",
            "complete",
            "finished",
            "完成",
            "成功");

    /** What is said to be absent is no state: {@code no errors}, {@code 0 failures}, {@code 無錯誤}. */
    private static final Pattern DENIED = Pattern.compile(
            "(?<![a-z0-9])(?:no|without|0|zero) +(?:any +)?(?:error|fail|crash)\\w*|[無沒零0] *有?(?:錯誤|失敗|中斷)");

    private final JobState state;
    private final List<Pattern> signs;

    RunLogState(JobState state, String... signs) {
        this.state = state;
        this.signs = List.of(signs).stream().map(RunLogState::pattern).toList();
    }

    /**
     * A Latin word starts where no letter stands before it, so that {@code broken} is not ok and {@code incomplete} not complete; short
     * ones that begin others stand alone.
     */
    private static Pattern pattern(String sign) {
        boolean latin = sign.charAt(0) < 0x80;
        boolean whole = List.of("ok", "done", "oom").contains(sign);
        return Pattern.compile((latin ? "(?<![a-z])" : "") + Pattern.quote(sign) + (whole ? "(?![a-z])" : ""));
    }

    /** The state of a cell, {@link JobState#OTHER} where it tells none. */
    static JobState of(String cell) {
        String said = DENIED.matcher(cell.toLowerCase(Locale.ROOT)).replaceAll(" ");
        for (RunLogState mark : values()) {
            if (mark.signs.stream().anyMatch(sign -> sign.matcher(said).find())) {
                return mark.state;
            }
        }
        return JobState.parse(cell).orElse(JobState.OTHER);
    }
}
