package io.github.taipei1.report.form;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The styles of a document, found by their names: ids mean nothing, in a Chinese Word they are {@code 1} and {@code a}. */
final class Styles {
    private final Map<String, String> idOf = new HashMap<>();
    private final Map<String, String> nameOf = new HashMap<>();

    /** @param part nothing if the document has no styles */
    Styles(Optional<Part> part) {
        part.stream().flatMap(one -> one.root().children().stream()).forEach(style -> {
            Optional<String> id = style.attribute("w:styleId");
            Optional<String> name = style.child("w:name").flatMap(one -> one.attribute("w:val"));
            if (style.is("w:style") && id.isPresent() && name.isPresent()) {
                String key = name.get().toLowerCase(Locale.ROOT);
                idOf.putIfAbsent(style.attribute("w:type").orElse("") + " " + key, id.get());
                nameOf.put(id.get(), key);
            }
        });
    }

    /** The name of a style in lower case; empty if it is unknown. */
    String name(String id) {
        return nameOf.getOrDefault(id, "");
    }

    /** @param type paragraph, character or table */
    Optional<String> id(String type, String name) {
        return Optional.ofNullable(idOf.get(type + " " + name.toLowerCase(Locale.ROOT)));
    }
}
