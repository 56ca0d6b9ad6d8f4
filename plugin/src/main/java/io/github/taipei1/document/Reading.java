package io.github.taipei1.document;

import io.github.taipei1.finding.Problem;
import io.github.taipei1.finding.Text;
import java.util.Optional;

/** What came of reading a file as a {@code T}: its decoded {@link Source}, or a whole {@link Document}. */
public sealed interface Reading<T> {

    /** @param remark what a person should know although it was read, such as that it was taken as plain text and why */
    record Read<T>(T value, Optional<Problem> remark) implements Reading<T> {
        public Read(T value) {
            this(value, Optional.empty());
        }
    }

    /** Not a text that can be checked, such as a picture or a huge file. */
    record Skipped<T>(Text why) implements Reading<T> {}

    /** A text that cannot be read as it should, such as one in Big5. */
    record Failed<T>(Problem problem) implements Reading<T> {}

    /** What was read, if it was. */
    default Optional<T> content() {
        return this instanceof Read<T> read ? Optional.of(read.value()) : Optional.empty();
    }

    /** Why it was skipped, failed, or was read otherwise than its name promises. */
    default Optional<Text> reason() {
        if (this instanceof Skipped<T> skipped) {
            return Optional.of(skipped.why());
        }
        return this instanceof Failed<T> failed
                ? Optional.of(failed.problem().message())
                : ((Read<T>) this).remark().map(Problem::message);
    }

    /** The same answer for another kind of content; only for a reading that has none. */
    default <U> Reading<U> without() {
        if (this instanceof Skipped<T> skipped) {
            return new Skipped<>(skipped.why());
        }
        if (this instanceof Failed<T> failed) {
            return new Failed<>(failed.problem());
        }
        throw new IllegalStateException("it was read");
    }
}
