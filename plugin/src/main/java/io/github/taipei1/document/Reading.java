package io.github.taipei1.document;

import io.github.taipei1.finding.Problem;
import io.github.taipei1.finding.Text;

/** What came of reading a file as a {@code T}: its decoded {@link Source}, or a whole {@link Document}. */
public sealed interface Reading<T> {

    record Read<T>(T value) implements Reading<T> {}

    /** Not a text that can be checked, such as a picture or a huge file. */
    record Skipped<T>(Text why) implements Reading<T> {}

    /** A text that cannot be read as it should, such as one in Big5. */
    record Failed<T>(Problem problem) implements Reading<T> {}
}
