package io.github.taipei1.metrics.read;

import io.github.taipei1.finding.Text;
import io.github.taipei1.metrics.JobState;
import io.github.taipei1.metrics.Quality;
import io.github.taipei1.metrics.UsageTableBuilder;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads a run log that a team keeps by hand: tables in Markdown with columns for job, GPUs, start, and end or duration. All its
 * figures are estimates. Tables without these columns are other tables of the same document and are passed over; where no
 * table fits, that is told.
 */
final class RunLogReader implements MetricsReader {
    private static final Text TABLE = Text.of(
            "表格需有作業、GPU 數、開始時間，以及結束時間或時長等欄位", "A table needs columns for job, GPUs, start, and end or duration");
    private static final Text ROW = Text.of(
            "此列未計入。時間寫成 2025-11-10 09:00，時長寫成 3h07m，GPU 數寫成整數",
            "The row does not count. Write times like 2025-11-10 09:00, durations like 3h07m, GPUs as a whole number");

    @Override
    public void read(Reading reading) throws IOException {
        Lines lines = reading.lines();
        UsageTableBuilder table = new UsageTableBuilder();
        Optional<RunLogColumns> columns = Optional.empty();
        boolean inTable = false;
        boolean anyTable = false;
        while (lines.next()) {
            String text = lines.text().strip();
            if (!text.startsWith("|")) {
                inTable = false;
                continue;
            }
            List<String> cells = cells(text);
            if (!inTable) {
                columns = RunLogColumns.of(cells);
                anyTable |= columns.isPresent();
                inTable = true;
            } else if (columns.isPresent() && !ruler(cells)) {
                row(reading.notes(), table, columns.get(), cells, lines.line());
            }
        }
        if (!anyTable) {
            reading.notes().problem(1, Text.of("找不到可用的執行紀錄表格", "there is no table of runs that can be read"), TABLE);
        } else if (table.rows() == 0) {
            reading.notes().warning(1, Text.of("執行紀錄表格沒有任何可用的列", "the table of runs has no usable row"), ROW);
        }
        reading.usage(table, false);
    }

    private static void row(Notes notes, UsageTableBuilder table, RunLogColumns columns, List<String> cells, int line) {
        RunLogColumns.Run run = columns.run(cells);
        if (run.job().isEmpty() && run.start() == Times.NONE) {
            return;
        }
        boolean open = run.state().open();
        if (run.start() <= 0 || run.gpus().isEmpty() || run.end() < 0 || run.end() == 0 && !open) {
            notes.problem(line, Text.of("GPU 數、開始時間或時長無法判讀", "GPUs, start or duration cannot be read"), ROW);
            return;
        }
        if (open) {
            SacctNotes.running(notes, line, run.job(), run.state());
        }
        table.times(0, run.start(), run.end())
                .gpus(run.gpus().get())
                .model(run.model())
                .state(run.state())
                .quality(Quality.ESTIMATED)
                .add(run.job().isEmpty() ? "line " + line : run.job(), line);
    }

    private static boolean ruler(List<String> cells) {
        return cells.stream().allMatch(cell -> !cell.isEmpty() && cell.chars().allMatch(c -> c == '-' || c == ':'));
    }

    /** The cells of a row; a backslash keeps a pipe inside a cell. */
    static List<String> cells(String row) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        for (int i = 1; i < row.length(); i++) {
            char c = row.charAt(i);
            if (c == '\\' && i + 1 < row.length() && row.charAt(i + 1) == '|') {
                cell.append('|');
                i++;
            } else if (c == '|') {
                cells.add(cell.toString().strip());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        if (!cell.toString().isBlank()) {
            cells.add(cell.toString().strip());
        }
        return cells;
    }

    /** The state that a hand-written mark or word stands for. */
    static JobState state(String cell) {
        for (Mark mark : Mark.values()) {
            if (mark.in(cell)) {
                return mark.state;
            }
        }
        return JobState.parse(cell).orElse(JobState.OTHER);
    }

    /** Marks and words, the more telling ones first. */
    private enum Mark {
        REQUEUED(JobState.REQUEUED, "🔁", "🔄", "requeue", "重排", "重跑"),
        TIMEOUT(JobState.TIMEOUT, "⏰", "⌛", "timeout", "timed out", "逾時", "超時"),
        MEMORY(JobState.OUT_OF_MEMORY, "oom", "out of memory", "記憶體不足"),
        NODE(JobState.NODE_FAIL, "node fail", "node_fail", "節點故障"),
        CANCELLED(JobState.CANCELLED, "🛑", "⏹", "🚫", "cancel", "取消", "中止"),
        FAILED(JobState.FAILED, "❌", "✗", "✘", "💥", "🔴", "fail", "crash", "error", "失敗", "錯誤"),
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

        private final JobState state;
        private final List<String> signs;

        Mark(JobState state, String... signs) {
            this.state = state;
            this.signs = List.of(signs);
        }

        boolean in(String cell) {
            String lower = cell.toLowerCase(java.util.Locale.ROOT);
            return signs.stream().anyMatch(lower::contains);
        }
    }
}
