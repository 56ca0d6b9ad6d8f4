package io.github.taipei1.rule;

import java.util.Collection;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Supplier;

/**
 * What several rules of one run need and only one works out, such as the comparison of two drafts. Safe for several threads;
 * a result must not depend on who asks first.
 */
public final class Shared {
    private final ConcurrentMap<String, ConcurrentMap<Class<?>, Result>> byName = new ConcurrentHashMap<>();

    /** One result, worked out by the first who asks while the others wait. */
    private static final class Result {
        private Object value;
        private Grounds grounds;

        /** What it rests on is noted for everybody who asks, though only the first has it worked out. */
        synchronized Object get(Supplier<?> work, Grounds asking) {
            if (value == null) {
                asking.begin();
                try {
                    value = work.get();
                } finally {
                    grounds = asking.end();
                }
            } else {
                asking.add(grounds);
            }
            return value;
        }
    }

    /**
     * The result of a type under a name, worked out at the first call. The work may ask for other results.
     *
     * @param name what it is a result of; empty if there is one of the type alone
     * @param asking the grounds of what it is asked for
     */
    <T> T of(Class<T> type, String name, Supplier<T> work, Grounds asking) {
        Result result = byName.computeIfAbsent(name, key -> new ConcurrentHashMap<>())
                .computeIfAbsent(type, key -> new Result());
        return type.cast(result.get(work, asking));
    }

    /** Says that nobody will ask for the results under these names for a while. */
    public void release(Collection<String> names) {
        names.forEach(byName::remove);
    }
}
