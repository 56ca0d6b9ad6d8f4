package io.github.taipei1.verify;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import io.github.taipei1.bundle.StrictText;
import io.github.taipei1.bundle.office.Cell;
import io.github.taipei1.bundle.office.Workbook;
import io.github.taipei1.bundle.refusal.FileKind;
import io.github.taipei1.bundle.refusal.Refused;
import io.github.taipei1.bundle.zip.RandomBytes;
import io.github.taipei1.finding.Place;
import io.github.taipei1.finding.Problem;
import io.github.taipei1.finding.Region;
import io.github.taipei1.finding.Text;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** Reads the office's table, CSV in UTF-8 or the first sheet of an XLSX. */
public final class IntakeReader {
    private static final int MOST_COLUMNS = 100;
    private static final String FILE = "file";
    private static final int ROWS_ABOVE = 10;
    private static final String RECEIVED = "received-at";
    private static final String SEAL = "seal";
    private static final Map<String, String> COLUMNS = Map.ofEntries(
            Map.entry("file", FILE),
            Map.entry("檔名", FILE),
            Map.entry("檔案", FILE),
            Map.entry("檔案名稱", FILE),
            Map.entry("received-at", RECEIVED),
            Map.entry("received at", RECEIVED),
            Map.entry("收件時間", RECEIVED),
            Map.entry("收件日期", RECEIVED),
            Map.entry("seal", SEAL),
            Map.entry("封存碼", SEAL),
            Map.entry("收件封存碼", SEAL));
    private static final Text HELP = Text.of(
            "收件表需要三欄：file、received-at、seal（或 檔名、收件時間、封存碼），可用 CSV（UTF-8）或 XLSX。",
            "The table needs the columns file, received-at and seal, as CSV (UTF-8) or XLSX.");

    private static final Text MEND_TIME =
            Text.of("在更正之前，此列視為沒有收件時間。", "Until it is mended this row counts as without a time of receipt.");

    private final String name;
    private final List<Receipt> receipts = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    private IntakeReader(String name) {
        this.name = name;
    }

    /** A cell of either format; a date in Excel is a number. */
    private record Value(String text, Optional<BigDecimal> serial) {}

    /**
     * Reads a table; what can't be read is in its problems.
     *
     * @param name of the file, for problems
     */
    public static Intake read(String name, byte[] bytes) {
        IntakeReader reader = new IntakeReader(name);
        try {
            if (FileKind.of(Arrays.copyOf(bytes, Math.min(512, bytes.length))) == FileKind.ZIP) {
                reader.workbook(Workbook.read(RandomBytes.of(bytes)));
            } else {
                reader.csv(StrictText.read(name, bytes));
            }
        } catch (Refused e) {
            reader.problem(1, e.refusal().what(), unreadableHelp());
        } catch (IOException | UncheckedIOException | CsvParseException e) {
            reader.problem(1, Text.of("收件表無法判讀。", "The table can't be read."), HELP);
        }
        return new Intake(name, reader.receipts, reader.problems);
    }

    private static Text unreadableHelp() {
        return Text.of(
                "請在 Excel 選「檔案 → 另存新檔」，類型選「CSV UTF-8（逗號分隔）」，或直接使用 XLSX。",
                "In Excel choose File, Save As, \"CSV UTF-8 (comma delimited)\", or use the XLSX itself.");
    }

