package io.github.taipei1.bilingual.compare;

import io.github.taipei1.document.LanguageRows;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads the first column of a list of words under {@code language/}. */
final class WordList {
    private WordList() {}

    static Set<String> read(String file) {
        return column(file, 0);
    }

    /** The words of another column, parted by "|" there, in lower case. */
    static Set<String> alternatives(String file, int column) {
        return column(file, column).stream()
                .flatMap(cell -> Arrays.stream(cell.split("\\|")))
                .map(word -> word.toLowerCase(Locale.ROOT))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Set<String> column(String file, int column) {
        return LanguageRows.of(file).stream()
                .map(line -> line.split("\t")[column])
                .collect(Collectors.toUnmodifiableSet());
    }
}
