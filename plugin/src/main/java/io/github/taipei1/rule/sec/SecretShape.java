package io.github.taipei1.rule.sec;

import io.github.taipei1.document.LanguageRows;
import io.github.taipei1.finding.Text;
import io.github.taipei1.rule.words.Search;
import java.util.List;
import java.util.Locale;

/**
 * One shape of a credential, from {@code secrets.tsv}.
 *
 * @param words plain words of which one stands in or beside it
 * @param search its first group that matches is the secret
 * @param test what the secret must be like beyond its shape
 * @param overLines whether it may reach over the end of a line
 */
record SecretShape(String id, Text name, List<String> words, Search search, Test test, boolean overLines) {
    private static final String FILE = "secrets.tsv";
    private static final int COLUMNS = 8;

    /** How a match is told from a stand-in. */
    enum Test {
        /** Mixed enough to be a token. */
        RANDOM,
        /** The body of a key, which has long runs of one character by its format. */
        KEY,
        /** Not one of the words that people put for a password. */
        PASSWORD,
        /** A password of letters alone where a command takes one. */
        COMMAND,
        /** Base64 of a name and a password. */
        LOGIN,
        /** A token that is no textbook example. */
        JWT,
        /** The value of a variable or field with a telling name. */
        ASSIGNED,
        /** The same for long tokens. */
        ASSIGNED_TOKEN
    }

    SecretShape {
        words = List.copyOf(words);
    }

    /** All shapes, in the order of the file: the more telling ones come first. */
    static List<SecretShape> load() {
        return LanguageRows.of(FILE).stream().map(SecretShape::parse).toList();
    }

    private static SecretShape parse(String line) {
        String[] parts = line.split("\t");
        if (parts.length != COLUMNS) {
            throw new IllegalStateException(FILE + ": a row has " + COLUMNS + " columns: " + line);
        }
        return new SecretShape(
                parts[0],
                Text.of(parts[1], parts[2]),
                List.of(parts[3].split("\\|")),
                new Search(parts[4]),
                Test.valueOf(parts[5].toUpperCase(Locale.ROOT).replace('-', '_')),
                parts[6].equals("text"));
    }
}
