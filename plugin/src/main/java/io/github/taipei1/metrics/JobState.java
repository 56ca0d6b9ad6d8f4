package io.github.taipei1.metrics;

import io.github.taipei1.finding.Text;
import java.util.Locale;
import java.util.Optional;

/** How a job ended, or that it has not; the states of Slurm, which other sources are mapped to. */
public enum JobState {
    COMPLETED("CD", Text.of("完成", "completed")),
    FAILED("F", Text.of("失敗", "failed")),
    CANCELLED("CA", Text.of("取消", "cancelled")),
    TIMEOUT("TO", Text.of("逾時", "timed out")),
    NODE_FAIL("NF", Text.of("節點故障", "node failure")),
    OUT_OF_MEMORY("OOM", Text.of("記憶體不足", "out of memory")),
    PREEMPTED("PR", Text.of("被優先作業取代", "preempted")),
    REQUEUED("RQ", Text.of("重新排入", "requeued")),
    BOOT_FAIL("BF", Text.of("開機失敗", "boot failure")),
    DEADLINE("DL", Text.of("超過期限", "deadline missed")),
    REVOKED("RV", Text.of("撤銷", "revoked")),
    RUNNING("R", Text.of("執行中", "running")),
    PENDING("PD", Text.of("等待中", "pending")),
    SUSPENDED("S", Text.of("暫停", "suspended")),
    OTHER("", Text.of("其他", "other"));

    private final String code;
    private final Text label;

    JobState(String code, Text label) {
        this.code = code;
        this.label = label;
    }

    public Text label() {
        return label;
    }

    /** The word in KPI ids and files, such as {@code node-fail}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether the job still holds or awaits its GPUs. */
    public boolean open() {
        return this == RUNNING || this == PENDING || this == SUSPENDED;
    }

    /** Whether GPU time of such a job is lost: it ended, and not by completing. */
    public boolean lost() {
        return !open() && this != COMPLETED && this != OTHER;
    }

    /**
     * Reads a state as {@code sacct} prints it: long or short, with what follows a blank or a plus sign cut off
     * ({@code CANCELLED by 1001}, {@code CANCELLED+}); also the words of this product's own files.
     */
    public static Optional<JobState> parse(String text) {
        String word = text.strip().toUpperCase(Locale.ROOT).replace('-', '_');
        int end = 0;
        while (end < word.length() && word.charAt(end) != ' ' && word.charAt(end) != '+') {
            end++;
        }
        word = word.substring(0, end);
        for (JobState state : values()) {
            if (!word.isEmpty() && (state.name().equals(word) || state.code.equals(word))) {
                return Optional.of(state);
            }
        }
        return switch (word) {
            case "COMPLETING", "CONFIGURING", "RESIZING", "STAGE_OUT", "CG", "CF" -> Optional.of(RUNNING);
            case "REQUEUE_HOLD", "REQUEUE_FED", "SPECIAL_EXIT" -> Optional.of(REQUEUED);
            case "LAUNCH_FAILED", "RECONFIG_FAIL" -> Optional.of(FAILED);
            case "SIGNALING", "STOPPED" -> Optional.of(SUSPENDED);
            default -> Optional.empty();
        };
    }
}
