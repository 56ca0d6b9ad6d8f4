package io.github.taipei1.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Puts a passage together from pieces of a source. */
public final class PassageBuilder {
    private final Source source;
    private final StringBuilder text = new StringBuilder();
    private final List<Inline> inlines = new ArrayList<>();
    private int[] offsets = new int[64];
    private int[] ends = new int[64];
    private boolean replaced;
    private int lineEnd = -1;

    public PassageBuilder(Source source) {
        this.source = source;
    }

    /** Takes a stretch of the source as it stands. */
    public PassageBuilder append(int from, int to) {
        if (from >= to) {
            return this;
        }
        joinLines(Character.codePointAt(source.text(), from));
        ensure(to - from);
        int at = text.length();
        for (int offset = from; offset < to; offset++, at++) {
            offsets[at] = offset;
            ends[at] = offset + 1;
        }
        text.append(source.text(), from, to);
        return this;
    }

    /** Adds text that stands for one unit of the source, such as a space for a line end. */
    public PassageBuilder append(String replacement, int offset) {
        return append(replacement, offset, offset + 1);
    }

    /** Adds text that stands for something else in the source, such as a character for its entity. */
    public PassageBuilder append(String replacement, int from, int to) {
        if (replacement.isEmpty()) {
            return this;
        }
        joinLines(replacement.codePointAt(0));
        ensure(replacement.length());
        for (int i = 0; i < replacement.length(); i++) {
            offsets[text.length() + i] = from;
            ends[text.length() + i] = to;
        }
        text.append(replacement);
        replaced = replaced || to != from + 1;
        return this;
    }

    /** Adds another passage of the same source. */
    public PassageBuilder append(Passage other) {
        if (other.text().isEmpty()) {
            return this;
        }
        joinLines(other.text().codePointAt(0));
        int start = text.length();
        ensure(other.text().length());
        for (int i = 0; i < other.text().length(); i++) {
            offsets[start + i] = other.offset(i);
            ends[start + i] = other.end(i);
            replaced = replaced || ends[start + i] != offsets[start + i] + 1;
        }
        text.append(other.text());
        for (Inline inline : other.inlines()) {
            inlines.add(new Inline(inline.kind(), start + inline.from(), start + inline.to(), inline.target()));
        }
        return this;
    }

    /**
     * A line end inside running text. It becomes a space, or nothing between two Chinese characters, once the next character
     * is known; at either end of the passage it becomes nothing.
     */
    public PassageBuilder softBreak(int offset) {
        if (lineEnd < 0) {
            lineEnd = offset;
        }
        return this;
    }

    private void joinLines(int next) {
        if (lineEnd < 0) {
            return;
        }
        int offset = lineEnd;
        lineEnd = -1;
        boolean space = !text.isEmpty()
                && !Character.isWhitespace(last())
                && !Character.isWhitespace(next)
                && !Script.joins(text.codePointBefore(text.length()), next);
        if (space) {
            append(" ", offset);
        }
    }

    /** Number of UTF-16 units so far. */
    public int length() {
        return text.length();
    }

    public char charAt(int index) {
        return text.charAt(index);
    }

    public String substring(int from, int to) {
        return text.substring(from, to);
    }

    /** The last unit so far; a line end if there is none. */
    public char last() {
        return text.isEmpty() ? '\n' : text.charAt(text.length() - 1);
    }

    /** Offset in the source behind the last unit so far; -1 if there is none. */
    public int sourceEnd() {
        return text.isEmpty() ? -1 : ends[text.length() - 1];
    }

    /** Marks what was added since {@code from} as an inline of its own. */
    public PassageBuilder mark(Inline.Kind kind, int from, String target) {
        return mark(kind, from, text.length(), target);
    }

    /** Marks a part of what was added, less white space at its ends, as an inline of its own. */
    public PassageBuilder mark(Inline.Kind kind, int from, int to, String target) {
        int start = from;
        int end = to;
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        inlines.add(new Inline(kind, start, end, target));
        return this;
    }

    /** Takes units out again: {@code from}, {@code to} pairs in ascending order that don't overlap. */
    public PassageBuilder cut(List<int[]> ranges) {
        if (ranges.isEmpty()) {
            return this;
        }
        int[] moved = new int[text.length() + 1];
        StringBuilder kept = new StringBuilder(text.length());
        int range = 0;
        for (int i = 0; i < text.length(); i++) {
            moved[i] = kept.length();
            while (range < ranges.size() && ranges.get(range)[1] <= i) {
                range++;
            }
            if (range == ranges.size() || i < ranges.get(range)[0]) {
                offsets[kept.length()] = offsets[i];
                ends[kept.length()] = ends[i];
                kept.append(text.charAt(i));
            }
        }
        moved[text.length()] = kept.length();
        inlines.replaceAll(
                inline -> new Inline(inline.kind(), moved[inline.from()], moved[inline.to()], inline.target()));
        text.setLength(0);
        text.append(kept);
        return this;
    }

    /** Takes white space off both ends. */
    public PassageBuilder strip() {
        int to = text.length();
        while (to > 0 && Character.isWhitespace(text.charAt(to - 1))) {
            to--;
        }
        int from = 0;
        while (from < to && Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        List<int[]> ranges = new ArrayList<>();
        if (from > 0) {
            ranges.add(new int[] {0, from});
        }
        if (to < text.length()) {
            ranges.add(new int[] {to, text.length()});
        }
        return cut(ranges);
    }

    /** @param fallback offset in the source for an empty passage */
    public Passage build(int fallback) {
        boolean empty = text.isEmpty();
        int[] exact = empty ? new int[] {fallback} : Arrays.copyOf(offsets, text.length());
        int[] behind = empty || !replaced ? new int[0] : Arrays.copyOf(ends, text.length());
        inlines.sort(Comparator.comparingInt(Inline::from));
        return new Passage(source, text.toString(), exact, behind, inlines);
    }

    private void ensure(int more) {
        if (text.length() + more > offsets.length) {
            int size = Math.max(offsets.length * 2, text.length() + more);
            offsets = Arrays.copyOf(offsets, size);
            ends = Arrays.copyOf(ends, size);
        }
    }
}
