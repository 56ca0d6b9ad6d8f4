package io.github.taipei1.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The rows of a list of words that comes with the templates; what its columns are, whoever asks for it knows. */
public final class LanguageRows {
    private static final String FOLDER = "taipei1/language/";

    private LanguageRows() {}

    /**
     * All rows of a file in their order, without comments and blank lines.
     *
     * @throws IllegalStateException if the templates have no such file
     */
    public static List<String> of(String file) {
        return text(file)
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
    }

    /**
     * The whole text of a file, for who does not want all of its rows.
     *
     * @throws IllegalStateException if the templates have no such file
     */
    public static String text(String file) {
        try (InputStream in = LanguageRows.class.getClassLoader().getResourceAsStream(FOLDER + file)) {
            if (in == null) {
                throw new IllegalStateException("missing in the templates: " + FOLDER + file);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
