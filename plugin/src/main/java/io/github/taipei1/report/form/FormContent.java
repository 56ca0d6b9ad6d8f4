package io.github.taipei1.report.form;

import io.github.taipei1.report.model.Resolved;
import io.github.taipei1.report.read.Values;
import io.github.taipei1.report.write.Fonts;
import java.util.List;
import java.util.Map;

/**
 * What can be put into a form.
 *
 * @param lists ids of units, by what a map calls the list: {@code units} or {@code members}
 * @param values figures and facts by name
 * @param sections by id, each as a report of its own without its heading
 */
public record FormContent(Values values, Map<String, Resolved> sections, Map<String, List<String>> lists, Fonts fonts) {
    static final List<String> LISTS = List.of("units", "members");

    public FormContent {
        lists = Map.copyOf(lists);
        sections = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(sections));
    }
}
