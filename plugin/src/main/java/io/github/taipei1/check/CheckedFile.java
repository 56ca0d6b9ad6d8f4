package io.github.taipei1.check;

import io.github.taipei1.finding.Text;
import java.util.Locale;
import java.util.Optional;

/**
 * A file, or a folder with a trailing slash, and what was done with it.
 *
 * @param kind what it is to its readers, such as {@code paper}; empty for what was passed over
 */
public record CheckedFile(String path, String kind, State state, Optional<Text> why) {

    /** What was done with a file. */
    public enum State {
        CHECKED,
        SKIPPED,
        FAILED;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
