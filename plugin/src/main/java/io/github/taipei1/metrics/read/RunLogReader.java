package io.github.taipei1.metrics.read;

import io.github.taipei1.finding.Text;
import io.github.taipei1.metrics.Quality;
import io.github.taipei1.metrics.UsageTableBuilder;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads a run log that a team keeps by hand: tables in Markdown, with or without pipes at the edges, with columns for job, GPUs, start,
 * and end or duration. All its figures are estimates. Tables without these columns are other tables of the same document and are
 * passed over, and told where they lack one column only; so is what stands in a fence, which shows how a table is written.
 */
final class RunLogReader implements MetricsReader {
    private static final Text TABLE = Text.of(
            "表格需有作業、GPU 數、開始時間，以及結束時間或時長等欄位", "A table needs columns for job, GPUs, start, and end or duration");
    private static final Text ROW = Text.of(
            "此列未計入。時間寫成 2025-11-10 09:00，時長寫成 3h07m，GPU 數寫成整數",
            "The row does not count. Write times like 2025-11-10 09:00, durations like 3h07m, GPUs as a whole number");
    private static final Text ENCODING = Text.of("請以 UTF-8 另存", "Save the file as UTF-8");

    @Override
    public void read(Reading reading) throws IOException {
        Lines lines = reading.lines();
        Table table = new Table(reading.notes());
        boolean fenced = false;
        boolean undecodable = false;
        while (lines.next()) {
            lines.skipMark();
            String text = lines.text().strip();
            undecodable |= text.indexOf('\uFFFD') >= 0;
            boolean fence = text.startsWith("```") || text.startsWith("~~~");
            fenced ^= fence;
            if (fenced || fence || text.indexOf('|') < 0) {
                table.ends();
            } else {
                table.line(cells(text), lines.line());
            }
        }
        if (!table.found && undecodable) {
            reading.notes().problem(1, Text.of("檔案不是 UTF-8 編碼", "the file is not in UTF-8"), ENCODING);
        } else if (!table.found) {
            reading.notes().problem(1, Text.of("找不到可用的執行紀錄表格", "there is no table of runs that can be read"), TABLE);
        } else if (table.usage.rows() == 0) {
            reading.notes().warning(1, Text.of("執行紀錄表格沒有任何可用的列", "the table of runs has no usable row"), ROW);
        }
        reading.usage(table.usage, false);
    }

    /** The tables of the document, line by line. */
    private static final class Table {
        private final Notes notes;
        private final UsageTableBuilder usage = new UsageTableBuilder();
        private Optional<RunLogColumns> columns = Optional.empty();
        private List<String> header = List.of();
        private int headerLine;
        private boolean ruled;
        private boolean found;

        Table(Notes notes) {
            this.notes = notes;
        }

        void ends() {
            columns = Optional.empty();
            header = List.of();
            ruled = false;
        }

        void line(List<String> cells, int line) {
            boolean ruler = ruler(cells) && !header.isEmpty();
            if (!ruled && !ruler) {
                header = cells;
                headerLine = line;
            } else if (!ruled) {
                ruled = true;
                columns = RunLogColumns.of(header);
                found |= columns.isPresent();
                if (columns.isEmpty()) {
                    RunLogColumns.lacking(header)
                            .ifPresent(lacking -> notes.warning(
                                    headerLine,
                                    Text.of(
                                            "此表格缺少「" + lacking.zhTw() + "」欄，未計入",
                                            "the table has no column for " + lacking.en() + ", so it does not count"),
                                    TABLE));
                }
            } else if (columns.isPresent() && !ruler && !cells.equals(header)) {
                row(cells, line);
            }
        }

        private void row(List<String> cells, int line) {
            RunLogColumns.Run run = columns.orElseThrow().run(cells);
            if (run.job().isEmpty() && run.start() == Times.NONE) {
                return;
            }
            if (run.unread().isPresent()) {
                notes.problem(line, run.unread().get(), ROW);
                return;
            }
            if (run.end() == Times.NONE) {
                SacctNotes.running(notes, line, run.job(), run.state());
            }
            usage.times(0, run.start(), run.end())
                    .gpus(run.gpus().orElseThrow())
                    .model(run.model())
                    .state(run.state())
                    .quality(Quality.ESTIMATED)
                    .add(run.job().isEmpty() ? "line " + line : run.job(), line);
        }

        private static boolean ruler(List<String> cells) {
            return cells.stream()
                    .allMatch(cell -> !cell.isEmpty() && cell.chars().allMatch(c -> c == '-' || c == ':'));
        }
    }

    /** The cells of a row; a backslash keeps a pipe inside a cell. */
    static List<String> cells(String row) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        for (int i = row.startsWith("|") ? 1 : 0; i < row.length(); i++) {
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
}
