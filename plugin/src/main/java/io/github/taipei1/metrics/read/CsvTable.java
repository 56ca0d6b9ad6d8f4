package io.github.taipei1.metrics.read;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import io.github.taipei1.finding.Text;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * A CSV file with a header line, read row by row. The delimiter (comma, semicolon or tab) is that of the header; names of
 * columns are compared without case and outer blanks. Rows of a wrong width, bytes that are no UTF-8 and missing columns are
 * told in the notes. A header that stands again, as where two exports were put into one file, is no row.
 */
final class CsvTable {
    private static final int HEADER_LIMIT = 1 << 16;
    private static final Text WIDTH = Text.of(
            "此列未計入。欄位內容含逗號時，請以雙引號括住", "The row does not count. Put a field that holds a comma in double quotes");
    private static final Text ENCODING = Text.of(
            "請另存為「CSV UTF-8」格式；Excel 的「CSV（逗號分隔）」會存成 Big5",
            "Save the file as “CSV UTF-8”; Excel's plain CSV is in the machine's own encoding");
    private static final Text BROKEN =
            Text.of("此行以後未讀入。請檢查雙引號是否成對", "Nothing was read from this line on. Check that double quotes are closed");
    private static final Text HEADER =
            Text.of("請補上欄位，或檢查 taipei1.yaml 的 kind 是否正確", "Add the columns, or check the kind in taipei1.yaml");

    private final Notes notes;
    private List<String> names = List.of();
    private int line = 1;

    private CsvTable(Notes notes) {
        this.notes = notes;
    }

    /**
     * Reads all rows.
     *
     * @param fits whether the header (lower-case names) has what the reader needs
     * @param needed the columns to name where it has not
     */
    static void read(Reading reading, Predicate<List<String>> fits, String needed, Consumer<CsvRow> rows)
            throws IOException {
        CsvTable table = new CsvTable(reading.notes());
        BufferedReader text =
                new BufferedReader(new InputStreamReader(reading.bytes(), StandardCharsets.UTF_8), HEADER_LIMIT);
        try {
            table.read(text, fits, needed, rows);
        } catch (CsvParseException e) {
            reading.notes()
                    .problem(
                            table.line + 1,
                            Text.of("CSV 格式錯誤，無法續讀", "the CSV is broken and cannot be read on"),
                            BROKEN);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private void read(BufferedReader text, Predicate<List<String>> fits, String needed, Consumer<CsvRow> rows)
            throws IOException {
        CsvReader<CsvRecord> csv = CsvReader.builder()
                .fieldSeparator(delimiter(text))
                .skipEmptyLines(true)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .allowExtraCharsAfterClosingQuote(true)
                .maxBufferSize(Lines.LONGEST)
                .ofCsvRecord(text);
        Iterator<CsvRecord> records = csv.iterator();
        if (!records.hasNext()) {
            Empty.tell(notes);
            return;
        }
        CsvRecord header = records.next();
        line = (int) header.getStartingLineNumber();
        names = header.getFields().stream().map(CsvTable::name).toList();
        if (!fits.test(names)) {
            missing(needed);
            return;
        }
        int before = line;
        while (records.hasNext()) {
            row(records.next(), rows);
        }
        if (before == line) {
            notes.problem(line, Text.of("只有標題列，沒有資料", "there is a header and no row"), HEADER);
        }
    }

    private void row(CsvRecord csv, Consumer<CsvRow> rows) {
        line = (int) csv.getStartingLineNumber();
        List<String> fields = csv.getFields();
        boolean blank = fields.stream().allMatch(String::isBlank);
        boolean headerAgain = fields.stream().map(CsvTable::name).toList().equals(names);
        if (blank || headerAgain) {
            return;
        }
        if (fields.stream().anyMatch(field -> field.indexOf('\uFFFD') >= 0)) {
            notes.problem(line, Text.of("此列不是 UTF-8 編碼", "the row is not in UTF-8"), ENCODING);
        } else if (tooWide(fields) || fields.size() < names.size() - trailingBlank()) {
            notes.warning(
                    line,
                    Text.of(
                            "此列有 " + fields.size() + " 欄，標題列有 " + names.size() + " 欄",
                            "the row has " + fields.size() + " columns and the header " + names.size()),
                    WIDTH);
        } else {
            rows.accept(new CsvRow(line, names, fields));
        }
    }

    private boolean tooWide(List<String> fields) {
        return fields.stream().skip(names.size()).anyMatch(field -> !field.isBlank());
    }

    private int trailingBlank() {
        int blank = 0;
        while (blank < names.size() && names.get(names.size() - 1 - blank).isEmpty()) {
            blank++;
        }
        return blank;
    }

    private void missing(String needed) {
        boolean undecodable = names.stream().anyMatch(name -> name.indexOf('\uFFFD') >= 0 || name.indexOf('\0') >= 0);
        if (undecodable) {
            notes.problem(line, Text.of("標題列不是 UTF-8 編碼", "the header is not in UTF-8"), ENCODING);
            return;
        }
        notes.problem(
                line, Text.of("標題列缺少需要的欄位：" + needed, "the header lacks columns that are needed: " + needed), HEADER);
    }

    private static char delimiter(BufferedReader text) throws IOException {
        text.mark(HEADER_LIMIT);
        int[] counts = new int[3];
        int read = 0;
        boolean any = false;
        for (int c = text.read(); c >= 0 && ++read < HEADER_LIMIT && (c != '\n' || !any); c = text.read()) {
            any |= c > ' ' && c != 0xFEFF;
            int index = ",;\t".indexOf(c);
            if (index >= 0) {
                counts[index]++;
            }
        }
        text.reset();
        text.mark(1);
        if (text.read() != 0xFEFF) {
            text.reset();
        }
        return counts[0] >= counts[1] && counts[0] >= counts[2] ? ',' : counts[1] >= counts[2] ? ';' : '\t';
    }

    private static String name(String field) {
        return field.strip().toLowerCase(Locale.ROOT);
    }
}
