package io.github.taipei1.bilingual.compare;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads the first column of a list of words under {@code language/}. */
final class WordList {
    private WordList() {}

    static Set<String> read(String file) {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                WordList.class.getResourceAsStream("/taipei1/language/" + file), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\t")[0])
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
