package io.github.taipei1.bundle.json;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** A JSON value. */
public sealed interface Json {
    /** Members sorted by the UTF-16 units of their names, as RFC 8785 section 3.2.3 has them. */
    record Obj(SortedMap<String, Json> members) implements Json {
        public Obj {
            members = Collections.unmodifiableSortedMap(new TreeMap<>(members));
        }

        public Optional<Json> get(String name) {
            return Optional.ofNullable(members.get(name));
        }

        /** The member, if it is a text. */
        public Optional<String> text(String name) {
            return get(name).filter(Str.class::isInstance).map(value -> ((Str) value).value());
        }

        /** The member, if it is a whole number. */
        public Optional<Long> whole(String name) {
            return get(name)
                    .filter(Num.class::isInstance)
                    .map(value -> ((Num) value).value())
                    .filter(value -> value == Math.rint(value) && Math.abs(value) <= Num.LARGEST_WHOLE)
                    .map(Double::longValue);
        }

        /** The member, if it is a list. */
        public Optional<List<Json>> list(String name) {
            return get(name).filter(Arr.class::isInstance).map(value -> ((Arr) value).values());
        }

        /** The member, if it is an object. */
        public Optional<Obj> object(String name) {
            return get(name).filter(Obj.class::isInstance).map(Obj.class::cast);
        }
    }

    /** A list. */
    record Arr(List<Json> values) implements Json {
        public Arr {
            values = List.copyOf(values);
        }
    }

    /** A text. */
    record Str(String value) implements Json {}

    /** A number, which in I-JSON is a double. */
    record Num(double value) implements Json {
        /** The largest whole number below which all others are exact, 2^53 - 1. */
        public static final long LARGEST_WHOLE = (1L << 53) - 1;

        public Num {
            if (Double.isNaN(value) || Double.isInfinite(value)) {
                throw new IllegalArgumentException("no number in JSON: " + value);
            }
        }
    }

    /** True or false. */
    record Bool(boolean value) implements Json {}

    /** Nothing. */
    record Null() implements Json {}

    static Json of(String text) {
        return new Str(text);
    }

    static Json of(boolean value) {
        return new Bool(value);
    }

    /** @throws IllegalArgumentException if a double cannot hold it exactly */
    static Json of(long whole) {
        if (Math.abs(whole) > Num.LARGEST_WHOLE) {
            throw new IllegalArgumentException("no exact number in JSON: " + whole);
        }
        return new Num(whole);
    }

    static Json of(List<? extends Json> values) {
        return new Arr(new ArrayList<>(values));
    }

    static Json ofTexts(List<String> texts) {
        return new Arr(texts.stream().map(Json::of).toList());
    }

    /** Starts an object. */
    static Builder object() {
        return new Builder();
    }

    /** Puts an object together. */
    final class Builder {
        private final SortedMap<String, Json> members = new TreeMap<>();

        private Builder() {}

        /** @throws IllegalArgumentException if the name is there already */
        public Builder put(String name, Json value) {
            if (members.put(name, value) != null) {
                throw new IllegalArgumentException("twice: " + name);
            }
            return this;
        }

        public Builder put(String name, String value) {
            return put(name, Json.of(value));
        }

        public Builder put(String name, long value) {
            return put(name, Json.of(value));
        }

        public Builder put(String name, boolean value) {
            return put(name, Json.of(value));
        }

        /** Puts a member only if there is a value. */
        public Builder put(String name, Optional<String> value) {
            value.ifPresent(text -> put(name, text));
            return this;
        }

        public Obj build() {
            return new Obj(members);
        }
    }

    /** An object of the members of a map. */
    static Obj of(Map<String, ? extends Json> members) {
        return new Obj(new TreeMap<>(members));
    }
}
