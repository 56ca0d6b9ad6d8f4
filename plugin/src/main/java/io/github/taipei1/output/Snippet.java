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
    private static final int WIDTH = 96;
    private static final int CONTEXT = 40;

    static Snippet of(String line, Region region) {
        int from = Math.min(region.startColumn() - 1, line.length());
        int to = region.endLine() > region.startLine()
                ? line.length()
                : Math.max(from, Math.min(region.endColumn() - 1, line.length()));
        int start = from <= WIDTH - CONTEXT ? 0 : boundary(line, from - CONTEXT);
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

    private static int boundary(String line, int index) {
        return Character.isLowSurrogate(line.charAt(index)) ? index + 1 : index;
    }

    static String clean(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints().forEach(codePoint -> {
            boolean unsafe = Character.isISOControl(codePoint)
                    || Character.getType(codePoint) == Character.FORMAT
                    || Character.getType(codePoint) == Character.SURROGATE;
            clean.appendCodePoint(codePoint == '\t' ? ' ' : unsafe ? '\uFFFD' : codePoint);
        });
        return clean.toString();
    }
}
