package io.github.taipei1.report.write;

import io.github.taipei1.report.model.Resolved;
import java.util.HashMap;
import java.util.Map;

/** Bookmark names for the blocks of a report: Word allows 40 characters and few signs, ids allow more. */
final class DocxBookmarks {
    private final Map<String, String> names = new HashMap<>();
    private int lastId;

    DocxBookmarks(Resolved report) {
        report.labels().keySet().forEach(this::name);
    }

    String name(String id) {
        return names.computeIfAbsent(id, key -> String.format(java.util.Locale.ROOT, "_Ref%09d", names.size() + 1));
    }

    int nextId() {
        return ++lastId;
    }
}