    private void csv(String text) {
        String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
        SortedMap<Integer, List<Value>> rows = new TreeMap<>();
        try (CsvReader<CsvRecord> csv = CsvReader.builder()
                .fieldSeparator(separator(plain))
                .skipEmptyLines(true)
                .allowMissingFields(true)
                .allowExtraFields(true)
                .ofCsvRecord(plain)) {
            for (CsvRecord record : csv) {
                rows.put(
                        (int) record.getStartingLineNumber(),
                        record.getFields().stream()
                                .map(field -> new Value(field.strip(), Optional.empty()))
                                .toList());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        table(rows, false);
    }

    private static char separator(String text) {
        String head = text.lines().findFirst().orElse("");
        if (head.indexOf(',') >= 0) {
            return ',';
        }
        return head.indexOf('\t') >= 0 ? '\t' : head.indexOf(';') >= 0 ? ';' : ',';
    }

    private void workbook(Workbook workbook) {
        SortedMap<Integer, List<Value>> rows = new TreeMap<>();
        Value empty = new Value("", Optional.empty());
        for (Cell cell : workbook.sheets().isEmpty()
                ? List.<Cell>of()
                : workbook.sheets().get(0).cells()) {
            if (cell.column() > MOST_COLUMNS) {
                continue;
            }
            List<Value> row = rows.computeIfAbsent(cell.row(), any -> new ArrayList<>());
            while (row.size() < cell.column()) {
                row.add(empty);
            }
            row.set(
                    cell.column() - 1,
                    new Value(cell.text().strip(), cell.number().filter(any -> cell.isDate())));
        }
        table(rows, workbook.from1904());
    }

    private void table(SortedMap<Integer, List<Value>> rows, boolean from1904) {
        if (rows.isEmpty()) {
            problem(1, Text.of("收件表是空的。", "The table is empty."), HELP);
            return;
        }
        int head = head(rows);
        Map<String, Integer> columns = columns(head, rows.get(head));
        for (String column : List.of(FILE, RECEIVED, SEAL)) {
            if (!columns.containsKey(column)) {
                problem(head, Text.of("收件表缺少「" + column + "」欄。", "The table has no column \"" + column + "\"."), HELP);
            }
        }
        if (columns.containsKey(FILE)) {
            rows.tailMap(head + 1).forEach((number, row) -> row(number, row, columns, from1904));
        }
    }

    /** The row that names the columns: tables often have a title above it. */
    private static int head(SortedMap<Integer, List<Value>> rows) {
        return rows.entrySet().stream()
                .limit(ROWS_ABOVE)
                .filter(row -> row.getValue().stream().anyMatch(value -> FILE.equals(COLUMNS.get(title(value)))))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseGet(rows::firstKey);
    }

    private static String title(Value value) {
        return value.text().toLowerCase(Locale.ROOT);
    }

    /** Where each column is; of two for one thing neither is taken, for nobody knows which holds. */
    private Map<String, Integer> columns(int row, List<Value> head) {
        Map<String, Integer> columns = new TreeMap<>();
        Set<String> twice = new TreeSet<>();
        for (int i = 0; i < head.size(); i++) {
            Optional<String> column = Optional.ofNullable(COLUMNS.get(title(head.get(i))));
            if (column.isPresent() && columns.put(column.get(), i) != null) {
                twice.add(column.get());
            }
        }
        for (String column : twice) {
            columns.remove(column);
            problem(
                    row,
                    Text.of(
                            "收件表有兩個「" + column + "」欄，不知以哪一欄為準，因此都未採用。",
                            "The table has two columns \"" + column
                                    + "\"; which one holds is not known, so neither was used."),
                    Text.of("請只保留一欄。", "Keep one of them."));
        }
        return columns;
    }

    private void row(int number, List<Value> row, Map<String, Integer> columns, boolean from1904) {
        Optional<Value> file = value(row, columns, FILE);
        Optional<Value> received = value(row, columns, RECEIVED);
        Optional<String> seal = value(row, columns, SEAL).map(Value::text);
        if (file.isEmpty()) {
            if (received.isPresent() || seal.isPresent()) {
                problem(number, Text.of("這一列沒有檔名。", "This row names no file."), HELP);
            }
            return;
        }
        Optional<ReceivedAt.Read> read = received.map(value -> value.serial()
                .map(serial -> ReceivedAt.ofSerial(serial, from1904))
                .orElseGet(() -> ReceivedAt.read(value.text())));
        read.flatMap(ReceivedAt.Read::fault).ifPresent(fault -> problem(number, fault, MEND_TIME));
        receipts.add(new Receipt(number, file.get().text(), read.flatMap(ReceivedAt.Read::value), seal));
    }

    private static Optional<Value> value(List<Value> row, Map<String, Integer> columns, String column) {
        return Optional.ofNullable(columns.get(column))
                .filter(i -> i < row.size())
                .map(row::get)
                .filter(value -> !value.text().isEmpty());
    }

    private void problem(int row, Text message, Text help) {
        problems.add(new Problem(new Place(name, Region.at(row, 1)), message, help));
    }
}
