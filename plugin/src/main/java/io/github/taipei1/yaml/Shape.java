package io.github.taipei1.yaml;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A record seen as a YAML mapping: its keys in order, each with type, default and words. */
record Shape(Class<?> type, List<Shape.Slot> slots, Optional<String> shorthand) {

    /**
     * One key.
     *
     * @param type the type of a value that is there: the content of an Optional
     */
    record Slot(String key, Type type, boolean optional, String absent, String zh, String en) {}

    static Shape of(Class<?> type) {
        List<Slot> slots = new ArrayList<>();
        for (RecordComponent component : type.getRecordComponents()) {
            slots.add(slot(component));
        }
        Optional<String> shorthand =
                Optional.ofNullable(type.getAnnotation(Shorthand.class)).map(Shorthand::value);
        return new Shape(type, List.copyOf(slots), shorthand);
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
        String spaced = javaName.indexOf('_') >= 0 || javaName.equals(javaName.toUpperCase(Locale.ROOT))
                ? javaName.replace('_', '-')
                : javaName.replaceAll("([a-z0-9])([A-Z])", "$1-$2");
        return spaced.toLowerCase(Locale.ROOT);
    }
}
