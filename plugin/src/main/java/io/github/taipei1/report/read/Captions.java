package io.github.taipei1.report.read;

import io.github.taipei1.report.model.Inline;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Caption lines: {@code 表：…} or {@code 圖：…} on a line before or after a table or picture. */
final class Captions {
    private Captions() {}

    /** What a caption belongs to. */
    enum Kind {
        TABLE("表：", "表:", "Table:"),
        FIGURE("圖：", "圖:", "Figure:");

        private final String[] marks;

        Kind(String... marks) {
            this.marks = marks;
        }

        /** Length of the mark at the head of a line, 0 if there is none. */
        private int mark(String line) {
            return Arrays.stream(marks)
                    .filter(line::startsWith)
                    .mapToInt(String::length)
                    .findFirst()
                    .orElse(0);
        }

        /** The caption itself. */
        List<Inline> withoutMark(List<Inline> line) {
            String words = ((Inline.Text) line.get(0)).value().stripLeading();
            List<Inline> rest = new ArrayList<>(line);
            rest.set(0, Inline.text(words.substring(mark(words)).stripLeading()));
            return rest;
        }
    }

    /** The kind of caption that a paragraph is, if it is one: it begins with the mark and holds no forced line break. */
    static Optional<Kind> kind(List<Inline> paragraph) {
        if (paragraph.isEmpty() || !(paragraph.get(0) instanceof Inline.Text first)) {
            return Optional.empty();
        }
        return kind(first.value().stripLeading())
                .filter(kind -> paragraph.stream().noneMatch(Inline.LineBreak.class::isInstance));
    }

    private static Optional<Kind> kind(String line) {
        return Arrays.stream(Kind.values()).filter(kind -> kind.mark(line) > 0).findFirst();
    }

    /**
     * A text in which an empty line parts captions from tables under them, which flexmark would else take for one paragraph.
     *
     * @param insertions offsets in the new text of the line feeds put in, ascending
     */
    record Spaced(String text, int[] insertions) {
        /** The offset in the original text of an offset in the new one. */
        int original(int offset) {
            int found = Arrays.binarySearch(insertions, offset);
            return offset - (found >= 0 ? found : -found - 1);
        }
    }

    static Spaced spaced(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        List<Integer> insertions = new ArrayList<>();
        boolean fenced = false;
        boolean afterCaption = false;
        for (int from = 0; from < text.length(); ) {
            int end = text.indexOf('\n', from) < 0 ? text.length() : text.indexOf('\n', from) + 1;
            String line = text.substring(from, Math.min(end, from + 120)).strip();
            fenced ^= line.startsWith("```") || line.startsWith("~~~");
            if (afterCaption && line.startsWith("|")) {
                insertions.add(out.length());
                out.append('\n');
            }
            afterCaption = !fenced && Kind.TABLE.mark(line) > 0;
            out.append(text, from, end);
            from = end;
        }
        return new Spaced(
                out.toString(), insertions.stream().mapToInt(Integer::intValue).toArray());
    }
}
