package io.github.taipei1.output;

import io.github.taipei1.finding.Region;

/**
 * The line of a finding with a caret below it. The caret is placed by display width, so it also points behind Chinese
 * characters; long lines are cut around it; control characters cannot reach the terminal.
 *
 * @param line what is shown of the line
 * @param caret spaces and carets to print below it
 */
record Snippet(String line, String caret) {
    /** What is left of 80 columns behind the prefix of Maven and the line number. */
    private static final int WIDTH = 64;

    private static final int CONTEXT = 26;

    static Snippet of(String line, Region region) {
        int from = Math.min(region.startColumn() - 1, line.length());
        int to = region.endLine() > region.startLine()
                ? line.length()
                : Math.max(from, Math.min(region.endColumn() - 1, line.length()));
        int start = start(line, from);
        String before = clean(line.substring(start, from));
        String marked = clean(line.substring(from, to));
        String after = clean(line.substring(to));
        String lead = start > 0 ? "…" : "";
        int indent = DisplayWidth.of(lead + before);
        int room = Math.max(1, WIDTH - indent);
        int carets = Math.max(1, Math.min(DisplayWidth.of(marked), room));
        String shown = DisplayWidth.cut(lead + before + marked + after, WIDTH);
        return new Snippet(shown, " ".repeat(indent) + "^".repeat(carets));
    }

    /** The whole line from its beginning where there is room, else some columns before the place. */
    private static int start(String line, int from) {
        int start = from;
        int used = 0;
        int near = from;
        while (start > 0 && used <= WIDTH - CONTEXT) {
            int codePoint = line.codePointBefore(start);
            used += Math.max(1, DisplayWidth.of(codePoint));
            start -= Character.charCount(codePoint);
            near = used < CONTEXT ? start : near;
        }
        return start == 0 && used <= WIDTH - CONTEXT ? 0 : near;
    }

    static String clean(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints().forEach(codePoint -> {
            boolean unsafe = Character.isISOControl(codePoint)
                    || Character.getType(codePoint) == Character.FORMAT
                    || Character.getType(codePoint) == Character.SURROGATE;
            clean.appendCodePoint(
                    codePoint == '\t' || codePoint == '\u2028' || codePoint == '\u2029'
                            ? ' '
                            : unsafe ? '\uFFFD' : codePoint);
        });
        return clean.toString();
    }
}
