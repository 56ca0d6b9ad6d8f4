package io.github.taipei1.metrics.read;

import java.util.List;

/**
 * A row of a CSV file.
 *
 * @param line where it starts, from 1
 * @param names lower-case names of the columns
 */
record CsvRow(int line, List<String> names, List<String> fields) {

    /** The field of the first of these columns that the file has, without outer blanks; empty if it has none. */
    String get(String... columns) {
        for (String column : columns) {
            int index = names.indexOf(column);
            if (index >= 0) {
                return index < fields.size() ? fields.get(index).strip() : "";
            }
        }
        return "";
    }
}
