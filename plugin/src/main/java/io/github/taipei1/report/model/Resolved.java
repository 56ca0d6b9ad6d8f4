package io.github.taipei1.report.model;

import io.github.taipei1.finding.Problem;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A report in which every question that writers share is answered. Headings and captioned blocks have unique ids.
 *
 * @param labels of headings, tables, figures and charts by id
 * @param contents all headings in order, of every level
 * @param notes footnotes in the order of their first mark
 * @param noteNumbers number of each footnote by key, from 1
 * @param problems references to nothing, ids used twice
 */
public record Resolved(
        Metadata metadata,
        List<Block> blocks,
        Map<String, Label> labels,
        List<Entry> contents,
        List<Note> notes,
        Map<String, Integer> noteNumbers,
        List<Problem> problems) {

    public Resolved {
        blocks = List.copyOf(blocks);
        labels = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(labels));
        contents = List.copyOf(contents);
        notes = List.copyOf(notes);
        noteNumbers = Map.copyOf(noteNumbers);
        problems = List.copyOf(problems);
    }

    /** A line of the contents. */
    public record Entry(int level, String id, String marker, List<Inline> content) {}

    /** A footnote and its number, from 1. */
    public record Note(int number, String key, List<Inline> content) {}
}
