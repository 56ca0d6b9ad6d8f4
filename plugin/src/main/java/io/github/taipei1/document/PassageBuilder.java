package io.github.taipei1.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Puts a passage together from pieces of a source. */
public final class PassageBuilder {
    private final Source source;
    private final StringBuilder text = new StringBuilder();
    private final List<Inline> inlines = new ArrayList<>();
    private int[] offsets = new int[64];

    public PassageBuilder(Source source) {
        this.source = source;
    }

    /** Takes a stretch of the source as it stands. */
    public PassageBuilder append(int from, int to) {
        ensure(to - from);
        for (int offset = from; offset < to; offset++) {
            offsets[text.length()] = offset;
            text.append(source.text().charAt(offset));
        }
        return this;
    }

    /** Adds text that stands for something else in the source, such as a character for its entity. */
    public PassageBuilder append(String replacement, int offset) {
        ensure(replacement.length());
        for (int i = 0; i < replacement.length(); i++) {
            offsets[text.length()] = offset;
            text.append(replacement.charAt(i));
        }
        return this;
    }

    /** Number of UTF-16 units so far. */
    public int length() {
        return text.length();
    }

    public char last() {
        return text.isEmpty() ? '\n' : text.charAt(text.length() - 1);
    }

    /** Marks what was added since {@code from} as an inline of its own. */
    public PassageBuilder mark(Inline.Kind kind, int from, String target) {
        inlines.add(new Inline(kind, from, text.length(), target));
        return this;
    }

    /** @param fallback offset in the source for an empty passage */
    public Passage build(int fallback) {
        int[] exact = text.isEmpty() ? new int[] {fallback} : Arrays.copyOf(offsets, text.length());
        inlines.sort(java.util.Comparator.comparingInt(Inline::from));
        return new Passage(source, text.toString(), exact, inlines);
    }

    private void ensure(int more) {
        if (text.length() + more > offsets.length) {
            offsets = Arrays.copyOf(offsets, Math.max(offsets.length * 2, text.length() + more));
        }
    }
}
