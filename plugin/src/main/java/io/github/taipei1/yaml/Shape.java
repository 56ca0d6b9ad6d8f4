package io.github.taipei1.yaml;

import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A record seen as a YAML mapping: its keys in order, each with type, default and words. */
record Shape(Class<?> type, Constructor<?> constructor, List<Shape.Slot> slots, Optional<String> shorthand) {
    /** Reflection over records and their annotations costs more than the reading of a file. */
    private static final ClassValue<Shape> KNOWN = new ClassValue<>() {
        @Override
        protected Shape computeValue(Class<?> type) {
            return read(type);
        }
    };

    /**
     * One key.
     *
     * @param type the type of a value that is there: the content of an Optional
     */
    record Slot(String key, Type type, boolean optional, String absent, String zh, String en) {}

    static Shape of(Class<?> type) {
        return KNOWN.get(type);
    }

    private static Shape read(Class<?> type) {
        List<Slot> slots = new ArrayList<>();
        RecordComponent[] components = type.getRecordComponents();
        Class<?>[] types = new Class<?>[components.length];
        for (int i = 0; i < components.length; i++) {
            slots.add(slot(components[i]));
            types[i] = components[i].getType();
        }
        Optional<String> shorthand =
                Optional.ofNullable(type.getAnnotation(Shorthand.class)).map(Shorthand::value);
        return new Shape(type, constructor(type, types), List.copyOf(slots), shorthand);
    }

    private static Constructor<?> constructor(Class<?> type, Class<?>... types) {
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(types);
            constructor.setAccessible(true);
            return constructor;
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Slot slot(RecordComponent component) {
        Key key = component.getAnnotation(Key.class);
        String name = key != null && !key.name().isEmpty() ? key.name() : kebab(component.getName());
        Type declared = component.getGenericType();
        boolean optional = raw(declared) == Optional.class;
        Type type = optional ? argument(declared, 0) : declared;
        return new Slot(
                name,
                type,
                optional,
                key == null ? "" : key.absent(),
                key == null ? "" : key.zh(),
                key == null ? "" : key.en());
    }

    static Class<?> raw(Type type) {
        return type instanceof ParameterizedType parameterized
                ? (Class<?>) parameterized.getRawType()
                : (Class<?>) type;
    }

    static Type argument(Type type, int index) {
        return ((ParameterizedType) type).getActualTypeArguments()[index];
    }

    /** The YAML word of an enum constant or a component: lower case with hyphens. */
    static String kebab(String javaName) {
        if (javaName.indexOf('_') >= 0 || javaName.equals(javaName.toUpperCase(Locale.ROOT))) {
            return javaName.replace('_', '-').toLowerCase(Locale.ROOT);
        }
        StringBuilder spaced = new StringBuilder();
        for (int i = 0; i < javaName.length(); i++) {
            char c = javaName.charAt(i);
            boolean word = i > 0 && Character.isUpperCase(c) && !Character.isUpperCase(javaName.charAt(i - 1));
            spaced.append(word ? "-" : "").append(Character.toLowerCase(c));
        }
        return spaced.toString();
    }
}
