package io.github.taipei1.document;

import io.github.taipei1.finding.Place;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Running text as a reader sees it, without markup, each UTF-16 unit traced to its offset in the source.
 */
public final class Passage {
    private final Source source;
    private final String text;
    private final int[] offsets;
    private final int[] ends;
    private final List<Inline> inlines;

    /** @param ends behind each unit in the source; empty if each stands for the one unit at its offset */
    Passage(Source source, String text, int[] offsets, int[] ends, List<Inline> inlines) {
        this.source = source;
        this.text = text;
        this.offsets = offsets;
        this.ends = ends;
        this.inlines = List.copyOf(inlines);
    }

    /** A stretch of a source taken as it stands. */
    public static Passage verbatim(Source source, int from, int to) {
        return new PassageBuilder(source).append(from, to).build(from);
    }

    public Source source() {
        return source;
    }

    public String text() {
        return text;
    }

    /** Code, links, formulas, emphasis … inside this passage, in order of their start. */
    public List<Inline> inlines() {
        return inlines;
    }

    public boolean isBlank() {
        return text.isBlank();
    }

    /** Offset in the source of a unit of this text; the index just behind the text gives the end of its last unit. */
    public int offset(int index) {
        if (index < text.length()) {
            return offsets[index];
        }
        return text.isEmpty() ? offsets[0] : end(text.length() - 1);
    }

    /** Offset in the source just behind what a unit of this text stands for, such as an entity or a macro. */
    public int end(int index) {
        return ends.length == 0 ? offsets[index] + 1 : ends[index];
    }

    /** Where the units {@code from} (inclusive) to {@code to} (exclusive) of this text stand. */
    public Place place(int from, int to) {
        int start = offset(from);
        int end = to > from ? end(to - 1) : start;
        return source.place(start, Math.max(start, end));
    }

    public Place place() {
        return place(0, text.length());
    }

    /** A part of this passage; inlines that reach into it are cut to it. */
    public Passage sub(int from, int to) {
        int[] part = from == to ? new int[] {offset(from)} : Arrays.copyOfRange(offsets, from, to);
        int[] behind = ends.length == 0 || from == to ? new int[0] : Arrays.copyOfRange(ends, from, to);
        return new Passage(source, text.substring(from, to), part, behind, inlines(from, to));
    }

    private List<Inline> inlines(int from, int to) {
        List<Inline> inside = new ArrayList<>();
        for (Inline inline : inlines) {
            if (inline.from() >= to) {
                break;
            }
            if (inline.to() > from) {
                inside.add(inline.cut(from, to));
            }
        }
        return inside;
    }

    @Override
    public String toString() {
        return text;
    }
}
