package io.github.taipei1.metrics.read;

import io.github.taipei1.finding.Text;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.Predicate;

/**
 * Turns lines into rows of the header's number of columns. Job names and submit lines hold line breaks, so a short line
 * takes up the next ones as long as they are no rows themselves; they also hold delimiters, so the extra ones of a long line go to the
 * column of free text with which the row makes sense. What fits neither way is told, not dropped.
 */
final class SacctRows {
    private static final Text WRONG_HELP = Text.of(
            "此列未計入。請確認匯出過程沒有中斷，並以 sacct --parsable2 重新匯出",
            "The row does not count. Make sure the export was not cut off, and export again with sacct --parsable2");
    private static final byte[] JOB_ID = "JobID".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] MARKED_JOB_ID = "\uFEFFJobID".getBytes(StandardCharsets.UTF_8);
    private static final Text OTHER_HEADER = Text.of(
            "自此行起是另一份欄位不同的匯出，未讀入", "another export with other columns begins here; from this line on nothing was read");
    private static final Text ONE_EXPORT = Text.of(
            "請將各份匯出分別存檔並逐一列於 metrics，或以相同欄位重新匯出",
            "Put each export into a file of its own and name each under metrics, or export again with the same columns");
    private static final int MOST_JOINED = 1 << 20;

    private final Lines lines;
    private final SacctLayout layout;
    private final Notes notes;
    private final SacctRecord record;
    private final Predicate<SacctRecord> sensible;
    private final String header;
    private boolean held;

    private long unread;

    /**
     * @param header the line that the layout is of, which stands again where exports were put into one file
     * @param sensible whether a row whose columns were guessed makes sense
     */
    SacctRows(Lines lines, String header, SacctLayout layout, Notes notes, Predicate<SacctRecord> sensible) {
        this.header = header.strip();
        this.lines = lines;
        this.layout = layout;
        this.notes = notes;
        this.record = new SacctRecord(layout.delimiter(), layout.size());
        this.sensible = sensible;
        lines.mark(layout.delimiter()[0]);
    }

    SacctRecord record() {
        return record;
    }

    /** Goes to the next row of the right width; false at the end of the file. */
    boolean next() throws IOException {
        while (held || lines.next()) {
            held = false;
            record.line = lines.line();
            if (starts(JOB_ID) || starts(MARKED_JOB_ID)) {
                lines.skipMark();
                if (!lines.text().strip().equals(header)) {
                    notes.problem(lines.line(), OTHER_HEADER, ONE_EXPORT);
                    return false;
                }
                continue;
            }
            int columns = record.split(lines);
            if (columns == layout.size()) {
                return true;
            }
            boolean blank = columns == 1 && record.text(0).isBlank();
            if (!blank && (columns < layout.size() ? joined(columns) : parted(columns))) {
                return true;
            }
        }
        return false;
    }

    private boolean starts(byte[] word) {
        int from = lines.from();
        int to = from + word.length;
        return lines.to() > to
                && lines.buffer()[from] == word[0]
                && Arrays.equals(lines.buffer(), from, to, word, 0, word.length)
                && lines.buffer()[to] == layout.delimiter()[0];
    }

    private boolean joined(int columns) throws IOException {
        int first = lines.line();
        int have = columns;
        byte[] all = Arrays.copyOfRange(lines.buffer(), lines.from(), lines.to());
        int length = all.length;
        SacctRecord part = new SacctRecord(layout.delimiter(), layout.size());
        while (length < MOST_JOINED && lines.next()) {
            int more = part.split(lines);
            boolean beyond = have + more - 1 > layout.size();
            if (beyond && isRow(part, more)) {
                held = true;
                break;
            }
            int size = lines.to() - lines.from();
            if (length + size + 1 > all.length) {
                all = Arrays.copyOf(all, (length + size + 1) * 2);
            }
            all[length] = ' ';
            System.arraycopy(lines.buffer(), lines.from(), all, length + 1, size);
            length += size + 1;
            have += more - 1;
            if (beyond) {
                held = !parted(all, 0, length, have);
                record.line = first;
                if (!held) {
                    return true;
                }
                break;
            }
            if (have == layout.size()) {
                record.split(all, 0, length);
                record.line = first;
                return true;
            }
        }
        wrong(first, columns);
        return false;
    }

    /** Whether a line is a row of its own, with delimiters in its text or without. */
    private boolean isRow(SacctRecord line, int columns) {
        return columns == layout.size()
                ? sensible.test(line)
                : columns > layout.size() && parted(lines.buffer(), lines.from(), lines.to(), columns);
    }

    private boolean parted(int columns) {
        if (parted(lines.buffer(), lines.from(), lines.to(), columns)) {
            return true;
        }
        wrong(lines.line(), columns);
        return false;
    }

    /** Gives the delimiters beyond those of the header to the column of free text with which the row makes sense. */
    private boolean parted(byte[] data, int from, int to, int columns) {
        int extra = columns - layout.size();
        for (int column = 0; column < layout.size(); column++) {
            if (layout.freeText(column)) {
                record.splitAround(data, from, to, column, extra);
                if (sensible.test(record)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** How many rows could not be told into columns. */
    long unread() {
        return unread;
    }

    private void wrong(int line, int columns) {
        unread++;
        notes.warning(
                line,
                Text.of(
                        "此列有 " + columns + " 欄，標題列有 " + layout.size() + " 欄，無法判讀",
                        "the row has " + columns + " columns and the header " + layout.size()
                                + ", so it cannot be read"),
                WRONG_HELP);
    }
}
