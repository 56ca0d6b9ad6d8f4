package io.github.taipei1.yaml;

import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Writes the JSON Schema (draft 2020-12) of a record as {@link StrictYaml} reads it, for completion in editors. Each record
 * is a definition; descriptions carry both languages.
 */
public final class JsonSchema {
    private final Map<String, String> definitions = new TreeMap<>();

    private JsonSchema() {}

    /** The schema as pretty-printed JSON with a line end. */
    public static String of(Class<?> type, String title) {
        JsonSchema schema = new JsonSchema();
        String root = schema.reference(type);
        StringBuilder json = new StringBuilder("{\n");
        json.append("  \"$schema\": \"https://json-schema.org/draft/2020-12/schema\",\n");
        json.append("  \"title\": ").append(quote(title)).append(",\n");
        json.append("  ").append(root.substring(1, root.length() - 1)).append(",\n");
        json.append("  \"$defs\": {\n");
        json.append(String.join(
                ",\n",
                schema.definitions.entrySet().stream()
                        .map(entry -> "    " + quote(entry.getKey()) + ": " + entry.getValue())
                        .toList()));
        return json.append("\n  }\n}\n").toString();
    }

    private String reference(Class<?> record) {
        String name = record.getSimpleName();
        if (!definitions.containsKey(name)) {
            definitions.put(name, "{}");
            definitions.put(name, definition(Shape.of(record)));
        }
        return "{\"$ref\": \"#/$defs/" + name + "\"}";
    }

    private String definition(Shape shape) {
        List<String> properties = shape.slots().stream()
                .map(slot -> "        " + quote(slot.key()) + ": " + property(slot))
                .toList();
        List<String> required = shape.slots().stream()
                .filter(JsonSchema::isRequired)
                .map(slot -> quote(slot.key()))
                .toList();
        String object = "{\n      \"type\": \"object\",\n      \"additionalProperties\": false,\n"
                + (required.isEmpty() ? "" : "      \"required\": [" + String.join(", ", required) + "],\n")
                + "      \"properties\": {\n" + String.join(",\n", properties) + "\n      }\n    }";
        return shape.shorthand()
                .map(key -> "{\"anyOf\": [" + type(slot(shape, key).type()) + ", " + object + "]}")
                .orElse(object);
    }

    private static Shape.Slot slot(Shape shape, String key) {
        return shape.slots().stream()
                .filter(slot -> slot.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static boolean isRequired(Shape.Slot slot) {
        Class<?> raw = Shape.raw(slot.type());
        return !slot.optional() && slot.absent().isEmpty() && raw != List.class && raw != Map.class;
    }

    private String property(Shape.Slot slot) {
        String type = type(slot.type());
        String extra = slot.zh().isEmpty() ? "" : ", \"description\": " + quote(slot.zh() + " / " + slot.en());
        String preset = slot.absent().isEmpty() ? "" : ", \"default\": " + preset(slot);
        return isRequired(slot) ? insert(type, extra + preset) : insert(nullable(type), extra + preset);
    }

    private static String preset(Shape.Slot slot) {
        Class<?> raw = Shape.raw(slot.type());
        return raw == boolean.class || raw == int.class ? slot.absent() : quote(slot.absent());
    }

    /** A key without a value counts as absent, so that a skeleton is no error in an editor. */
    private static String nullable(String type) {
        return "{\"anyOf\": [" + type + ", {\"type\": \"null\"}]}";
    }

    private static String insert(String object, String members) {
        return members.isEmpty() ? object : object.substring(0, object.length() - 1) + members + "}";
    }

    private String type(Type type) {
        Class<?> raw = Shape.raw(type);
        if (raw == List.class) {
            return "{\"type\": \"array\", \"items\": " + type(Shape.argument(type, 0)) + "}";
        }
        if (raw == Map.class) {
            return "{\"type\": \"object\", \"additionalProperties\": " + type(Shape.argument(type, 1)) + "}";
        }
        if (raw.isRecord()) {
            return reference(raw);
        }
        if (raw.isEnum()) {
            return "{\"enum\": ["
                    + String.join(
                            ", ",
                            Scalars.words(raw).stream().map(JsonSchema::quote).toList()) + "]}";
        }
        return simple(raw);
    }

    private static String simple(Class<?> raw) {
        if (raw == boolean.class || raw == Boolean.class) {
            return "{\"type\": \"boolean\"}";
        }
        if (raw == int.class || raw == Integer.class) {
            return "{\"type\": \"integer\"}";
        }
        if (raw == BigDecimal.class) {
            return "{\"type\": \"number\"}";
        }
        return raw == LocalDate.class
                ? "{\"type\": \"string\", \"pattern\": \"^([0-9]{4}|[0-9]{2,3})[-/.年]\"}"
                : "{\"type\": [\"string\", \"number\"]}";
    }

    private static String quote(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (char c : text.toCharArray()) {
            if (c == '"' || c == '\\') {
                quoted.append('\\');
            }
            quoted.append(c);
        }
        return quoted.append('"').toString();
    }
}
