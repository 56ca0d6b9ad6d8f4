package io.github.taipei1.rule;

import java.util.Optional;
import java.util.function.Supplier;

/** A value that is worked out at the first question and kept. Safe for several threads. */
public final class Once<T> implements Supplier<T> {
    private final Supplier<T> source;
    private Optional<T> value = Optional.empty();

    public Once(Supplier<T> source) {
        this.source = source;
    }

    @Override
    public synchronized T get() {
        if (value.isEmpty()) {
            value = Optional.of(source.get());
        }
        return value.get();
    }
}
