package io.github.taipei1.report;

import io.github.taipei1.report.model.Block;
import io.github.taipei1.report.model.Inline;
import io.github.taipei1.report.model.Resolved;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The sections of a report, each as it goes into a place of a form: without its own heading, numbers of those below it written out. */
final class FormSections {
    private FormSections() {}

    static Map<String, Resolved> of(Assembled assembled) {
        Resolved whole = assembled.report();
        Map<String, String> markers = whole.contents().stream()
                .collect(Collectors.toMap(Resolved.Entry::id, Resolved.Entry::marker, (first, second) -> first));
        Map<String, Resolved> sections = new LinkedHashMap<>();
        assembled.sections().forEach((id, blocks) -> sections.put(id, section(whole, blocks, markers)));
        return sections;
    }

    private static Resolved section(Resolved whole, List<Block> blocks, Map<String, String> markers) {
        List<Block> placed = blocks.stream()
                .map(block -> block instanceof Block.Heading heading ? numbered(heading, markers) : block)
                .toList();
        return new Resolved(
                whole.metadata(), placed, whole.labels(), List.of(), whole.notes(), whole.noteNumbers(), List.of());
    }

    private static Block numbered(Block.Heading heading, Map<String, String> markers) {
        String marker = markers.getOrDefault(heading.id(), "");
        List<Inline> words = new ArrayList<>(heading.content());
        if (!marker.isEmpty()) {
            boolean latin = marker.charAt(marker.length() - 1) < 0x80;
            words.add(0, Inline.text(marker + (latin ? " " : "")));
        }
        return new Block.Heading(heading.level(), heading.id(), false, words);
    }
}
