package io.github.taipei1.verify;

import io.github.taipei1.bundle.refusal.Shown;
import io.github.taipei1.finding.Place;
import io.github.taipei1.finding.Problem;
import io.github.taipei1.finding.Region;
import io.github.taipei1.finding.Text;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The office's table of received files: who handed in what, when, with which seal code. It is the only word on times of receipt.
 *
 * @param name of the table's file
 * @param receipts its rows, in order
 * @param problems what could not be read
 */
public record Intake(String name, List<Receipt> receipts, List<Problem> problems) {
    public Intake {
        receipts = List.copyOf(receipts);
        problems = List.copyOf(problems);
    }

    /** No table was given. */
    public static Intake none() {
        return new Intake("", List.of(), List.of());
    }

    /**
     * The table against the folder.
     *
     * @param receipts file name to its row; only files that have exactly one
     * @param problems rows without a file, files without a row, files with two, and what could not be read
     */
    public record Matched(SortedMap<String, Receipt> receipts, List<Problem> problems) {
        public Matched {
            problems = List.copyOf(problems);
        }

        public Optional<Receipt> of(String file) {
            return Optional.ofNullable(receipts.get(file));
        }
    }

    /** Rows whose time of receipt is still to come: a slip, which could make a late file look as if it were in time or the other way round. */
    List<Problem> after(LocalDate day) {
        return receipts.stream()
                .filter(receipt ->
                        receipt.receivedAt().filter(at -> at.day().isAfter(day)).isPresent())
                .map(receipt -> problem(
                        receipt.row(),
                        Text.of(
                                "「" + Shown.name(receipt.file()) + "」的收件時間晚於基準日 " + day + "，可能填錯。",
                                "The time of receipt of \"" + Shown.name(receipt.file()) + "\" is after " + day
                                        + ", the day of this run; it may be a slip."),
                        Text.of("請核對收件時間，或以 -Dtaipei1.asOf 指定基準日。", "Check it, or name the day with -Dtaipei1.asOf.")))
                .toList();
    }

    /** Whether a row names the file. */
    boolean names(String file) {
        return receipts.stream().anyMatch(receipt -> key(receipt.file()).equals(key(file)));
    }

    /** @param files names of the files that are there */
    public Matched against(Collection<String> files) {
        List<Problem> found = new ArrayList<>(problems);
        Map<String, List<Receipt>> rows = new LinkedHashMap<>();
        for (Receipt receipt : receipts) {
            rows.computeIfAbsent(key(receipt.file()), any -> new ArrayList<>()).add(receipt);
        }
        SortedMap<String, Receipt> matched = new TreeMap<>();
        List<String> withoutRow = new ArrayList<>();
        for (String file : new TreeSet<>(files)) {
            List<Receipt> own = Optional.ofNullable(rows.remove(key(file))).orElse(List.of());
            if (own.size() == 1) {
                matched.put(file, own.get(0));
            } else if (own.isEmpty()) {
                withoutRow.add(Shown.name(file));
            } else {
                found.add(twice(file, own));
            }
        }
        if (hasRows() && !withoutRow.isEmpty()) {
            found.add(withoutRow(withoutRow));
        }
        rows.values().forEach(left -> left.forEach(receipt -> found.add(withoutFile(receipt))));
        return new Matched(matched, found);
    }

    /** Of a table that is not there, or could not be read, no row is missed: that was said already. */
    private boolean hasRows() {
        return !receipts.isEmpty() || !name.isEmpty() && problems.isEmpty();
    }

    /** Names from a table and from a folder may differ in case and in how their characters are composed. */
    private static String key(String file) {
        return Normalizer.normalize(file.strip(), Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }

    /** One problem for all: in a folder of a hundred nobody reads a hundred times what to do. */
    private Problem withoutRow(List<String> files) {
        return problem(
                1,
                Text.of(
                        "收件表沒有這 " + files.size() + " 個檔案的列，無法得知其收件時間與封存碼：" + String.join("、", files) + "。",
                        "The table has no row for " + files.size()
                                + " of the files; their times of receipt and seal codes are unknown: "
                                + String.join(", ", files) + "."),
                Text.of("請在收件表補上其收件時間與封存碼。", "Add their times of receipt and seal codes to the table."));
    }

    private Problem withoutFile(Receipt receipt) {
        return problem(
                receipt.row(),
                Text.of(
                        "收件表列有「" + Shown.name(receipt.file()) + "」，資料夾內卻沒有這個檔案。",
                        "The table lists \"" + Shown.name(receipt.file())
                                + "\", but there is no such file in the folder."),
                Text.of("請確認檔案是否漏存，或檔名是否不同。", "See whether the file was not saved, or has another name."));
    }

    private Problem twice(String file, List<Receipt> rows) {
        String places = String.join(
                ", ", rows.stream().map(row -> Integer.toString(row.row())).toList());
        return problem(
                rows.get(1).row(),
                Text.of(
                        "「" + Shown.name(file) + "」在收件表出現 " + rows.size() + " 次（第 " + places + " 列），不知以哪一列為準，因此都未採用。",
                        "\"" + Shown.name(file) + "\" stands " + rows.size() + " times in the table (rows " + places
                                + "); which one holds is not known, so none was used."),
                Text.of("請只保留一列。", "Keep one of the rows."));
    }

    private Problem problem(int row, Text message, Text help) {
        return new Problem(new Place(name, Region.at(row, 1)), message, help);
    }
}
